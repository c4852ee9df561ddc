import type { DeploymentsLanguage } from "./deployments-words";

export const en: DeploymentsLanguage = {
  computed: "Calculated from these two",
  missions: "Missions and their components",
  missionsLead: "“Basis” says what the source counts. Components are not added up where a source gives no total.",
  columns: {
    mission: "Mission or component",
    date: "Date",
    basis: "Basis",
    strength: "Strength",
    women: "Women",
    share: "Share of women",
  },
  bases: {
    actual: "actual",
    authorised: "authorised",
    deployed: "deployed",
    contributed: "provided by countries",
    "not-stated": "not stated: actual, authorised or deployed",
  },
  men: "men",
  notInSources: "not in the sources read",
  keptOut: "Not compared: why",
  earlier: "Earlier dates",
  womenOverTime: "Women in missions over time: see Representation",
  discrepancies: "Where sources differ",
  contributors: "Who contributes",
  timeLine: "Time line",
  allFrom: "Source of all entries:",
  decade: (start) => `${start}s`,
  undated: "Date not stated",
};
