import type { TableName } from "../domain/table";
import type { Text } from "../domain/text";

const text = (en: string, fr: string): Text => ({ en, fr });

/** What each table holds, for a person who has never seen one. */
export const tableWords: Readonly<Record<TableName, Text>> = {
  areas: text("Where: countries, regions, places.", "Où : pays, régions, lieux."),
  units: text(
    "The units of the figures, and the limits that no figure can pass.",
    "Dans quelle unité on compte, et les limites qu’aucun chiffre ne peut dépasser.",
  ),
  entities: text(
    "The institutions, forces and other subjects of the figures: ministries, missions, the population.",
    "De qui parlent les chiffres : forces, ministères, missions, population.",
  ),
  relations: text(
    "Which institution or force belongs to, is counted in or is commanded by which. You can leave this table out.",
    "Qui dépend de qui, est compté dans qui, est commandé par qui. Table facultative.",
  ),
  indicators: text("What is counted, and what that means.", "Ce qui est compté, et ce que cela veut dire."),
  observations: text(
    "The figures: one row for each number that you read in a source.",
    "Les chiffres : une ligne par nombre lu dans une source.",
  ),
  targets: text(
    "What was to be reached, and by when. You can leave this table out.",
    "Ce qui devait être atteint, et quand. Table facultative.",
  ),
  caveats: text(
    "Caveats: what a reader must know about a figure. You can leave this table out.",
    "Ce qu’il faut savoir à côté d’un chiffre. Table facultative.",
  ),
  events: text("What happened when. You can leave this table out.", "Ce qui s’est passé et quand. Table facultative."),
};
