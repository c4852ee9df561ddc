import { dictionary } from "./dictionary";
import { colon, nbsp, quoted, semicolon, thin } from "./french";

const fields = {
  indicator: "indicator",
  level: "level",
  unit: "unit",
  baseline: "baseline",
  baselineDate: "baseline date",
  target: "target",
  due: "due",
  latest: "latest value",
  latestDate: "date of the latest value",
  source: "source",
};

const texts = {
  title: "title",
  period: "period",
  author: "author",
  introduction: "introduction",
  level: "level",
};

const en = {
  title: "Report",
  templates: { results: "Results framework", gender: "Gender monitoring" },
  /** What it was made from and when; `dataset` is a title, `day` a date as it is written. */
  colophon: (dataset: string, version: string, day: string) =>
    `Made with Muster on ${day} from the dataset “${dataset}”, version ${version}.`,
  problems: {
    unknownColumn: (name: string) => `A row of a report has no column “${name}”: its contents were left out.`,
    unknownFigure: (id: string) => `There is no figure “${id}” in this dataset: it was left out.`,
    /** Lines and figures beyond what one report holds. */
    leftOut: (count: string) =>
      `This is too much for one report: ${count} lines and figures were left out. Choose fewer.`,
    unknownExhibit: (id: string) => `There is no chart “${id}” in this dataset: it was left out.`,
    tooLong: (field: TextField, limit: string) =>
      `The ${texts[field]} is longer than ${limit} characters: only the beginning is in the report.`,
    tooManyRows: (limit: string) => `You entered more than ${limit} rows: the report has the first ${limit}.`,
    /** Before what is said of a row: “Your row 2, target: ”. */
    place: (row: string, field: OwnField) => `Your row ${row}, ${fields[field]}: `,
    fieldTooLong: (limit: string) => `longer than ${limit} characters; only the beginning is in the report.`,
    number: (found: string) =>
      `“${found}” cannot be read as a number, and was left out. Write 12.4, about 3,000, over 6,000, at least 5, under 10 or 30-40.`,
    target: (found: string) =>
      `“${found}” cannot be read as a value to reach, and was left out. Write 30, at least 30 or at most 30.`,
    percent: (found: string, unit: string) =>
      `“${found}” is a percentage, but the unit of the row is “${unit}”. It was left out: use the same unit in both.`,
    date: (found: string) =>
      `“${found}” cannot be read as a date, and was left out. Write 2015, 2016-03, 2016-03-31 or 2015/2019.`,
    noIndicator: "the indicator is missing.",
  },
  noChange: {
    baseline: "no baseline",
    latest: "no later value",
    several: "several values of one date, so no single change",
    undated: "a date is not stated",
    order: "the baseline is not earlier than the latest value",
    units: "not in the same unit, or not counted on the same basis",
    "kept-out": "nothing is calculated from one of them, see its note",
    unknown: "the limits of the two values leave the change open",
  },
  /** The name of a change, from the name of what changed. */
  changeOf: (indicator: string) => `Change: ${indicator}`,
  point: { one: "percentage point", other: "percentage points" },
  /** Against target, where there is none or no value. */
  verdict: {
    noTarget: "No target in the sources read.",
    noOwnTarget: "No target entered.",
    noOwnValue: "No value entered.",
  },
  reservations: {
    assumed: "reading of the target assumed",
    undated: { baseline: "date of the baseline not stated", latest: "date not stated" },
    status: { E: "an estimate", P: "provisional", B: "break in the series", U: "doubtful" },
    ambiguous: "ambiguous wording",
    computed: "calculated",
    noSource: "no source given",
    seeNotes: (numbers: readonly string[]) =>
      numbers.length === 1 ? `see note ${numbers[0]}` : `see notes ${numbers.join(", ")}`,
  },
  /** Where an own row comes from, without a full stop. */
  entered: (source: string) => `Entered by the author of this report: ${source}`,
  enteredWithoutSource: "Entered by the author of this report: no source given",
  /** The words that stand in the author's own entry. */
  typed: (token: string) => `Typed as “${token}”.`,
  unnamedIndicator: "Unnamed indicator",
};

const fieldsFr = {
  indicator: "indicateur",
  level: "niveau",
  unit: "unité",
  baseline: "valeur de base",
  baselineDate: "date de la valeur de base",
  target: "cible",
  due: "échéance",
  latest: "dernière valeur",
  latestDate: "date de la dernière valeur",
  source: "source",
};

const textsFr = {
  title: "Le titre",
  period: "La période",
  author: "L’auteur",
  introduction: "L’introduction",
  level: "Le niveau",
};

