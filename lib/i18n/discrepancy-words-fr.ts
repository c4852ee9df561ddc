import type { DiscrepancyLanguage } from "./discrepancy-words";

const colon = "\u00A0: ";
const semicolon = "\u00A0; ";

export const fr: DiscrepancyLanguage = {
  title: {
    "share-against-counts": (subject) =>
      `${subject}${colon}la part indiquée et les décomptes donnent des valeurs différentes`,
    "total-against-parts": (subject) => `${subject}${colon}les parties dépassent le total`,
    "two-values": (subject, sides) => `${subject}${colon}${sides === 2 ? "deux valeurs" : "plusieurs valeurs"}`,
  },
  women: "femmes",
  men: "hommes",
  against: ([first = "", ...others]) => `${first} contre ${others.join(" et contre ")}`,
  list: (items) => items.join(semicolon),
  shareOf: (share, whole) => (/^[aeiouéèêh]/i.test(whole) ? `${share} d’${whole}` : `${share} de ${whole}`),
  ifOneWhole: `s’il s’agit de parties d’un même ensemble, sans personne en commun${colon}`,
  reasons: {
    "share-against-counts":
      "Raison possible\u00A0: les décomptes et la part ne portent pas sur les mêmes personnes ou les mêmes choses.",
    "total-against-parts":
      "Raisons possibles\u00A0: le total et ses parties ne sont pas comptés de la même façon (effectif autorisé ou déployé, par exemple), ou des personnes sont comptées dans plusieurs parties.",
    "two-values":
      "Raisons possibles\u00A0: des jours différents de la même période, des définitions différentes, des façons différentes d’estimer.",
  },
  differBecause: (rivals) => `Les sources divergent${colon}${rivals}`,
  partsExceed: (sum) => `Les parties dépassent le total${colon}${sum}`,
  confirmedBy: (producers) => `Confirmé par${colon}${producers}.`,
  producerAndValue: (producer, value) => `${producer} (${value})`,
  earlierEditions: (editions) => `Chiffre révisé par son producteur. Auparavant${colon}${editions}.`,
  editionAndValue: (edition, value) => `${value} (édition de ${edition})`,
  revised: (own, latest, value) =>
    `Chiffre de l’édition de ${own}${semicolon}celle de ${latest} donne ${value}, qui fait foi.`,
};
