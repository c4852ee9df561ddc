import { dictionary } from "./dictionary";
import { colon, semicolon } from "./french";

const en = {
  /** After what it is about, such as “Prisons”. */
  title: {
    "share-against-counts": (subject: string, _sides: number) =>
      `${subject}: the share stated and the counts give different values`,
    "total-against-parts": (subject: string, _sides: number) => `${subject}: the parts exceed the total`,
    "two-values": (subject: string, sides: number) => `${subject}: ${sides === 2 ? "two values" : "several values"}`,
  },
  /** “A against B and against C”. */
  against: ([first = "", ...others]: readonly string[]) => `${first} against ${others.join(" and against ")}`,
  shareOf: (share: string, whole: string) => `${share} of ${whole}`,
  /** Before the arithmetic. */
  ifOneWhole: "if these are parts of one whole and have nobody in common: ",
  reasons: {
    "share-against-counts": "Possible reason: the counts and the share do not cover the same people or things.",
    "total-against-parts":
      "Possible reasons: the total and its parts are counted in different ways, such as authorised and deployed; or some people are counted in more than one part.",
    "two-values":
      "Possible reasons: different days of the same period, different definitions, different ways of estimating.",
  },
  /** “Sources differ: 8.8 % (World Bank)”. */
  differBecause: (rivals: string) => `Sources differ: ${rivals}`,
  partsExceed: (sum: string) => `The parts exceed the total: ${sum}`,
  /** “Confirmed by World Bank: 9.52 %.” */
  confirmedBy: (producers: string) => `Confirmed by ${producers}.`,
  producerAndValue: (producer: string, value: string) => `${producer} (${value})`,
  /** Of a later edition: what earlier ones gave. */
  earlierEditions: (editions: string) => `Revised by its publisher. Earlier: ${editions}.`,
  editionAndValue: (edition: string, value: string) => `${value} (edition of ${edition})`,
  /** Of an earlier edition: what replaced it. */
  revised: (own: string, latest: string, value: string) =>
    `From the edition of ${own}; the edition of ${latest} gives ${value}, which replaces it.`,
};

const fr = {
  title: {
    "share-against-counts": (subject) =>
      `${subject}${colon}la part indiquée et les décomptes donnent des valeurs différentes`,
    "total-against-parts": (subject) => `${subject}${colon}les parties dépassent le total`,
    "two-values": (subject, sides) => `${subject}${colon}${sides === 2 ? "deux valeurs" : "plusieurs valeurs"}`,
  },
  against: ([first = "", ...others]) => `${first} contre ${others.join(" et contre ")}`,
  shareOf: (share, whole) => (/^[aeiouéèêh]/i.test(whole) ? `${share} d’${whole}` : `${share} de ${whole}`),
  ifOneWhole: `s’il s’agit de parties d’un même ensemble, sans personne en commun${colon}`,
  reasons: {
    "share-against-counts": `Raison possible${colon}les décomptes et la part ne portent pas sur les mêmes personnes ou les mêmes choses.`,
    "total-against-parts": `Raisons possibles${colon}le total et ses parties ne sont pas comptés de la même façon (effectif autorisé ou déployé, par exemple), ou des personnes sont comptées dans plusieurs parties.`,
    "two-values": `Raisons possibles${colon}des jours différents de la même période, des définitions différentes, des façons différentes d’estimer.`,
  },
  differBecause: (rivals) => `Les sources divergent${colon}${rivals}`,
  partsExceed: (sum) => `Les parties dépassent le total${colon}${sum}`,
  confirmedBy: (producers) => `Confirmé par${colon}${producers}.`,
  producerAndValue: (producer, value) => `${producer} (${value})`,
  earlierEditions: (editions) => `Chiffre révisé par son producteur. Auparavant${colon}${editions}.`,
  editionAndValue: (edition, value) => `${value} (édition de ${edition})`,
  revised: (own, latest, value) =>
    `Chiffre de l’édition de ${own}${semicolon}celle de ${latest} donne ${value}, qui fait foi.`,
} satisfies typeof en;

/** The words for discrepancies in a language. */
export const discrepancyWordsIn = dictionary("discrepancy", { en, fr });
