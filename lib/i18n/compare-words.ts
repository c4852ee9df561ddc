import { joined } from "../domain/text";
import { dictionary } from "./dictionary";
import { colon, nbsp, semicolon, thin } from "./french";
import { countedIn } from "./plural";

const counted = countedIn("en");

const since = (base: string | undefined) => (base === undefined ? "since the first date" : `since ${base}`);
const same = (text: string) => ({ one: text, other: text });

const en = {
  /** In the navigation and as the heading. */
  title: "Compare",
  lead: "See figures side by side, across institutions, forces, areas and years. Differences in dates, sources and definitions are listed above the chart. A figure that cannot be compared has the reason in its row.",
  form: {
    label: "Choose what to compare",
    chooseIndicator: "Choose an indicator",
    areas: "Areas",
    entities: "Institutions, forces and subjects",
    sexes: "Women and men",
    /** What a list is for, when nothing in it is ticked. */
    all: "all",
    /** The same of a list of groups of persons, of which the totals are meant. */
    totals: "totals, where available",
    ticked: counted("# chosen"),
    find: "Find in this list",
    /** `{n}` is how many. */
    found: "{n} found",
    times: { latest: "Latest in this dataset", year: "One year", range: "From one year to another" },
    year: "Year",
    from: "From",
    to: "To",
    transformation: "Show as",
    transformations: {
      "as-is": "Value",
      "per-100000": "Per 100,000 inhabitants",
      share: "Share of the whole",
      change: "Change since a year",
    },
    base: "Since",
    firstBase: "the first year available",
    view: "Chart or table",
    /** The view that goes with the period, where none is chosen. */
    fitting: "Whatever fits the period",
    views: { bars: "Bars", lines: "Lines over time", "before-after": "Before and after", table: "Table" },
    group: "Group the rows by",
    noGroup: "nothing",
    next: "Next",
    show: "Show",
    startOver: "Start over",
  },
  examples: "Or start from an example",
  leftOut: "Part of this address was ignored: this dataset or this indicator does not have it.",
  between: (from: string, to: string) => `${from} to ${to}`,
  none: "This dataset has no figure for this choice. Choose other areas, institutions, forces or years.",
  limits: {
    bars: (shown: string, all: string) =>
      `The chart shows the first ${shown} of ${all}, by size. The table has them all.`,
    panels: (shown: string, all: string) =>
      `The chart shows the first ${shown} of ${all} series. The table has them all.`,
    undrawn: counted(
      "# figure is not in the chart; it is in the table.",
      "# figures are not in the chart; they are in the table.",
    ),
    noDrawing: "These figures cannot share an axis, so there is no chart. The table has every figure.",
    noLines: "None of these series has two dates, so there are no lines. The table has every figure.",
  },
  beforeAndAfter: (name: string) => `${name}, before and after`,
  notComparable: (reason: string) => `not comparable: ${reason}`,
  /** A figure in the unit that its source has, beside others that were computed. */
  asPrinted: (unit: string) => `in ${unit}, as printed`,
  caption: (name: string) => `${name}, one figure per row`,
  rows: counted("# figure", "# figures"),
  take: "Link, cite, download",
  link: "Link to this comparison",
  copyLink: "Copy link",
  values: (title: string, values: readonly string[], more: string) =>
    `${title}: ${[...values, ...(more === "" ? [] : [more])].join("; ")}`,
  more: counted("and # more"),
  dated: (name: string, number: string, period: string) => `${joined([name, number], " ")} (${period})`,
  /** Of indicators that are made of others: a name, from that of the one it is made of; a sentence that follows its definition; a unit. */
  measured: {
    "per-100000": {
      name: (name: string, _base: string | undefined) => `${name} per 100,000 inhabitants`,
      definition: "Divided by the population of the same area and period, per 100,000 inhabitants.",
      unit: same("per 100,000 inhabitants"),
    },
    share: {
      name: (name: string, _base: string | undefined) => `${name}, share of the whole`,
      definition:
        "As a percentage of the whole that it is a part of: women and men together, all ranks, the institution or force it is counted in, or the area it lies in.",
      unit: same("%"),
    },
    change: {
      name: (name: string, base: string | undefined) => `${name}, change ${since(base)}`,
      definition: "Change from the base date to the date of the figure, in per cent.",
      unit: same("%"),
    },
    "change-in-points": {
      name: (name: string, base: string | undefined) => `${name}, change ${since(base)}`,
      definition: "Change from the base date to the date of the figure, in percentage points.",
      unit: { one: "percentage point", other: "percentage points" },
    },
  },
};

