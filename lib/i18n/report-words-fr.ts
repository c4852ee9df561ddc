import type { ReportLanguage } from "./report-words";

const nbsp = "\u00A0";
const thin = "\u202F";
const quoted = (text: string) => `«${nbsp}${text}${nbsp}»`;

const fields = {
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

const texts = {
  title: "Le titre",
  period: "La période",
  author: "L’auteur",
  introduction: "L’introduction",
  level: "Le niveau",
};

const shortened = (limit: string) => `plus de ${limit}${nbsp}caractères${nbsp}; le rapport n’en garde que le début.`;

export const fr = {
  title: "Rapport",
  templates: { results: "Cadre de résultats", gender: "Suivi de la place des femmes" },
  colophon: (dataset, version, day) =>
    `Établi avec Muster le ${day} à partir du jeu de données ${quoted(dataset)}, version${nbsp}${version}.`,
  problems: {
    unknownColumn: (name) =>
      `Une ligne de rapport n’a pas de colonne ${quoted(name)}${nbsp}: ce qui était collé dessous a été laissé de côté.`,
    unknownFigure: (id) => `Ce jeu de données n’a pas de chiffre ${quoted(id)}${nbsp}: il a été laissé de côté.`,
    leftOut: (count) =>
      `C’est trop pour un seul rapport${nbsp}: ${count}${nbsp}lignes et chiffres ont été laissés de côté. Choisissez-en moins.`,
    unknownExhibit: (id) => `Ce jeu de données n’a pas de graphique ${quoted(id)}${nbsp}: il a été laissé de côté.`,
    tooLong: (field, limit) => `${texts[field]}${nbsp}: ${shortened(limit)}`,
    tooManyRows: (limit) =>
      `Il y a plus de ${limit}${nbsp}lignes saisies${nbsp}: le rapport ne garde que les ${limit}${nbsp}premières.`,
    place: (row, field) => `Ligne saisie${nbsp}${row}, ${fields[field]}${nbsp}: `,
    fieldTooLong: shortened,
    number: (found) =>
      `${quoted(found)} ne se lit pas comme un nombre et a été laissé de côté. Écrivez 12,4, environ 3${thin}000, plus de 6${thin}000, au moins 5, moins de 10 ou 30-40.`,
    target: (found) =>
      `${quoted(found)} n’est pas un niveau à atteindre et a été laissé de côté. Écrivez 30, au moins 30 ou au plus 30.`,
    percent: (found, unit) =>
      `${quoted(found)} est un pourcentage, mais l’unité de la ligne est ${quoted(unit)}. La valeur a été laissée de côté${nbsp}: écrivez les deux de la même manière.`,
    date: (found) =>
      `${quoted(found)} ne se lit pas comme une date et a été laissé de côté. Écrivez 2015, 2016-03, 2016-03-31 ou 2015/2019.`,
    noIndicator: "l’indicateur n’est pas précisé.",
  },
  noChange: {
    baseline: "pas de valeur de base",
    latest: "pas de valeur plus récente",
    several: `plusieurs valeurs de même date${nbsp}: pas d’évolution unique`,
    undated: "une date n’est pas précisée",
    order: "la valeur de base n’est pas d’une date antérieure",
    units: "unité ou type d’effectif différents",
    "kept-out": "l’une des deux n’entre dans aucun calcul, voir sa note",
    unknown: "les limites des deux valeurs ne permettent pas de le dire",
  },
  changeOf: (indicator) => `Évolution${nbsp}: ${indicator}`,
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
  entered: (source) => `Saisi par l’auteur de ce rapport${nbsp}: ${source}`,
  enteredWithoutSource: `Saisi par l’auteur de ce rapport${nbsp}: aucune source indiquée`,
  typed: (token) => `Écrit ${quoted(token)}.`,
  unnamedIndicator: "Indicateur sans nom",
} satisfies ReportLanguage;
