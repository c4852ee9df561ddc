import type { DocxLanguage } from "./docx-words";

const nbsp = "\u00A0";

export const fr = {
  language: "fr-FR",
  fileName: (dataset) => `${dataset}-rapport`,
  headings: {
    results: "Résultats",
    exhibits: "Graphiques",
    figures: "Autres chiffres",
    discrepancies: "Où les sources divergent",
    colophon: "À propos de ce rapport",
  },
  columns: {
    level: "Niveau",
    indicator: "Indicateur",
    unit: "Unité",
    baseline: "Valeur de base",
    target: "Cible",
    latest: "Dernière valeur du jeu de données",
    change: "Évolution",
    verdict: "Par rapport à la cible",
    sources: "Source de vérification",
    reservations: "Réserves",
  },
  labelled: (label, text) => `${label}${nbsp}: ${text}`,
  period: "Période",
  author: "Établi par",
  own: "Saisi par l’auteur de ce rapport",
  pictureNotes: `Notes du graphique${nbsp}:`,
  furtherNotes: `Autres notes${nbsp}:`,
  online: `En ligne${nbsp}:`,
  markers: "Le petit numéro qui suit chaque chiffre renvoie à sa note au bas de la page.",
} satisfies DocxLanguage;
