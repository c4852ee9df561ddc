import type { CiteLanguage, SentenceWords } from "./cite-words";
import { byCount } from "./plural";

/** Names of forces that are plain words of the language, and are written small within a sentence. */
const plainNames: ReadonlySet<string> = new Set(["Army", "Navy", "Air Force", "Armed Forces", "Police"]);

const theForce = (name: string) => `the ${plainNames.has(name) ? name.toLowerCase() : name}`;

const tail = ({ period, doubts }: SentenceWords) =>
  [period, ...doubts].map((part) => (part ? `, ${part}` : "")).join("");

const opening = (when: string) => (when === "" ? "" : `${when.charAt(0).toUpperCase()}${when.slice(1)}, `);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const en = {
  asCitedIn: "as cited in",
  readAt: "read at",
  computedFrom: "calculated from",
  semicolon: "; ",
  when: (date, hasDay) => `${hasDay ? "on" : "in"} ${date}`,
  plain: (indicator, words) =>
    `${[indicator, words.subject].filter((part) => part !== "").join(", ")}: ${words.number}${words.when === "" ? "" : ` ${words.when}`}${tail(words)}`,
  womenShare: (among, words) =>
    `${words.subject}: ${words.when === "" ? "" : `${words.when}, `}${words.number} of ${among} were women${tail(words)}`,
  ofForce: {
    womenShare: (force, words) =>
      capital(`${opening(words.when)}${words.number} of ${theForce(force)} were women${tail(words)}`),
    personnel: (force, people, words) =>
      words.when === ""
        ? capital(`${theForce(force)} had ${words.number} ${people}${tail(words)}`)
        : `${opening(words.when)}${theForce(force)} had ${words.number} ${people}${tail(words)}`,
    people: {
      F: (count) => byCount("en", count, { one: "woman", other: "women" }),
      M: (count) => byCount("en", count, { one: "man", other: "men" }),
      _T: () => "personnel",
    },
  },
  doubts: { A: "", E: "an estimate", P: "provisional", B: "after a break in the series", U: "doubtful: use with care" },
  targetDue: (period) => `due ${period}`,
  assumedReading: "its reading is assumed",
  againstTarget: (target, isAssumed) => (isAssumed ? `if a share of ${target} is meant` : `compared with ${target}`),
  ambiguous: "Ambiguous: see its note.",
  parts: {
    figure: (id) => `figure ${id}`,
    exhibit: (title) => `chart “${title}”`,
    source: (id) => `source ${id}`,
  },
  version: (version) => `version ${version}`,
  heading: "How to cite it",
  headingSource: "How to cite this publication",
  asSentence: "As a sentence",
  asReference: "As a reference",
  inText: "In a text",
  copied: "Copied",
  copyOf: { sentence: "Copy the sentence", reference: "Copy the reference", inText: "Copy the short form" },
  files: "For reference managers:",
  fileOf: { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" },
  download: "Download:",
  downloadAs: (format, name) => `Download as ${format}: ${name}`,
  spreadsheet: "Excel",
  cite: "Cite",
  citeOf: (name) => `Cite: ${name}`,
  whole: "The whole dataset, with every source and note:",
  wholeZip: "Data Package (zip)",
  wholeXlsx: "Excel workbook",
} satisfies CiteLanguage;
