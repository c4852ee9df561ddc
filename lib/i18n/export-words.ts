import { dictionary } from "./dictionary";
import { colon, nbsp, quoted, semicolon } from "./french";

/** Spreadsheet conventions: a sign in square brackets stands where a number is missing. */
const shorthand = { L: "[x]", O: "[o]", Q: "[c]", M: "[z]" } as const;

const en = {
  /** At most 31 characters, none of []:*?/\. */
  sheets: {
    cover: "Cover",
    figures: "Figures",
    notes: "Notes",
    results: "Results",
    resultFigures: "Figures of the results",
    otherFigures: "Other figures",
    discrepancies: "Discrepancies",
    notComputed: "Not calculated",
    caveats: "Caveats",
    indicators: "Indicators",
    sources: "Sources",
  },
  /** The title above the table of a sheet. */
  titles: {
    figures: "The figures, one per row",
    notes: "Where each figure was read, or how it was calculated",
    results: "Results, one indicator per row",
    resultFigures: "Every figure of the results, with its limits and its note",
    otherFigures: "Figures that are not in the results",
    discrepancies: "Statements about the same thing and date that do not agree as printed",
    notComputed: "Calculations that a reader might expect, and why there is no number",
    caveats: "Caveats about the figures",
    indicators: "What is counted, and how it is defined",
    sources: "Publications that were read, and those that they cite",
  },
  yes: "yes",
  no: "no",
  /** What a figure is in a report. */
  roles: {
    baseline: "baseline",
    target: "target",
    latest: "latest in the dataset",
    change: "change",
    chosen: "chosen for this report",
    discrepancy: "part of a discrepancy",
  },
  ownRow: "entered by the author of this report",
  caveatKinds: {
    caveat: "caveat",
    ambiguity: "ambiguous wording",
    definition: "definition",
    overlap: "overlap",
    gap: "gap",
  },
  /** Instead of a number that is missing, in a cell that holds numbers. */
  shorthand,
  cover: {
    dataset: (title: string, version: string) => `Dataset: ${title}, version ${version}`,
    compiled: (names: string) => `Compiled by: ${names}`,
    address: (address: string) => `Address: ${address}`,
    period: (period: string) => `Period: ${period}`,
    author: (author: string) => `Author: ${author}`,
    /** Before the date of the latest figure. */
    latest: (date: string) => `Latest figure in this file: ${date}.`,
    sheets: "Sheets of this file",
    sheet: (name: string, title: string) => `${name}: ${title}`,
    reading: "How to read the tables",
    shorthand: (sign: string, meaning: string) => `${sign} instead of a value: ${meaning}.`,
    empty: "An empty cell under “Value”: the source gives a limit or a range; see “Lowest” and “Highest”.",
    limits:
      "“Limit” says what kind: over, at-least, under, at-most, range, or span (first and last year). An end that the source leaves open is empty.",
    approximate: "≈ under “As shown”: the source says “about”, or gives an estimate (status E).",
    shownAgain:
      "On the sheet “Results” the columns of numbers are empty for a limit, a range, or several values of one date: see the sheet “Figures of the results”.",
    leftOut: "Left out of this report",
    /** Where a row of a report is from. */
    fromDataset: (title: string) => `the dataset ${title}`,
    notes: "A number under “Note” or “Notes” leads to the row of that number on the sheet “Notes”.",
    disagrees:
      "“Sources differ”: the other values for the same thing and date, with their sources; empty where there are none.",
    caveats: "Caveats",
    licence: (licence: string) => `Licence of the data: ${licence}`,
  },
  /** Of Word files. */
  docx: {
    /** Of the file; letters and hyphens. */
    fileName: (dataset: string) => `${dataset}-report`,
    colophon: "About this report",
    author: "Prepared by",
    /** Before the markers of the notes whose figures stand in the picture. */
    pictureNotes: "Notes to the chart:",
    /** Before the markers of notes that other notes refer to. */
    furtherNotes: "Further notes:",
    /** Before the web address that a note, or the whole report, is found at. */
    online: "Online:",
    /** What the markers are, once, before the first table. */
    markers: "The small number after each figure leads to its note at the foot of the page.",
  },
};

