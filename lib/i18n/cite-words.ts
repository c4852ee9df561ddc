import { capitalised, joined } from "../domain/text";
import { dictionary } from "./dictionary";
import { colon, nbsp, quoted } from "./french";
import { countedIn } from "./plural";

/** What a sentence about a figure is made of, each in words. */
export interface SentenceWords {
  /** What it is about: body, and what narrows it. */
  readonly subject: string;
  /** “over 6,000 persons”. */
  readonly number: string;
  /** “in 2014”, “on 31 March 2016”; empty where the period is no single date. */
  readonly when: string;
  /** “since 2012”, “date not stated”; empty where `when` says it. */
  readonly period: string;
  /** Doubts that stay with the number: “an estimate”. */
  readonly doubts: readonly string[];
}

/** What a share of women is a share of. */
export type WomenAmong = "personnel" | "members";

/** Names of forces that are plain words of the language, and are written small within a sentence. */
const plainNames: ReadonlySet<string> = new Set(["Army", "Navy", "Air Force", "Armed Forces", "Police"]);

const theForce = (name: string) => `the ${plainNames.has(name) ? name.toLowerCase() : name}`;

const tail = ({ period, doubts }: SentenceWords) =>
  [period, ...doubts].map((part) => (part ? `, ${part}` : "")).join("");

const opening = (when: string) => (when === "" ? "" : `${capitalised(when)}, `);

const ofForce = {
  womenShare: (force: string, words: SentenceWords) =>
    capitalised(`${opening(words.when)}${words.number} of ${theForce(force)} were women${tail(words)}`),
  personnel: (force: string, people: string, words: SentenceWords) =>
    words.when === ""
      ? capitalised(`${theForce(force)} had ${words.number} ${people}${tail(words)}`)
      : `${opening(words.when)}${theForce(force)} had ${words.number} ${people}${tail(words)}`,
  people: {
    F: countedIn("en")("woman", "women"),
    M: countedIn("en")("man", "men"),
    _T: (_count: number) => "personnel",
  },
};

const en = {
  /** Between the publication cited and the one that was read. */
  asCitedIn: "as cited in",
  /** Between a publication and the copy of it that was read. */
  readAt: "read at",
  computedFrom: "calculated from",
  /** A date after a number: “in 2014”, “on 31 March 2016”. */
  when: (date: string, hasDay: boolean) => `${hasDay ? "on" : "in"} ${date}`,
  plain: (indicator: string, words: SentenceWords) =>
    `${joined([indicator, words.subject])}: ${words.number}${words.when === "" ? "" : ` ${words.when}`}${tail(words)}`,
  womenShare: (among: WomenAmong, words: SentenceWords) =>
    `${words.subject}: ${words.when === "" ? "" : `${words.when}, `}${words.number} of ${among} were women${tail(words)}`,
  /** Of a force, whose name can stand inside the sentence; undefined where a language cannot tell how. */
  ofForce: ofForce as typeof ofForce | undefined,
  doubts: { A: "", E: "an estimate", P: "provisional", B: "after a break in the series", U: "doubtful: use with care" },
  targetDue: (period: string) => `due ${period}`,
  assumedReading: "its reading is assumed",
  /** Of a figure computed against a target: which one, and what it is taken to mean. */
  againstTarget: (target: string, isAssumed: boolean) =>
    isAssumed ? `if a share of ${target} is meant` : `compared with ${target}`,
  ambiguous: "Ambiguous: see its note.",
  parts: {
    figure: (id: string) => `figure ${id}`,
    exhibit: (title: string) => `chart “${title}”`,
    source: (id: string) => `source ${id}`,
  },
  version: (version: string) => `version ${version}`,
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
  downloadAs: (format: string, name: string) => `Download as ${format}: ${name}`,
  spreadsheet: "Excel",
  cite: "Cite",
  citeOf: (name: string) => `Cite: ${name}`,
  whole: "The whole dataset, with every source and note:",
  wholeZip: "Data Package (zip)",
  wholeXlsx: "Excel workbook",
};

const among = { personnel: "de l’effectif", members: "des membres" };

const fr = {
  asCitedIn: "cité dans",
  readAt: "lu dans",
  computedFrom: "calculé d’après",
  when: (date, hasDay) => `${hasDay ? "au" : "en"} ${date}`,
  plain: (indicator, words) =>
    `${joined([indicator, words.subject])}${colon}${words.number}${words.when === "" ? "" : ` ${words.when}`}${tail(words)}`,
  womenShare: (of, words) =>
    `${words.subject}${colon}${words.when === "" ? "" : `${words.when}, `}les femmes représentaient ${words.number} ${among[of]}${tail(words)}`,
  ofForce: undefined,
  doubts: {
    A: "",
    E: "estimation",
    P: "chiffre provisoire",
    B: "après une rupture de série",
    U: "chiffre douteux, à utiliser avec prudence",
  },
  targetDue: (period) => `échéance${colon}${period}`,
  assumedReading: "selon une lecture supposée",
  againstTarget: (target, isAssumed) => (isAssumed ? `s’il s’agit d’une part de ${target}` : `par rapport à ${target}`),
  ambiguous: `Lecture incertaine${colon}voir la note.`,
  parts: {
    figure: (id) => `chiffre ${id}`,
    exhibit: (title) => `graphique ${quoted(title)}`,
    source: (id) => `source ${id}`,
  },
  version: (version) => `version ${version}`,
  heading: "Citer ce chiffre",
  headingSource: "Citer cette publication",
  asSentence: "En une phrase",
  asReference: "En référence",
  inText: "Dans un texte",
  copied: "Copié",
  copyOf: { sentence: "Copier la phrase", reference: "Copier la référence", inText: "Copier la forme courte" },
  files: `Pour les logiciels de bibliographie${nbsp}:`,
  fileOf: { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" },
  download: `Télécharger${nbsp}:`,
  downloadAs: (format, name) => `Télécharger en ${format}${colon}${name}`,
  spreadsheet: "Excel",
  cite: "Citer",
  citeOf: (name) => `Citer${colon}${name}`,
  whole: `L’ensemble des données, avec toutes les sources et les notes${nbsp}:`,
  wholeZip: "Data Package (zip)",
  wholeXlsx: "Classeur Excel",
} satisfies typeof en;

export type CiteLanguage = typeof en;

/** The words of citations and downloads in a language. */
export const citeWordsIn = dictionary("cite", { en, fr });
