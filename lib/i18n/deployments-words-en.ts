import type { DeploymentsLanguage } from "./deployments-words";

export const en: DeploymentsLanguage = {
  computed: "Computed from the two",
  missions: "Missions and their components",
  missionsLead:
    "Each strength has the basis that its source gives. Components are not added up where a source gives no total.",
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
  keptOut: "Kept out of comparisons: why",
  earlier: "Earlier dates",
  womenOverTime: "Women in missions over time: see Representation",
  disagreements: "Where sources differ",
  contributors: "Who contributes",
  timeLine: "Time line",
  allFrom: "All of it read from",
  decade: (start) => `${start}s`,
  undated: "Date not stated",
};
