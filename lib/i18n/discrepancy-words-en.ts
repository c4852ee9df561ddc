import type { DiscrepancyLanguage } from "./discrepancy-words";

export const en: DiscrepancyLanguage = {
  title: {
    "share-against-counts": (subject) => `${subject}: the share stated and the counts give different values`,
    "total-against-parts": (subject) => `${subject}: the parts exceed the total`,
    "two-values": (subject, sides) => `${subject}: ${sides === 2 ? "two values" : "several values"}`,
  },
  women: "women",
  men: "men",
  against: ([first = "", ...others]) => `${first} against ${others.join(" and against ")}`,
  list: (items) => items.join("; "),
  shareOf: (share, whole) => `${share} of ${whole}`,
  ifOneWhole: "if these are parts of one whole and have nobody in common: ",
  reasons: {
    "share-against-counts": "Possible reason: the counts and the share do not cover the same people or things.",
    "total-against-parts":
      "Possible reasons: the total and its parts are counted in different ways, such as authorised and deployed; or some people are counted in more than one part.",
    "two-values":
      "Possible reasons: different days of the same period, different definitions, different ways of estimating.",
  },
  differBecause: (rivals) => `Sources differ: ${rivals}`,
  partsExceed: (sum) => `The parts exceed the total: ${sum}`,
  confirmedBy: (producers) => `Confirmed by ${producers}.`,
  producerAndValue: (producer, value) => `${producer} (${value})`,
  earlierEditions: (editions) => `Revised by its publisher. Earlier: ${editions}.`,
  editionAndValue: (edition, value) => `${value} (edition of ${edition})`,
  revised: (own, latest, value) =>
    `From the edition of ${own}; the edition of ${latest} gives ${value}, which replaces it.`,
};
