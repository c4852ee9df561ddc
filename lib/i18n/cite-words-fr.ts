import type { CiteLanguage, SentenceWords } from "./cite-words";

const nbsp = "\u00A0";
const colon = `${nbsp}: `;

const tail = ({ period, doubts }: SentenceWords) =>
  [period, ...doubts].map((part) => (part ? `, ${part}` : "")).join("");

const among = { personnel: "de l’effectif", members: "des membres" };

export const fr = {
  asCitedIn: "cité dans",
  readAt: "lu dans",
  computedFrom: "calculé d’après",
  semicolon: `${nbsp}; `,
  when: (date, hasDay) => `${hasDay ? "au" : "en"} ${date}`,
  plain: (indicator, words) =>
    `${[indicator, words.subject].filter((part) => part !== "").join(", ")}${colon}${words.number}${words.when === "" ? "" : ` ${words.when}`}${tail(words)}`,
  womenShare: (of, words) =>
    `${words.subject}${colon}${words.when === "" ? "" : `${words.when}, `}les femmes représentaient ${words.number} ${among[of]}${tail(words)}`,
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
    exhibit: (title) => `graphique «${nbsp}${title}${nbsp}»`,
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
} satisfies CiteLanguage;
