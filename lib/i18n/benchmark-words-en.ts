import type { BenchmarkLanguage } from "./benchmark-words";

export const en: BenchmarkLanguage = {
  caption: (benchmark) => `Women needed to reach a benchmark of ${benchmark}`,
  columns: { force: "Force", women: "Women", needed: "More needed" },
  of: "of",
  noCounts: "The sources read give no counts.",
  noTarget: "The sources read set no target for these forces.",
  laid: {
    reader: "Benchmark set by the reader, at constant strength.",
    page: "Benchmark set by this page, at constant strength.",
  },
  assumption: {
    reader: "a benchmark set by the reader, not a target from a source",
    page: "a benchmark set by the page, not a target from a source",
  },
};