const shortened = (limit: string) => `plus de ${limit}${nbsp}caractères${semicolon}le rapport n’en garde que le début.`;

const fr = {
  title: "Rapport",
  templates: { results: "Cadre de résultats", gender: "Suivi de la place des femmes" },
  colophon: (dataset, version, day) =>
    `Établi avec Muster le ${day} à partir du jeu de données ${quoted(dataset)}, version${nbsp}${version}.`,
  problems: {
    unknownColumn: (name) =>
      `Une ligne de rapport n’a pas de colonne ${quoted(name)}${colon}ce qui était collé dessous a été laissé de côté.`,
    unknownFigure: (id) => `Ce jeu de données n’a pas de chiffre ${quoted(id)}${colon}il a été laissé de côté.`,
    leftOut: (count) =>
      `C’est trop pour un seul rapport${colon}${count}${nbsp}lignes et chiffres ont été laissés de côté. Choisissez-en moins.`,
    unknownExhibit: (id) => `Ce jeu de données n’a pas de graphique ${quoted(id)}${colon}il a été laissé de côté.`,
    tooLong: (field, limit) => `${textsFr[field]}${colon}${shortened(limit)}`,
    tooManyRows: (limit) =>
      `Il y a plus de ${limit}${nbsp}lignes saisies${colon}le rapport ne garde que les ${limit}${nbsp}premières.`,
    place: (row, field) => `Ligne saisie${nbsp}${row}, ${fieldsFr[field]}${colon}`,
    fieldTooLong: shortened,
    number: (found) =>
      `${quoted(found)} ne se lit pas comme un nombre et a été laissé de côté. Écrivez 12,4, environ 3${thin}000, plus de 6${thin}000, au moins 5, moins de 10 ou 30-40.`,
    target: (found) =>
      `${quoted(found)} n’est pas un niveau à atteindre et a été laissé de côté. Écrivez 30, au moins 30 ou au plus 30.`,
    percent: (found, unit) =>
      `${quoted(found)} est un pourcentage, mais l’unité de la ligne est ${quoted(unit)}. La valeur a été laissée de côté${colon}écrivez les deux de la même manière.`,
    date: (found) =>
      `${quoted(found)} ne se lit pas comme une date et a été laissé de côté. Écrivez 2015, 2016-03, 2016-03-31 ou 2015/2019.`,
    noIndicator: "l’indicateur n’est pas précisé.",
  },
  noChange: {
    baseline: "pas de valeur de base",
    latest: "pas de valeur plus récente",
    several: `plusieurs valeurs de même date${colon}pas d’évolution unique`,
    undated: "une date n’est pas précisée",
    order: "la valeur de base n’est pas d’une date antérieure",
    units: "unité ou type d’effectif différents",
    "kept-out": "l’une des deux n’entre dans aucun calcul, voir sa note",
    unknown: "les limites des deux valeurs ne permettent pas de le dire",
  },
  changeOf: (indicator) => `Évolution${colon}${indicator}`,
  point: { one: "point de pourcentage", other: "points de pourcentage" },
  verdict: {
    noTarget: "Pas de cible dans les sources lues.",
    noOwnTarget: "Aucune cible saisie.",
    noOwnValue: "Aucune valeur saisie.",
  },
  reservations: {
    assumed: "lecture de la cible supposée",
    undated: { baseline: "date de la valeur de base non précisée", latest: "date non précisée" },
    status: { E: "estimation", P: "provisoire", B: "rupture de série", U: "fiabilité faible" },
    ambiguous: "lecture incertaine",
    computed: "calculé, et non lu",
    noSource: "aucune source indiquée",
    seeNotes: (numbers) =>
      numbers.length === 1 ? `voir la note${nbsp}${numbers[0]}` : `voir les notes${nbsp}${numbers.join(", ")}`,
  },
  entered: (source) => `Saisi par l’auteur de ce rapport${colon}${source}`,
  enteredWithoutSource: `Saisi par l’auteur de ce rapport${colon}aucune source indiquée`,
  typed: (token) => `Écrit ${quoted(token)}.`,
  unnamedIndicator: "Indicateur sans nom",
} satisfies typeof en;

/** The words of a report in a language. */
export const reportWordsIn = dictionary("report", { en, fr });

/** The fields of an own row, as an author sees them. */
export type OwnField = keyof typeof fields;

/** The texts of a report that have a greatest length. */
export type TextField = keyof typeof texts;

/** Why no change from baseline to latest can be told. */
export type NoChange = keyof (typeof en)["noChange"];
