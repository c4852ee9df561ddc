import { joined } from "../domain/text";
import { dictionary } from "./dictionary";
import { colon, semicolon } from "./french";

const en = {
  /** The button that begins. */
  explore: "Explore this chart",
  /** Where the browser could not get what it needs. */
  failed: "The chart could not be opened for exploring. The static chart and the table show the same figures.",
  /** Ends it. */
  back: "Back to the static chart",
  keys: "Left and right arrows lead to earlier and later values, up and down arrows to other series, Home and End to the first and last value. Escape leads back to the static chart.",
  /** Over the values, before a time or a row is pointed at. */
  start: "Point at the chart, or use the arrow keys.",
  legend: "Series: show or hide",
  /** Of a series that has nothing at that time. */
  none: "no value",
  brush: "Period shown",
  region: (title: string) => `Chart to explore: ${title}`,
  /** What is read out at a point: whose, of when, how much. */
  spoken: (name: string, period: string, number: string) => `${joined([name, period])}: ${number}.`,
};

const fr = {
  explore: "Explorer ce graphique",
  failed:
    "Le graphique n’a pas pu être ouvert pour l’exploration. L’image et le tableau contiennent les mêmes chiffres.",
  back: "Revenir à l’image",
  keys: `Les flèches gauche et droite mènent aux valeurs antérieures et postérieures, haut et bas aux autres séries${semicolon}Début et Fin à la première et à la dernière. Échap ramène à l’image.`,
  start: "Pointez le graphique ou utilisez les touches fléchées.",
  legend: `Séries${colon}afficher ou masquer`,
  none: "pas de valeur",
  brush: "Période affichée",
  region: (title) => `Graphique à explorer${colon}${title}`,
  spoken: (name, period, number) => `${joined([name, period])}${colon}${number}.`,
} satisfies typeof en;

/** The words of the explorer in a language. */
export const explorerWordsIn = dictionary("explorer", { en, fr });

/** The words that are handed to the browser: those that are texts. */
export type ExplorerText = Omit<typeof en, "region" | "spoken">;
