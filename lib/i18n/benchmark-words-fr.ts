import type { BenchmarkLanguage } from "./benchmark-words";

export const fr: BenchmarkLanguage = {
  caption: (benchmark) => `Femmes nécessaires pour atteindre un repère de ${benchmark}`,
  columns: { force: "Force", women: "Femmes", needed: "En plus" },
  of: "sur",
  noCounts: "Les décomptes sont absents des sources lues.",
  noTarget: "Aucune cible visant ces forces ne figure dans les sources lues.",
  laid: {
    reader: "Repère choisi par le lecteur, à effectif constant.",
    page: "Repère retenu pour cette page, à effectif constant.",
  },
  assumption: {
    reader: "un repère choisi par le lecteur, et non une cible fixée par une source",
    page: "un repère retenu pour la page, et non une cible fixée par une source",
  },
};
