import type { DisagreementLanguage } from "./disagreement-words";

/** Two are “both”, more are “all”. */
const all = (count: number) => (count === 2 ? "both" : "all");
const dated = (dates: readonly string[]) => (dates.length === 0 ? "" : ` (${dates.join("; ")})`);

export const en: DisagreementLanguage = {
  title: {
    "share-against-counts": (subject) => `${subject}: the value stated is not the one that the counts give`,
    "total-against-parts": (subject) => `${subject}: the total does not fit its parts`,
    "two-values": (subject, count) => `${subject}: ${count === 2 ? "two values" : "several values"} for one thing`,
    "count-against-count": (subject, count) =>
      `${subject}: ${count === 2 ? "two counts" : "several counts"} that differ`,
    "target-against-target": (subject) => `${subject}: two targets that differ`,
    "by-words": (subject) => `${subject}: statements that differ`,
  },
  women: "women",
  men: "men",
  against: ([first = "", ...others]) => `${first} against ${others.join(" and against ")}`,
  readAs: (range) => `read as ${range}`,
  shareOf: (share, whole) => `${share} of ${whole}`,
  sameWhole: "If they are parts of one whole and have nobody in common: ",
  reconcile: {
    "share-against-counts": ({ dates }) =>
      `They can both be true if their dates differ${dated(dates)}, or if they do not count the same people or things.`,
    "total-against-parts": () =>
      "They can be true together if the total and its parts do not count the same whole, such as those authorised and those deployed, or if some are counted in more than one part.",
    "two-values": ({ count, dates }) =>
      dates.length === 0
        ? `They can ${all(count)} be true if the sources count on different days of the period, do not count the same people or things, or estimate in different ways.`
        : `They can ${all(count)} be true if their dates differ${dated(dates)}, or if they do not measure the same thing.`,
    "count-against-count": ({ count, dates }) =>
      `They can ${all(count)} be true if their dates differ${dated(dates)}, or if they do not count the same things.`,
    "target-against-target": () =>
      "They can both be true if the share is meant of fewer people, or if the two are to be reached at different dates.",
    "by-words": () =>
      "No number decides this: only those who wrote the statements can say which of them holds, and when.",
  },
  onlyByRounding: "If the numbers are read as rounded, they still agree.",
};
