import type { SupportLanguage } from "./support-words";

const nbsp = "\u00A0";
const several = (count: number) => count > 1;

export const fr: SupportLanguage = {
  results: {
    title: "Résultats par rapport aux cibles",
    caption: `Résultats${nbsp}: une ligne par indicateur et par entité`,
    count: {
      rows: (count) => `${count}${nbsp}${several(count) ? "lignes" : "ligne"}`,
      withTarget: (count) => `${count} avec une cible`,
      met: (count) => `${count}${nbsp}${several(count) ? "atteintes" : "atteinte"}`,
      notMet: (count) => `${count} non ${several(count) ? "atteintes" : "atteinte"}`,
      metIf: (count) => `${count}${nbsp}${several(count) ? "atteintes" : "atteinte"} selon une lecture supposée`,
      notMetIf: (count) => `${count} non ${several(count) ? "atteintes" : "atteinte"} selon une lecture supposée`,
      cannotTell: (count) => `${count} impossible${several(count) ? "s" : ""} à juger`,
      notDue: (count) => `${count} à échéance à venir`,
      noValue: (count) => `${count}${nbsp}${several(count) ? "cibles" : "cible"} sans valeur`,
      noTarget: (count) => `${count} sans cible`,
    },
    columns: {
      result: "Indicateur et entité",
      baseline: "Valeur de base",
      target: "Cible",
      latest: "Dernière valeur du jeu de données",
      verdict: "Par rapport à la cible",
    },
    groups: { withTarget: "Avec une cible", noTarget: "Sans cible dans les sources lues" },
    noBaseline: "Les sources lues ne donnent de valeur de base pour aucune de ces lignes.",
    none: "aucune dans les sources lues",
    noTarget: "pas de cible",
    noneSet: "aucune",
    noValue: "absente des sources lues",
    due: `échéance${nbsp}:`,
    noDue: "aucune année fixée",
    assumed: "lecture supposée",
    atMost: "au plus",
  },
  donors: {
    title: "Qui finance ou conduit quoi",
    lead: "Les programmes et missions de chaque bailleur ou responsable, le paragraphe qui l’indique, et ce qui en est chiffré.",
    columns: { work: "Programme ou mission", relation: "Rôle, et où il est indiqué", figures: "Appui prévu ou compté" },
    authority: "autorité",
    partOf: (whole) => `partie de${nbsp}: ${whole}`,
    certainty: { stated: "", "may-be": "peut-être", assumed: "lien supposé" },
    noFigure: "aucun chiffre sur l’appui dans les sources lues",
    noRelation: "absent des sources lues",
    noLead: "Aucun bailleur ni responsable nommé dans les sources lues",
    without: (names) =>
      `Également dans ce jeu de données, sans programme ni mission propre${nbsp}: ${names.join(", ")}.`,
  },
  funding: {
    title: "Financement prévu",
    lead: `Prévu, et non dépensé. La moyenne répartit le montant également sur les années prévues${nbsp}; ce n’est pas un échéancier de paiements.`,
  },
};
