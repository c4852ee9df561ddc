import { dictionary } from "./dictionary";
import { colon } from "./french";

const under = (name: string, role: string | undefined) => (role === undefined ? name : `${name}: ${role}`);

const en = {
  statedOccupancy: "Occupancy stated by a source",
  minors: "Sections for minors",
  professions: "Judges and lawyers",
  surveys: "Survey results",
  surveysLead: "Answers given in surveys, not counts by an authority.",
  customary: "Customary justice",
  accountability: "Accountability and oversight",
  received: "Reports received, not cases established",
  prescribed: "Prescribed or announced, not observed",
  oversight: "Who oversees, and who oversees them",
  /** Whom a body is under, by how sure that is. */
  authority: {
    stated: under,
    "may-be": (name: string, role: string | undefined) => `${under(name, role)} (not certain)`,
    assumed: (name: string, role: string | undefined) => `${under(name, role)} (assumed)`,
  },
};

const underFr = (name: string, role: string | undefined) => (role === undefined ? name : `${name}${colon}${role}`);

const fr = {
  statedOccupancy: "Le taux d’occupation selon une source",
  minors: "Les quartiers des mineurs",
  professions: "Juges et avocats",
  surveys: "D’après des enquêtes",
  surveysLead: "Ce que des enquêtes ont relevé, non ce qu’une administration a compté.",
  customary: "La justice coutumière",
  accountability: "Redevabilité et contrôle",
  received: "Des signalements reçus, non des cas établis",
  prescribed: "Prévu ou annoncé, non observé",
  oversight: "Qui contrôle, et sous quelle autorité",
  authority: {
    stated: underFr,
    "may-be": (name, role) => `${underFr(name, role)} (lien incertain)`,
    assumed: (name, role) => `${underFr(name, role)} (lien supposé)`,
  },
} satisfies typeof en;

/** The words of the page on justice in a language. */
export const justiceWordsIn = dictionary("justice", { en, fr });
