import type { JusticeLanguage } from "./justice-words";

const under = (name: string, role: string | undefined) => (role === undefined ? name : `${name}: ${role}`);

export const en: JusticeLanguage = {
  statedOccupancy: "Occupancy as a source states it",
  minors: "Sections for minors",
  disagreements: "Where sources differ",
  professions: "Judges and lawyers",
  surveys: "Asked in surveys",
  surveysLead: "What surveys found, not what an authority counted.",
  customary: "Customary justice",
  accountability: "Accountability and oversight",
  received: "Reports received, not cases established",
  prescribed: "Prescribed or announced, not observed",
  unavailable: "What is missing",
  oversight: "Who oversees, and under whom",
  authority: {
    stated: under,
    "may-be": (name, role) => `${under(name, role)} (not certain)`,
    assumed: (name, role) => `${under(name, role)} (assumed)`,
  },
};
