import { dictionary } from "./dictionary";

/** What one language says of women needed to reach a benchmark. `benchmark` is written already: “30 %”. */
const en = {
  caption: (benchmark: string) => `Women needed to reach a benchmark of ${benchmark}`,
  needed: "More needed",
  /** Between the women of a force and its strength. */
  of: "of",
  /** Where a force has a share of women, and no counts to compute from. */
  noCounts: "The sources read give no counts.",
  /** Only where it is true. */
  noTarget: "The sources read set no target for these forces.",
  setBy: {
    reader: "Benchmark set by the reader, at constant strength.",
    page: "Benchmark set by this page, at constant strength.",
  },
  /** In the note of each result, after “30 % is an assumption: ”. */
  assumption: {
    reader: "a benchmark set by the reader, not a target from a source",
    page: "a benchmark set by the page, not a target from a source",
  },
};

const fr = {
  caption: (benchmark) => `Femmes nécessaires pour atteindre la valeur de référence de ${benchmark}`,
  needed: "En plus",
  of: "sur",
  noCounts: "Les décomptes sont absents des sources lues.",
  noTarget: "Aucune cible visant ces forces ne figure dans les sources lues.",
  setBy: {
    reader: "Valeur de référence choisie par le lecteur, à effectif constant.",
    page: "Valeur de référence retenue pour cette page, à effectif constant.",
  },
  assumption: {
    reader: "une valeur de référence choisie par le lecteur, et non une cible fixée par une source",
    page: "une valeur de référence retenue pour la page, et non une cible fixée par une source",
  },
} satisfies typeof en;

/** The words for benchmarks in a language. */
export const benchmarkWordsIn = dictionary("benchmark", { en, fr });

/** Whose choice a benchmark is: the reader's, or that of the page that shows it unasked. */
export type SetBy = keyof (typeof en)["setBy"];
