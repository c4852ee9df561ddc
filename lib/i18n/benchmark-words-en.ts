import type { BenchmarkLanguage } from "./benchmark-words";

export const en: BenchmarkLanguage = {
  caption: (benchmark) => `Women needed to reach a benchmark of ${benchmark}`,
  columns: { force: "Force", women: "Women", needed: "More" },
  of: "of",
  noCounts: "Counts are not in the sources read.",
  noTarget: "No target for these forces is in the sources read.",
  laid: {
    reader: "Benchmark laid by the reader, at constant strength.",
    page: "Benchmark laid by this page, at constant strength.",
  },
  assumption: {
    reader: "a benchmark laid by the reader, not a target of a source",
    page: "a benchmark laid by the page, not a target of a source",
  },
};
