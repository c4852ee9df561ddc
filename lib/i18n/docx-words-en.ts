import type { DocxLanguage } from "./docx-words";

export const en: DocxLanguage = {
  language: "en-GB",
  fileName: (dataset) => `${dataset}-report`,
  headings: {
    results: "Results",
    exhibits: "Charts",
    figures: "Other figures",
    discrepancies: "Where sources differ",
    colophon: "About this report",
  },
  columns: {
    level: "Level",
    indicator: "Indicator",
    unit: "Unit",
    baseline: "Baseline",
    target: "Target",
    latest: "Latest in this dataset",
    change: "Change",
    verdict: "Compared with target",
    sources: "Source of verification",
    reservations: "Caveats",
  },
  labelled: (label, text) => `${label}: ${text}`,
  period: "Period",
  author: "Prepared by",
  own: "Entered by the author of this report",
  pictureNotes: "Notes to the chart:",
  furtherNotes: "Further notes:",
  online: "Online:",
  markers: "The small number after each figure leads to its note at the foot of the page.",
};
