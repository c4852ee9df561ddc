import type { JusticeLanguage } from "./justice-words";

const under = (name: string, role: string | undefined) => (role === undefined ? name : `${name}: ${role}`);

export const en: JusticeLanguage = {
  statedOccupancy: "Occupancy stated by a source",
  minors: "Sections for minors",
  discrepancies: "Where sources differ",
  professions: "Judges and lawyers",
  surveys: "Survey results",
  surveysLead: "Answers given in surveys, not counts by an authority.",
  customary: "Customary justice",
  accountability: "Accountability and oversight",
  received: "Reports received, not cases established",
  prescribed: "Prescribed or announced, not observed",
  unavailable: "What is missing",
  oversight: "Who oversees, and who oversees them",
  authority: {
    stated: under,
    "may-be": (name, role) => `${under(name, role)} (not certain)`,
    assumed: (name, role) => `${under(name, role)} (assumed)`,
  },
};
