import { dictionary } from "./dictionary";
import { colon } from "./french";

const en = {
  computed: "Calculated from these two",
  missions: "Missions and their components",
  missionsLead: "“Basis” says what the source counts. Components are not added up where a source gives no total.",
  mission: "Mission or component",
  /** Short, for a column. */
  bases: {
    actual: "actual",
    authorised: "authorised",
    deployed: "deployed",
    contributed: "provided by countries",
    "not-stated": "not stated: actual, authorised or deployed",
  },
  keptOut: "Not compared: why",
  earlier: "Earlier dates",
  womenOverTime: "Women in missions over time: see Representation",
  contributors: "Who contributes",
  timeLine: "Time line",
  /** Before the one publication that all events were read from. */
  allFrom: "Source of all entries:",
  decade: (start: string) => `${start}s`,
};

const fr = {
  computed: "Calculé à partir des deux",
  missions: "Les missions et leurs composantes",
  missionsLead:
    "Le type de chaque effectif est celui qu’indique sa source. Les composantes ne sont pas additionnées si aucune source ne donne de total.",
  mission: "Mission ou composante",
  bases: {
    actual: "effectif réel",
    authorised: "effectif autorisé",
    deployed: "effectif déployé",
    contributed: "fourni par des pays",
    "not-stated": `non précisé${colon}réel, autorisé ou déployé`,
  },
  keptOut: `Exclu des comparaisons${colon}pourquoi`,
  earlier: "Dates antérieures",
  womenOverTime: `Les femmes dans les missions, évolution${colon}voir Représentation`,
  contributors: "Qui contribue",
  timeLine: "Chronologie",
  allFrom: "Le tout lu dans",
  decade: (start) => `Années ${start}`,
} satisfies typeof en;

/** The words of the page on deployments in a language. */
export const deploymentsWordsIn = dictionary("deployments", { en, fr });
