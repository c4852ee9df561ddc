import type { BenchmarkLanguage } from "./benchmark-words";

export const fr: BenchmarkLanguage = {
  caption: (benchmark) => `Femmes nécessaires pour atteindre la valeur de référence de ${benchmark}`,
  columns: { force: "Force", women: "Femmes", needed: "En plus" },
  of: "sur",
  noCounts: "Les décomptes sont absents des sources lues.",
  noTarget: "Aucune cible visant ces forces ne figure dans les sources lues.",
  laid: {
    reader: "Valeur de référence choisie par le lecteur, à effectif constant.",
    page: "Valeur de référence retenue pour cette page, à effectif constant.",
  },
  assumption: {
    reader: "une valeur de référence choisie par le lecteur, et non une cible fixée par une source",
    page: "une valeur de référence retenue pour la page, et non une cible fixée par une source",
  },
};
