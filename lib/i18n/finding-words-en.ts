import type { Finding, FindingCode } from "../domain/finding";

/** What a finding says and what to do about it, without its place. */
export interface FindingWords {
  readonly message: (finding: Finding) => string;
  readonly hint: (finding: Finding) => string;
}

/** The words of one language for every finding, and for the places they name. */
export interface FindingLanguage {
  readonly words: Record<FindingCode, FindingWords>;
  readonly row: (number: number) => string;
  readonly line: (number: number) => string;
  readonly column: (name: string) => string;
  readonly entry: (name: string) => string;
}

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

const words: Record<FindingCode, FindingWords> = {
  "file-missing": {
    message: () => "this file is missing.",
    hint: ({ file }) => `Add ${file} to the folder; if the dataset does without it, take it out of datapackage.json.`,
  },
  "file-not-a-file": {
    message: () => "this is a folder, not a file.",
    hint: ({ file }) => `Rename or remove the folder and put the file ${file} in its place.`,
  },
  "file-empty": {
    message: () => "this file is empty.",
    hint: () => "Restore its content; a table has at least a header.",
  },
  "file-too-large": {
    message: ({ found, expected }) =>
      `this file has ${mebibytes(found)} MiB; ${mebibytes(expected)} MiB is the most that can be read.`,
    hint: () => "Split the dataset, or remove what does not belong here.",
  },
  "file-not-utf8": {
    message: ({ found }) => `this file is not saved as UTF-8; it looks like ${found}.`,
    hint: () => "Save it again as UTF-8 (in a spreadsheet: “CSV UTF-8”).",
  },
  "file-nul": {
    message: () => "there is a NUL character here, which no text file should have.",
    hint: () => "Save the table again as CSV UTF-8; if the file came over a network, fetch it again.",
  },
  "csv-delimiter": {
    message: ({ found }) => `the cells are separated by ${delimiters[found ?? ""] ?? "another sign"}, not by commas.`,
    hint: () => "Save the table as “CSV UTF-8 (comma delimited)”, or set the separator to a comma when you export it.",
  },
  "csv-syntax": {
    message: ({ line }) =>
      `the quotation marks do not match here (line ${line} of the file); nothing below could be read.`,
    hint: () =>
      'Put a cell with a comma, a line break or a quotation mark in quotation marks, and double each quotation mark inside it: "the ""Guard""".',
  },
  "json-syntax": {
    message: ({ found }) =>
      found === undefined ? "the file stops too early." : `the file cannot be read from here on: ${quoted(found)}.`,
    hint: () => "Look for a missing or surplus comma, bracket or quotation mark at this line or just above it.",
  },
  "json-shape": {
    message: ({ found }) => (found === undefined ? "this entry is missing." : `${quoted(found)} does not fit here.`),
    hint: ({ expected }) =>
      expected === undefined
        ? "Fill it in as in another dataset."
        : `Write ${types[expected] ?? `it like this: ${expected}`}.`,
  },
  "file-undeclared": {
    message: () => "datapackage.json does not list this file, so others who use the dataset will miss it.",
    hint: () =>
      "Add it to “resources” in datapackage.json (npm run describe -- <folder> adds tables), or take it out of the folder.",
  },
  "changes-form": {
    message: ({ found }) => `${quoted(found)} does not fit the list of changes.`,
    hint: ({ expected }) => `Write it like this, with no cell but old and new empty: ${expected}`,
  },
  "column-unknown": {
    message: ({ column }) => (column === "" ? "a column has no name." : `no column is called ${quoted(column)}.`),
    hint: ({ expected }) =>
      expected === undefined
        ? "Remove the column; a dimension of your own is declared under “dimensions” in datapackage.json."
        : `Call it ${expected}.`,
  },
  "column-missing": {
    message: ({ column }) => `the column ${column} is missing.`,
    hint: ({ column }) => `Add ${column} to the header; its cells may stay empty where the row has none.`,
  },
  "column-twice": {
    message: ({ column }) => `there are two columns called ${quoted(column)}.`,
    hint: () => "Keep one of them.",
  },
  "row-length": {
    message: ({ found, expected }) => `this row has ${found} cells; the header has ${expected}.`,
    hint: () => "Fill up or shorten the row; a cell that holds a comma must stand in quotation marks.",
  },
  "row-empty": {
    message: () => "this row is empty.",
    hint: () => "Delete it.",
  },
  "table-empty": {
    message: () => "this table has a header but no rows.",
    hint: () => "Add at least one row.",
  },
  "cell-required": {
    message: () => "this cell is empty.",
    hint: ({ column }) => `Fill in ${column}: every row needs it.`,
  },
  "cell-number": {
    message: ({ found }) => `${quoted(found)} is not a number in the form that this file uses.`,
    hint: ({ expected }) =>
      expected === undefined
        ? "Write digits, a decimal point and no separators (15 digits at most); where there is no number, leave the cell empty."
        : `Write ${expected}: digits, a decimal point, no separators.`,
  },
  "cell-range": {
    message: ({ found }) => `${quoted(found)} is not a number that this column accepts.`,
    hint: ({ expected }) => (expected === undefined ? "Write a whole number." : `Write a whole number, ${expected}.`),
  },
  "cell-code": {
    message: ({ found }) => `${quoted(found)} is not in the list for this cell.`,
    hint: ({ expected }) => `Write one of these: ${expected}.`,
  },
  "cell-form": {
    message: ({ found }) => `${quoted(found)} does not have the form that this cell needs.`,
    hint: ({ found = "", expected }) => {
      if (expected === undefined) return "Look at the other rows of this column and write it as they do.";
      if (!found.includes(";")) return `Write ${expected}.`;
      return `Write ${expected || "nothing"}: one “;” between two entries, each entry once.`;
    },
  },
  "id-form": {
    message: ({ found }) => `${quoted(found)} cannot be an id.`,
    hint: ({ expected }) => write(expected, "letters A to Z, digits, and single hyphens between them"),
  },
  "period-form": {
    message: ({ found }) => `${quoted(found)} is not a period.`,
    hint: ({ expected }) =>
      write(
        expected,
        "2015, 2016-03 or 2016-03-31; from and to as 2015/2019; 2012/.. for since, ../2012 for until; or undated",
      ),
  },
  "provenance-missing": {
    message: ({ column }) => `this row has no ${column}, so nobody can check it.`,
    hint: ({ column }) =>
      column === "source"
        ? "Write the id of the publication that was read, as given in sources.json."
        : "Write where in the source it is: §4.ii ¶2, footnote 12, p. 7.",
  },
  "id-twice": {
    message: (finding) => `the id ${quoted(finding.found)} is already used (${place(finding)}).`,
    hint: () => "Give one of the two another id, and never reuse an old one.",
  },
  "key-twice": {
    message: (finding) =>
      `${place(finding)} already says the same thing, from the same place in the same source (${finding.found}).`,
    hint: () =>
      "Remove one of the rows, or make them distinct; two values that the source really prints are at different places in it.",
  },
  "reference-unknown": {
    message: ({ found, other }) => `${quoted(found)} is not in ${other?.file ?? "this dataset"}.`,
    hint: ({ expected, other }) =>
      expected === undefined
        ? `Add it to ${other?.file ?? "the dataset"}, or correct the id.`
        : `If ${expected} is meant, write that; otherwise add it to ${other?.file ?? "the dataset"}.`,
  },
  "within-circle": {
    message: ({ found }) => `this area lies in itself: ${found}.`,
    hint: () => "Leave “within” empty for the outermost area.",
  },
  "quantity-cells": {
    message: ({ found, column }) =>
      column === "qualifier"
        ? `a row without a number has the qualifier ${quoted(found)}.`
        : `the filled number cells (${found || "none"}) do not go with the rest of the row.`,
    hint: ({ expected, column, file }) => {
      if (column === "qualifier") return "Leave the qualifier empty.";
      if (expected === "") return "Leave value, low and high empty: the status says that there is no number.";
      if (file === "targets.csv") return `Fill ${expected}: a target has one value, or low and high.`;
      return `Fill ${expected} and nothing else; where there is no number, give the status L, O, Q or M.`;
    },
  },
  "bounds-order": {
    message: ({ found, expected }) => `low (${found}) is above high (${expected}).`,
    hint: () => "Swap the two.",
  },
  "translation-missing": {
    message: ({ found, expected }) =>
      expected === undefined
        ? `this text is in one language only: ${quoted(found)}.`
        : `the two languages name different figures (${found || "none"}; the other: ${expected || "none"}).`,
    hint: ({ column, expected }) =>
      expected === undefined ? `Translate it into ${column}.` : "Name the same figures, in square brackets, in both.",
  },
  "caveat-number": {
    message: ({ found }) => `${quoted(found)} is a number without its source.`,
    hint: () => "Name the figure by its id in square brackets instead: [F001]; its number and its note appear there.",
  },
  "caveat-unused": {
    message: ({ found }) => `no figure and no event has the caveat ${quoted(found)}.`,
    hint: () => "Write the figures concerned here, or name the caveat in the row of a figure or an event.",
  },
  "role-unknown": {
    message: ({ found }) => `${quoted(found)} is no role of an indicator.`,
    hint: ({ expected }) =>
      expected === undefined
        ? "CONTRIBUTING.md lists the roles; correct the name, or remove the entry."
        : `If ${expected} is meant, write that; CONTRIBUTING.md lists all roles.`,
  },
  "role-unfit": {
    message: ({ found }) => `the indicator ${quoted(found)} cannot play this role.`,
    hint: ({ expected }) => `Name an indicator of this topic and with a unit of this measure: ${expected ?? ""}.`,
  },
  "role-missing": {
    message: ({ found, expected }) =>
      `${quoted(found)} has figures, and no indicator has the role ${quoted(expected)}.`,
    hint: ({ found, expected }) =>
      `If ${quoted(found)} is what the role means, name it as ${quoted(expected)} under roles in datapackage.json; otherwise the page shows it among the further figures.`,
  },
  "periods-of-selector": {
    message: ({ found }) => `periods that differ are accepted, but ${quoted(found)} is not named by its id.`,
    hint: () =>
      "Name each figure of this rule by its id, because the reason given holds for these only; or remove acceptPeriods.",
  },
  "schema-differs": {
    message: ({ found }) => `what datapackage.json says of the columns of ${found} is out of date.`,
    hint: () => "Run npm run describe -- <folder>, which writes it again.",
  },
  "old-form": {
    message: ({ found, expected }) => `${quoted(found)} is called ${quoted(expected)} now; it is read as such.`,
    hint: () => "Run npm run describe -- <folder>, which renames it everywhere in the dataset.",
  },
  "outside-limits": {
    message: ({ found, expected }) => `${found} is outside what the unit allows (${expected}).`,
    hint: () => "Correct the number, choose another unit, or change the unit’s floor or ceiling in units.csv.",
  },
  "not-whole": {
    message: ({ found }) => `${found} is a count, and counts are whole numbers.`,
    hint: () => "Correct the number, or give the indicator a unit that is not a count.",
  },
  "part-above-whole": {
    message: (finding) => `${finding.found} is a part of ${finding.expected} (${place(finding)}), yet greater.`,
    hint: () =>
      "Correct the number, or its sex, period or entity; if the source contradicts itself, give each row a statement of its own, and it will be shown as a discrepancy.",
  },
  "parts-above-whole": {
    message: ({ found, expected }) => `women and men, ${found}, together exceed ${expected}.`,
    hint: () =>
      "Correct the number, or its sex, period or entity; if the source contradicts itself, give each row a statement of its own, and it will be shown as a discrepancy.",
  },
};

export const en: FindingLanguage = {
  words,
  row: (number) => `row ${number}`,
  line: (number) => `line ${number}`,
  column: (name) => `column ${name}`,
  entry: (name) => name,
};
