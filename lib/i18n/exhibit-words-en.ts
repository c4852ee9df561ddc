import type { ExhibitLanguage } from "./exhibit-words";
import { byCount } from "./plural";

const womenCounted = (count: number) => byCount("en", count, { one: "woman", other: "women" });

export const en: ExhibitLanguage = {
  reading: {
    hatched: "Hatched: calculated.",
    thinLine: "Thin line: what rounded numbers allow.",
    soft: "Pale end: an estimate.",
    atLeast: "Open arrow: a lower bound.",
    atMost: "Hatched up to a line: an upper bound.",
    band: "Band: a range.",
    words: "No bar: the data notes say why the number is not compared.",
    women: "Darker: women, where counted.",
    ownAxes: "Each panel has its own axis.",
    gaps: "No line where dates are missing.",
    breaks: "Dotted vertical line: a break in the series.",
    ring: "Ring: sources differ, see the note.",
    greatest: (drawn, all) => `The chart shows the ${drawn} largest of ${all}.`,
    longest: (drawn, all) => `The chart shows ${drawn} of ${all} series, those with most dates.`,
  },
  targetLine: (target, condition) => `Dashed line: the target, ${target}${condition}.`,
  women: "women",
  womenCounted,
  total: "all",
  stated: "stated",
  table: "Table",
  anchor: "Link to this chart",
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
    title: "Compared with the target",
    noDue: "The target names no year by which to reach it.",
    distance: (target) => `Distance to ${target} in percentage points, below zero where the value is above it:`,
  },
  overlaps: {
    title: "Do not add these up",
    lead: "A sum would or might count people twice:",
    countedIn: {
      stated: (part, whole) => `${part}: counted in ${whole}`,
      "may-be": (part, whole) => `${part}: may be counted in ${whole}`,
      assumed: (part, whole) => `${part}: assumed to be counted in ${whole}`,
    },
  },
};
