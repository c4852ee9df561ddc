import type { JusticeLanguage } from "./justice-words";

const colon = "\u00A0: ";

const under = (name: string, role: string | undefined) => (role === undefined ? name : `${name}${colon}${role}`);

export const fr: JusticeLanguage = {
  statedOccupancy: "Le taux d’occupation selon une source",
  minors: "Les quartiers des mineurs",
  discrepancies: "Où les sources divergent",
  professions: "Juges et avocats",
  surveys: "D’après des enquêtes",
  surveysLead: "Ce que des enquêtes ont relevé, non ce qu’une administration a compté.",
  customary: "La justice coutumière",
  accountability: "Redevabilité et contrôle",
  received: "Des signalements reçus, non des cas établis",
  prescribed: "Prévu ou annoncé, non observé",
  unavailable: "Ce qui manque",
  oversight: "Qui contrôle, et sous quelle autorité",
  authority: {
    stated: under,
    "may-be": (name, role) => `${under(name, role)} (lien incertain)`,
    assumed: (name, role) => `${under(name, role)} (lien supposé)`,
  },
};
