import type { Finding, FindingCode } from "../domain/finding";

/** What a finding says, and what to do about it, without its place. */
export type FindingWords = (finding: Finding) => readonly [message: string, hint: string];

const longest = 80;

/** A cell as it stands, for one line of a terminal: short, and with a dot for each sign that nobody sees. */
export function excerpt(text: string): string {
  const letters = [...text.slice(0, 2 * longest + 2)];
  const short = letters.length > longest ? `${letters.slice(0, longest).join("")}…` : letters.join("");
  return short.replace(/[\p{Cc}\p{Cf}]/gu, "·");
}

/** A size in mebibytes, rounded up: nothing above a limit looks like the limit. */
export function mebibytes(bytes: string | undefined): number {
  return Math.ceil(Number(bytes ?? 0) / 1024 ** 2);
}

const quoted = (text: string | undefined) => `“${excerpt(text ?? "")}”`;

/** "Write X instead.", where something is known that fits. */
const write = (expected: string | undefined, rule: string) =>
  expected === undefined ? `Write ${rule}.` : `Write ${expected}: ${rule}.`;

const place = ({ other }: Finding) =>
  other ? `${other.file}${other.row === undefined ? "" : `, row ${other.row}`}` : "another place";

const types: Readonly<Record<string, string>> = {
  string: "a text in quotation marks",
  number: "a number without quotation marks",
  int: "a whole number without quotation marks",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "entries in curly brackets",
};

const delimiters: Readonly<Record<string, string>> = { ";": "semicolons", "\t": "tabs", "|": "strokes" };

const discrepancyHint =
  "Correct the number, or its sex, period or entity; if the source contradicts itself, give each row a statement of its own, and it will be shown as a discrepancy.";

function formHint({ found = "", expected }: Finding): string {
  if (expected === undefined) return "Look at the other rows of this column and write it as they do.";
  if (!found.includes(";")) return `Write ${expected}.`;
  return `Write ${expected || "nothing"}: one “;” between two entries, each entry once.`;
}

function quantityHint({ expected, column, file }: Finding): string {
  if (column === "qualifier") return "Leave the qualifier empty.";
  if (expected === "") return "Leave value, low and high empty: the status says that there is no number.";
  if (file === "targets.csv") return `Fill ${expected}: a target has one value, or low and high.`;
  return `Fill ${expected} and nothing else; where there is no number, give the status L, O, Q or M.`;
}

