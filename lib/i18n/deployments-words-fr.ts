import type { DeploymentsLanguage } from "./deployments-words";

const colon = "\u00A0: ";

export const fr: DeploymentsLanguage = {
  computed: "Calculé à partir des deux",
  missions: "Les missions et leurs composantes",
  missionsLead:
    "Le type de chaque effectif est celui qu’indique sa source. Les composantes ne sont pas additionnées si aucune source ne donne de total.",
  columns: {
    mission: "Mission ou composante",
    date: "Date",
    basis: "Type d’effectif",
    strength: "Effectif",
    women: "Femmes",
    share: "Part des femmes",
  },
  bases: {
    actual: "effectif réel",
    authorised: "effectif autorisé",
    deployed: "effectif déployé",
    contributed: "fourni par des pays",
    "not-stated": `non précisé${colon}réel, autorisé ou déployé`,
  },
  men: "hommes",
  notInSources: "absent des sources lues",
  keptOut: `Exclu des comparaisons${colon}pourquoi`,
  earlier: "Dates antérieures",
  womenOverTime: `Les femmes dans les missions, évolution${colon}voir Représentation`,
  discrepancies: "Où les sources divergent",
  contributors: "Qui contribue",
  timeLine: "Chronologie",
  allFrom: "Le tout lu dans",
  decade: (start) => `Années ${start}`,
  undated: "Date non précisée",
};