const countedFr = countedIn("fr");

const depuis = (base: string | undefined) => (base === undefined ? "depuis la première date" : `depuis ${base}`);

const fr = {
  title: "Comparer",
  lead: `Mettez des chiffres côte à côte, entre institutions, territoires et années. Les mises en garde figurent au-dessus du graphique${semicolon}un chiffre exclu garde sa ligne, avec la raison.`,
  form: {
    label: "Choisir ce qu’il faut comparer",
    chooseIndicator: "Choisir un indicateur",
    areas: "Territoires",
    entities: "Institutions et sujets",
    sexes: "Femmes et hommes",
    all: "tout",
    totals: "totaux, quand il y en a",
    ticked: countedFr(`#${nbsp}cochés`),
    find: "Chercher dans cette liste",
    found: `Trouvés${colon}{n}`,
    times: { latest: "Dernière valeur du jeu de données", year: "Une année", range: "D’une année à une autre" },
    year: "Année",
    from: "De",
    to: "À",
    transformation: "Afficher",
    transformations: {
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
    next: "Suivant",
    show: "Comparer",
    startOver: "Recommencer",
  },
  examples: "Ou commencez par l’un de ces exemples",
  leftOut:
    "Une partie de cette adresse a été écartée, car ce jeu de données ou cet indicateur ne contient pas ce qu’elle demande.",
  between: (from, to) => `de ${from} à ${to}`,
  none: "Ce jeu de données n’a aucun chiffre pour ce choix. Choisissez d’autres territoires, institutions ou années.",
  limits: {
    bars: (shown, all) =>
      `Le graphique montre les ${shown}${nbsp}plus grandes valeurs sur ${all}. Le tableau les contient toutes.`,
    panels: (shown, all) =>
      `Le graphique montre les ${shown}${nbsp}premières séries sur ${all}. Le tableau les contient toutes.`,
    undrawn: countedFr(
      `#${nbsp}chiffre n’a pas de place dans le graphique${semicolon}il figure dans le tableau.`,
      `#${nbsp}chiffres n’ont pas de place dans le graphique${semicolon}ils figurent dans le tableau.`,
    ),
    noDrawing: "Aucun de ces chiffres ne peut figurer sur un même axe. Le tableau les contient tous.",
    noLines: "Aucune série n’a deux dates, et il n’y a pas de courbe à tracer. Le tableau contient tous les chiffres.",
  },
  beforeAndAfter: (name) => `${name}, avant et après`,
  notComparable: (reason) => `non comparable${colon}${reason}`,
  asPrinted: (unit) => `en ${unit}, comme dans la source`,
  caption: (name) => `${name}, un chiffre par ligne`,
  rows: countedFr(`#${nbsp}chiffre`, `#${nbsp}chiffres`),
  take: "Lien, citation, téléchargement",
  link: "Lien vers cette comparaison",
  copyLink: "Copier le lien",
  values: (title, values, more) => `${title}${colon}${[...values, ...(more === "" ? [] : [more])].join(semicolon)}`,
  more: countedFr("et # autre", "et # autres"),
  dated: (name, number, period) => `${joined([name, number], " ")} (${period})`,
  measured: {
    "per-100000": {
      name: (name) => `${name} pour 100${thin}000${nbsp}habitants`,
      definition: "Rapporté à la population du même territoire et de la même période, pour cent mille habitants.",
      unit: same(`pour 100${thin}000${nbsp}habitants`),
    },
    share: {
      name: (name) => `${name}, part de l’ensemble`,
      definition: `En pourcentage de l’ensemble dont c’est une partie${nbsp}: les femmes et les hommes, tous les grades, l’institution ou la force dans laquelle elle est comptée, ou le territoire où elle se trouve.`,
      unit: same("%"),
    },
    change: {
      name: (name, base) => `${name}, variation ${depuis(base)}`,
      definition: "Variation de la date de base à la date du chiffre, en pour cent.",
      unit: same("%"),
    },
    "change-in-points": {
      name: (name, base) => `${name}, variation ${depuis(base)}`,
      definition: "Variation de la date de base à la date du chiffre, en points de pourcentage.",
      unit: { one: "point de pourcentage", other: "points de pourcentage" },
    },
  },
} satisfies typeof en;

/** The words of the compare page in a language. */
export const compareWordsIn = dictionary("compare", { en, fr });

/** What an indicator is made for, when its figures are set against something. */
export type MadeFor = keyof (typeof en)["measured"];
