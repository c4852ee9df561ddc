import type { ExplorerLanguage } from "./explorer-words";

export const en: ExplorerLanguage = {
  explore: "Explore this chart",
  failed: "The chart could not be opened for exploring. The drawing and the table show the same figures.",
  back: "Back to the drawing",
  keys: "Left and right arrows lead to earlier and later values, up and down to other series; Home and End to the first and the last. Escape leads back to the drawing.",
  start: "Point at the chart, or use the arrow keys.",
  legend: "Series: show or hide",
  none: "no value",
  brush: "Period shown",
  region: (title) => `Chart to explore: ${title}`,
  spoken: (name, period, number) => `${[name, period].filter((part) => part !== "").join(", ")}: ${number}.`,
};
