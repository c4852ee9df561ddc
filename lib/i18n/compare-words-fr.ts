import type { CompareLanguage } from "./compare-words";
import { byCount } from "./plural";

const nbsp = "\u00A0";
const thin = "\u202F";
const colon = `${nbsp}: `;
const semicolon = `${nbsp}; `;

export const fr: CompareLanguage = {
  title: "Comparer",
  lead: `Mettez des chiffres côte à côte, entre institutions, territoires et années. Les mises en garde figurent au-dessus du graphique${semicolon}un chiffre exclu garde sa ligne, avec la raison.`,
  form: {
    label: "Choisir ce qu’il faut comparer",
    indicator: "Indicateur",
    chooseIndicator: "Choisir un indicateur",
    areas: "Territoires",
    entities: "Institutions et sujets",
    sexes: "Femmes et hommes",
    all: "tout",
    totals: "totaux, quand il y en a",
    ticked: (number) => `${number}${nbsp}cochés`,
    find: "Chercher dans cette liste",
    found: `Trouvés${colon}{n}`,
    time: "Période",
    times: { latest: "Dernière valeur du jeu de données", year: "Une année", range: "D’une année à une autre" },
    year: "Année",
    from: "De",
    to: "À",
    measuring: "Afficher",
    measurings: {
      "as-is": "La valeur",
      "per-100000": `Pour 100${thin}000${nbsp}habitants`,
      share: "La part de l’ensemble",
      change: "L’évolution depuis une année",
    },
    base: "Depuis",
    firstBase: "la première année connue",
    view: "Présentation",
    fitting: "Selon la période",
    views: { bars: "Barres", lines: "Courbes dans le temps", "before-after": "Avant et après", table: "Tableau" },
    group: "Lignes du tableau groupées par",
    noGroup: "aucun groupe",
    groups: { area: "Territoire", entity: "Institution ou sujet", period: "Période" },
    next: "Suivant",
    show: "Comparer",
    startOver: "Recommencer",
  },
  examples: "Ou commencez par l’un de ces exemples",
  leftOut:
    "Une partie de cette adresse a été écartée, car ce jeu de données ou cet indicateur ne contient pas ce qu’elle demande.",
  chosen: (parts) => `${parts.join(". ")}.`,
  part: (name, values) => `${name}${colon}${values}`,
  between: (from, to) => `de ${from} à ${to}`,
  none: "Ce jeu de données n’a aucun chiffre pour ce choix. Choisissez d’autres territoires, institutions ou années.",
  limits: {
    bars: (shown, all) =>
      `Le graphique montre les ${shown}${nbsp}plus grandes valeurs sur ${all}. Le tableau les contient toutes.`,
    panels: (shown, all) =>
      `Le graphique montre les ${shown}${nbsp}premières séries sur ${all}. Le tableau les contient toutes.`,
    undrawn: (count, number) =>
      byCount("fr", count, {
        one: `${number}${nbsp}chiffre n’a pas de place dans le graphique${semicolon}il figure dans le tableau.`,
        other: `${number}${nbsp}chiffres n’ont pas de place dans le graphique${semicolon}ils figurent dans le tableau.`,
      }),
    noDrawing: "Aucun de ces chiffres ne peut figurer sur un même axe. Le tableau les contient tous.",
    noLines: "Aucune série n’a deux dates, et il n’y a pas de courbe à tracer. Le tableau contient tous les chiffres.",
  },
  beforeAndAfter: (name) => `${name}, avant et après`,
  notComparable: (reason) => `non comparable${colon}${reason}`,
  asPrinted: (unit) => `en ${unit}, comme dans la source`,
  caption: (name) => `${name}, un chiffre par ligne`,
  columns: { area: "Territoire", entity: "Institution ou sujet", figure: "Chiffre", period: "Période" },
  rows: (count, number) => byCount("fr", count, { one: `${number}${nbsp}chiffre`, other: `${number}${nbsp}chiffres` }),
  take: "Lien, citation, téléchargement",
  link: "Lien vers cette comparaison",
  copyLink: "Copier le lien",
  sentence: "En une phrase",
  values: (title, values, more) => `${title}${colon}${[...values, ...(more === "" ? [] : [more])].join(semicolon)}`,
  more: (count, number) => byCount("fr", count, { one: `et ${number} autre`, other: `et ${number} autres` }),
  dated: (name, number, period) => `${[name, number].filter((part) => part !== "").join(" ")} (${period})`,
};
