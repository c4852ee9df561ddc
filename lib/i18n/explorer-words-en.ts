import type { ExplorerLanguage } from "./explorer-words";

export const en: ExplorerLanguage = {
  explore: "Explore this chart",
  failed: "The chart could not be opened for exploring. The static chart and the table show the same figures.",
  back: "Back to the static chart",
  keys: "Left and right arrows lead to earlier and later values, up and down arrows to other series, Home and End to the first and last value. Escape leads back to the static chart.",
  start: "Point at the chart, or use the arrow keys.",
  legend: "Series: show or hide",
  none: "no value",
  brush: "Period shown",
  region: (title) => `Chart to explore: ${title}`,
  spoken: (name, period, number) => `${[name, period].filter((part) => part !== "").join(", ")}: ${number}.`,
};