const fr = {
  sheets: {
    cover: "Couverture",
    figures: "Chiffres",
    notes: "Notes",
    results: "Résultats",
    resultFigures: "Chiffres des résultats",
    otherFigures: "Autres chiffres",
    discrepancies: "Divergences",
    notComputed: "Non calculé",
    caveats: "Réserves",
    indicators: "Indicateurs",
    sources: "Sources",
  },
  titles: {
    figures: "Les chiffres, un par ligne",
    notes: "Où chaque chiffre a été lu, ou comment il a été calculé",
    results: "Résultats, un indicateur par ligne",
    resultFigures: "Chaque chiffre des résultats, avec ses bornes et sa note",
    otherFigures: "Chiffres qui ne sont dans aucune ligne des résultats",
    discrepancies: "Énoncés sur une même chose et une même date qui ne s’accordent pas",
    notComputed: "Calculs auxquels on pourrait s’attendre, et pourquoi il n’y a pas de nombre",
    caveats: "Ce qu’il faut savoir des chiffres",
    indicators: "Ce qui est compté, et comment on le définit",
    sources: "Publications lues, et celles qu’elles citent",
  },
  yes: "oui",
  no: "non",
  roles: {
    baseline: "valeur de base",
    target: "cible",
    latest: "dernière valeur du jeu de données",
    change: "évolution",
    chosen: "choisi pour ce rapport",
    discrepancy: "élément d’une divergence",
  },
  ownRow: "saisi par l’auteur de ce rapport",
  caveatKinds: {
    caveat: "réserve",
    ambiguity: "lecture incertaine",
    definition: "définition",
    overlap: "chevauchement",
    gap: "lacune",
  },
  shorthand,
  cover: {
    dataset: (title, version) => `Jeu de données${colon}${title}, version ${version}`,
    compiled: (names) => `Établi par${colon}${names}`,
    address: (address) => `Adresse${colon}${address}`,
    period: (period) => `Période${colon}${period}`,
    author: (author) => `Auteur${colon}${author}`,
    latest: (date) => `Chiffre le plus récent de ce fichier${colon}${date}.`,
    sheets: "Feuilles de ce fichier",
    sheet: (name, title) => `${name}${colon}${title}`,
    reading: "Comment lire les tableaux",
    shorthand: (sign, meaning) => `${sign} à la place d’une valeur${colon}${meaning}.`,
    empty: `Cellule vide sous ${quoted("Valeur")}${colon}la source donne une borne ou une fourchette, qui figure sous ${quoted("Minimum")} et ${quoted("Maximum")}.`,
    limits: `${quoted("Borne")} en dit la nature${colon}over (plus de), at-least (au moins), under (moins de), at-most (au plus), range (fourchette) ou span (première et dernière année). Une extrémité que la source laisse ouverte est vide.`,
    approximate: `≈ sous ${quoted("Tel qu’affiché")}${colon}la source dit ${quoted("environ")}, ou donne une estimation (statut E).`,
    shownAgain: `Dans la feuille ${quoted("Résultats")}, une borne, une fourchette ou plusieurs valeurs d’une même date figurent seulement sous le nom de la colonne${semicolon}leurs nombres sont dans la feuille ${quoted("Chiffres des résultats")}.`,
    leftOut: "Laissé hors de ce rapport",
    fromDataset: (title) => `le jeu de données ${title}`,
    notes: `Un numéro sous ${quoted("Note")} ou ${quoted("Notes")} renvoie à la ligne de ce numéro dans la feuille ${quoted("Notes")}.`,
    disagrees: `Sous ${quoted("Les sources divergent")}${colon}ce que d’autres indiquent pour la même chose et la même date, et qui l’indique${semicolon}vide si personne ne le fait.`,
    caveats: "À garder à l’esprit",
    licence: (licence) => `Licence des données${colon}${licence}`,
  },
  docx: {
    fileName: (dataset) => `${dataset}-rapport`,
    colophon: "À propos de ce rapport",
    author: "Établi par",
    pictureNotes: `Notes du graphique${nbsp}:`,
    furtherNotes: `Autres notes${nbsp}:`,
    online: `En ligne${nbsp}:`,
    markers: "Le petit numéro qui suit chaque chiffre renvoie à sa note au bas de la page.",
  },
} satisfies typeof en;

export type ExportLanguage = typeof en;

/** The words of tables that leave, in a language. */
export const exportWordsIn = dictionary("export", { en, fr });

/** The sheets of a workbook, by what they hold. */
export type SheetId = keyof (typeof en)["sheets"];
