import { dictionary } from "./dictionary";
import { nbsp } from "./french";

const en = {
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
};

const fr = {
  fileName: (dataset) => `${dataset}-rapport`,
  colophon: "À propos de ce rapport",
  author: "Établi par",
  pictureNotes: `Notes du graphique${nbsp}:`,
  furtherNotes: `Autres notes${nbsp}:`,
  online: `En ligne${nbsp}:`,
  markers: "Le petit numéro qui suit chaque chiffre renvoie à sa note au bas de la page.",
} satisfies typeof en;

/** The words of Word files in a language. */
export const docxWordsIn = dictionary("docx", { en, fr });
