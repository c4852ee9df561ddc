import { dictionary } from "./dictionary";
import { colon, nbsp, semicolon } from "./french";
import { countedIn } from "./plural";

const counted = countedIn("en");

const en = {
  results: {
    title: "Results compared with targets",
    caption: "Results: one row per indicator and subject",
    /** The count line; each text holds the number. */
    count: {
      rows: counted("# row", "# rows"),
      withTarget: counted("# with a target"),
      met: counted("# reached"),
      notMet: counted("# not reached"),
      metIf: counted("# reached on an assumed reading"),
      notMetIf: counted("# not reached on an assumed reading"),
      cannotTell: counted("# that cannot be judged"),
      notDue: counted("# not due"),
      noValue: counted("# target without a value", "# targets without a value"),
      noTarget: counted("# without a target"),
    },
    columns: { result: "Indicator and subject", latest: "Latest in this dataset" },
    groups: { withTarget: "With a target", noTarget: "No target in the sources read" },
    noBaseline: "The sources read give no baseline for any of these rows.",
    /** Where one row has none and others have. */
    none: "none in the sources read",
    noTarget: "no target",
    noneSet: "none",
    noValue: "not in the sources read",
    due: "due",
    noDue: "no year set",
    assumed: "reading assumed",
  },
  donors: {
    title: "By donor or lead",
    lead: "What each funds, leads or takes part in, with the passage that says so, and the figures on it.",
    columns: { work: "Programme or mission", relation: "Role, and passage", figures: "Promised or counted" },
    /** Where a source says that one directs the other, and no more. */
    authority: "authority",
    partOf: (whole: string) => `part of ${whole}`,
    noFigure: "no figure on support in the sources read",
    noLead: "No donor or lead named in the sources read",
    without: (names: readonly string[]) => `Also in this dataset, without a programme or mission: ${names.join(", ")}.`,
  },
  funding: {
    title: "Planned funding",
    lead: "Planned, not spent. The average spreads the sum evenly over the planned years; it is not a schedule of payments.",
  },
};

const countedFr = countedIn("fr");

const fr = {
  results: {
    title: "Résultats par rapport aux cibles",
    caption: `Résultats${colon}une ligne par indicateur et par entité`,
    count: {
      rows: countedFr("# ligne", "# lignes"),
      withTarget: countedFr("# avec une cible"),
      met: countedFr("# atteinte", "# atteintes"),
      notMet: countedFr("# non atteinte", "# non atteintes"),
      metIf: countedFr("# atteinte selon une lecture supposée", "# atteintes selon une lecture supposée"),
      notMetIf: countedFr("# non atteinte selon une lecture supposée", "# non atteintes selon une lecture supposée"),
      cannotTell: countedFr("# impossible à juger", "# impossibles à juger"),
      notDue: countedFr("# à échéance à venir"),
      noValue: countedFr("# cible sans valeur", "# cibles sans valeur"),
      noTarget: countedFr("# sans cible"),
    },
    columns: { result: "Indicateur et entité", latest: "Dernière valeur du jeu de données" },
    groups: { withTarget: "Avec une cible", noTarget: "Sans cible dans les sources lues" },
    noBaseline: "Les sources lues ne donnent de valeur de base pour aucune de ces lignes.",
    none: "aucune dans les sources lues",
    noTarget: "pas de cible",
    noneSet: "aucune",
    noValue: "absente des sources lues",
    due: `échéance${nbsp}:`,
    noDue: "aucune année fixée",
    assumed: "lecture supposée",
  },
  donors: {
    title: "Qui finance ou conduit quoi",
    lead: "Les programmes et missions de chaque bailleur ou responsable, le paragraphe qui l’indique, et ce qui en est chiffré.",
    columns: { work: "Programme ou mission", relation: "Rôle, et où il est indiqué", figures: "Appui prévu ou compté" },
    authority: "autorité",
    partOf: (whole) => `partie de${colon}${whole}`,
    noFigure: "aucun chiffre sur l’appui dans les sources lues",
    noLead: "Aucun bailleur ni responsable nommé dans les sources lues",
    without: (names) =>
      `Également dans ce jeu de données, sans programme ni mission propre${colon}${names.join(", ")}.`,
  },
  funding: {
    title: "Financement prévu",
    lead: `Prévu, et non dépensé. La moyenne répartit le montant également sur les années prévues${semicolon}ce n’est pas un échéancier de paiements.`,
  },
} satisfies typeof en;

/** The words of the page of support in a language. */
export const supportWordsIn = dictionary("support", { en, fr });

export type ResultCount = keyof (typeof en)["results"]["count"];
