import type { ExhibitLanguage } from "./exhibit-words";
import { byCount } from "./plural";

const womenCounted = (count: number) => byCount("en", count, { one: "woman", other: "women" });

export const en: ExhibitLanguage = {
  reading: {
    hatched: "Hatched: computed, not read.",
    thinLine: "The thin line is what rounded numbers allow.",
    soft: "A pale end: an estimate.",
    atLeast: "An open arrow: a lower bound.",
    atMost: "Hatched up to a line: an upper bound.",
    band: "A band: a range, which has no middle.",
    words: "Without a bar: a number that the data notes keep out of comparisons.",
    women: "Women, where counted, in the darker colour.",
    ownAxes: "Each panel has its own axis.",
    gaps: "No line where dates are missing.",
    breaks: "Dotted upright line: the series breaks.",
    ring: "Ringed: sources differ, see the note.",
    greatest: (drawn, all) => `Drawn are the ${drawn} greatest of ${all}.`,
    longest: (drawn, all) => `Drawn are the ${drawn} with most dates, of ${all}.`,
  },
  targetLine: (target, condition) => `Dashed line: the target, ${target}${condition}.`,
  women: "women",
  womenCounted,
  total: "all",
  stated: "stated",
  table: "Table",
  anchor: "Link to this exhibit",
  more: "All figures of this indicator",
  compareOthers: "Compare others",
  moreOf: (name) => `All figures of this indicator: ${name}`,
  alternative: {
    bars: (parts) => `Bar chart: ${parts.join("; ")}.`,
    spans: (parts) => `Time line: ${parts.join("; ")}.`,
    series: (parts) => `Values over time: ${parts.join("; ")}. The table below has every value.`,
  },
  part: (name, period, number, women) =>
    `${name}, ${period}: ${number}${women ? `, ${women.number} ${womenCounted(women.count)}` : ""}`,
  line: (name, first, last) => `${name}, from ${first} to ${last}`,
  onePoint: (name, point) => `${name}, ${point}`,
  named: (name, number) => `${name}: ${number}.`,
  point: (period, number) => `${period}: ${number}`,
  overTime: (name) => `${name} over time`,
  target: {
    title: "Against the target",
    noDue: "The target names no year by which to reach it.",
    distance: (target) =>
      `The distance to ${target} was, in percentage points (below zero where the value is above it):`,
  },
  overlaps: {
    title: "Do not add these up",
    lead: "A sum would, or might, count people twice:",
    countedIn: {
      stated: (part, whole) => `${part}: counted in ${whole}`,
      "may-be": (part, whole) => `${part}: may be counted in ${whole}`,
      assumed: (part, whole) => `${part}: taken to be counted in ${whole}`,
    },
  },
};
