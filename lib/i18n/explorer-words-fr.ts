import type { ExplorerLanguage } from "./explorer-words";

const nbsp = "\u00A0";
const colon = `${nbsp}: `;
const semicolon = `${nbsp}; `;

export const fr: ExplorerLanguage = {
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
  spoken: (name, period, number) => `${[name, period].filter((part) => part !== "").join(", ")}${colon}${number}.`,
};