const words: Record<FindingCode, FindingWords> = {
  "file-missing": ({ file }) => [
    "this file is missing.",
    `Add ${file} to the folder; if the dataset does without it, take it out of datapackage.json.`,
  ],
  "file-not-a-file": ({ file }) => [
    "this is a folder, not a file.",
    `Rename or remove the folder and put the file ${file} in its place.`,
  ],
  "file-empty": () => ["this file is empty.", "Restore its content; a table has at least a header."],
  "file-too-large": ({ found, expected }) => [
    `this file has ${mebibytes(found)} MiB; ${mebibytes(expected)} MiB is the most that can be read.`,
    "Split the dataset, or remove what does not belong here.",
  ],
  "file-not-utf8": ({ found }) => [
    `this file is not saved as UTF-8; it looks like ${found}.`,
    "Save it again as UTF-8 (in a spreadsheet: “CSV UTF-8”).",
  ],
  "file-nul": () => [
    "there is a NUL character here, which no text file should have.",
    "Save the table again as CSV UTF-8; if the file came over a network, fetch it again.",
  ],
  "csv-delimiter": ({ found }) => [
    `the cells are separated by ${delimiters[found ?? ""] ?? "another sign"}, not by commas.`,
    "Save the table as “CSV UTF-8 (comma delimited)”, or set the separator to a comma when you export it.",
  ],
  "csv-syntax": ({ line }) => [
    `the quotation marks do not match here (line ${line} of the file); nothing below could be read.`,
    'Put a cell with a comma, a line break or a quotation mark in quotation marks, and double each quotation mark inside it: "the ""Guard""".',
  ],
  "json-syntax": ({ found }) => [
    found === undefined ? "the file stops too early." : `the file cannot be read from here on: ${quoted(found)}.`,
    "Look for a missing or surplus comma, bracket or quotation mark at this line or just above it.",
  ],
  "json-shape": ({ found, expected }) => [
    found === undefined ? "this entry is missing." : `${quoted(found)} does not fit here.`,
    expected === undefined
      ? "Fill it in as in another dataset."
      : `Write ${types[expected] ?? `it like this: ${expected}`}.`,
  ],
  "file-undeclared": () => [
    "datapackage.json does not list this file, so others who use the dataset will miss it.",
    "Add it to “resources” in datapackage.json (npm run describe -- <folder> adds tables), or take it out of the folder.",
  ],
  "changes-form": ({ found, expected }) => [
    `${quoted(found)} does not fit the list of changes.`,
    `Write it like this, with no cell but old and new empty: ${expected}`,
  ],
  "column-unknown": ({ column, expected }) => [
    column === "" ? "a column has no name." : `no column is called ${quoted(column)}.`,
    expected === undefined
      ? "Remove the column; a dimension of your own is declared under “dimensions” in datapackage.json."
      : `Call it ${expected}.`,
  ],
  "column-missing": ({ column }) => [
    `the column ${column} is missing.`,
    `Add ${column} to the header; its cells may stay empty where the row has none.`,
  ],
  "column-twice": ({ column }) => [`there are two columns called ${quoted(column)}.`, "Keep one of them."],
  "row-length": ({ found, expected }) => [
    `this row has ${found} cells; the header has ${expected}.`,
    "Fill up or shorten the row; a cell that holds a comma must stand in quotation marks.",
  ],
  "row-empty": () => ["this row is empty.", "Delete it."],
  "table-empty": () => ["this table has a header but no rows.", "Add at least one row."],
  "cell-required": ({ column }) => ["this cell is empty.", `Fill in ${column}: every row needs it.`],
  "cell-number": ({ found, expected }) => [
    `${quoted(found)} is not a number in the form that this file uses.`,
    expected === undefined
      ? "Write digits, a decimal point and no separators (15 digits at most); where there is no number, leave the cell empty."
      : `Write ${expected}: digits, a decimal point, no separators.`,
  ],
  "cell-range": ({ found, expected }) => [
    `${quoted(found)} is not a number that this column accepts.`,
    expected === undefined ? "Write a whole number." : `Write a whole number, ${expected}.`,
  ],
  "cell-code": ({ found, expected }) => [
    `${quoted(found)} is not in the list for this cell.`,
    `Write one of these: ${expected}.`,
  ],
  "cell-form": (finding) => [
    `${quoted(finding.found)} does not have the form that this cell needs.`,
    formHint(finding),
  ],
  "id-form": ({ found, expected }) => [
    `${quoted(found)} cannot be an id.`,
    write(expected, "letters A to Z, digits, and single hyphens between them"),
  ],
  "period-form": ({ found, expected }) => [
    `${quoted(found)} is not a period.`,
    write(
      expected,
      "2015, 2016-03 or 2016-03-31; from and to as 2015/2019; 2012/.. for since, ../2012 for until; or undated",
    ),
  ],
  "provenance-missing": ({ column }) => [
    `this row has no ${column}, so nobody can check it.`,
    column === "source"
      ? "Write the id of the publication that was read, as given in sources.json."
      : "Write where in the source it is: §4.ii ¶2, footnote 12, p. 7.",
  ],
  "id-twice": (finding) => [
    `the id ${quoted(finding.found)} is already used (${place(finding)}).`,
    "Give one of the two another id, and never reuse an old one.",
  ],
  "key-twice": (finding) => [
    `${place(finding)} already says the same thing, from the same place in the same source (${finding.found}).`,
    "Remove one of the rows, or make them distinct; two values that the source really prints are at different places in it.",
  ],
  "reference-unknown": ({ found, other, expected }) => [
    `${quoted(found)} is not in ${other?.file ?? "this dataset"}.`,
    expected === undefined
      ? `Add it to ${other?.file ?? "the dataset"}, or correct the id.`
      : `If ${expected} is meant, write that; otherwise add it to ${other?.file ?? "the dataset"}.`,
  ],
  "within-circle": ({ found }) => [
    `this area lies in itself: ${found}.`,
    "Leave “within” empty for the outermost area.",
  ],
  "quantity-cells": (finding) => [
    finding.column === "qualifier"
      ? `a row without a number has the qualifier ${quoted(finding.found)}.`
      : `the filled number cells (${finding.found || "none"}) do not go with the rest of the row.`,
    quantityHint(finding),
  ],
  "bounds-order": ({ found, expected }) => [`low (${found}) is above high (${expected}).`, "Swap the two."],
  "translation-missing": ({ found, expected, column }) => [
    expected === undefined
      ? `this text is in one language only: ${quoted(found)}.`
      : `the two languages name different figures (${found || "none"}; the other: ${expected || "none"}).`,
    expected === undefined ? `Translate it into ${column}.` : "Name the same figures, in square brackets, in both.",
  ],
  "caveat-number": ({ found }) => [
    `${quoted(found)} is a number without its source.`,
    "Name the figure by its id in square brackets instead: [F001]; its number and its note appear there.",
  ],
  "caveat-unused": ({ found }) => [
    `no figure and no event has the caveat ${quoted(found)}.`,
    "Write the figures concerned here, or name the caveat in the row of a figure or an event.",
  ],
  "role-unknown": ({ found, expected }) => [
    `${quoted(found)} is no role of an indicator.`,
    expected === undefined
      ? "CONTRIBUTING.md lists the roles; correct the name, or remove the entry."
      : `If ${expected} is meant, write that; CONTRIBUTING.md lists all roles.`,
  ],
  "role-unfit": ({ found, expected }) => [
    `the indicator ${quoted(found)} cannot play this role.`,
    `Name an indicator of this topic and with a unit of this measure: ${expected ?? ""}.`,
  ],
  "role-missing": ({ found, expected }) => [
    `${quoted(found)} has figures, and no indicator has the role ${quoted(expected)}.`,
    `If ${quoted(found)} is what the role means, name it as ${quoted(expected)} under roles in datapackage.json; otherwise the page shows it among the further figures.`,
  ],
  "periods-of-selector": ({ found }) => [
    `periods that differ are accepted, but ${quoted(found)} is not named by its id.`,
    "Name each figure of this rule by its id, because the reason given holds for these only; or remove acceptPeriods.",
  ],
  "schema-differs": ({ found }) => [
    `what datapackage.json says of the columns of ${found} is out of date.`,
    "Run npm run describe -- <folder>, which writes it again.",
  ],
  "old-form": ({ found, expected }) => [
    `${quoted(found)} is called ${quoted(expected)} now; it is read as such.`,
    "Run npm run describe -- <folder>, which renames it everywhere in the dataset.",
  ],
  "outside-limits": ({ found, expected }) => [
    `${found} is outside what the unit allows (${expected}).`,
    "Correct the number, choose another unit, or change the unit’s floor or ceiling in units.csv.",
  ],
  "not-whole": ({ found }) => [
    `${found} is a count, and counts are whole numbers.`,
    "Correct the number, or give the indicator a unit that is not a count.",
  ],
  "part-above-whole": (finding) => [
    `${finding.found} is a part of ${finding.expected} (${place(finding)}), yet greater.`,
    discrepancyHint,
  ],
  "parts-above-whole": ({ found, expected }) => [
    `women and men, ${found}, together exceed ${expected}.`,
    discrepancyHint,
  ],
};

/** The words for every finding, and for the places that they name. */
export const en = {
  words,
  row: (number: number) => `row ${number}`,
  line: (number: number) => `line ${number}`,
  column: (name: string) => `column ${name}`,
};
