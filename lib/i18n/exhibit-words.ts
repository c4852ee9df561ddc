import { joined } from "../domain/text";
import { dictionary } from "./dictionary";
import { colon, nbsp, quoted, semicolon } from "./french";
import { countedIn } from "./plural";

/** A number in words, and how many it stands for, by which its noun bends. */
export interface Counted {
  readonly number: string;
  readonly count: number;
}

const womenCounted = countedIn("en")("woman", "women");

const en = {
  reading: {
    hatched: "Hatched: calculated.",
    thinLine: "Thin line: what rounded numbers allow.",
    atLeast: "Open arrow: a lower bound.",
    atMost: "Hatched up to a line: an upper bound.",
    band: "Band: a range.",
    words: "No bar: the data notes say why the number is not compared.",
    women: "Darker: women, where counted.",
    ownAxes: "Each panel has its own axis.",
    gaps: "No line where dates are missing.",
    breaks: "Dotted vertical line: a break in the series.",
    ring: "Ring: sources differ, see the note.",
    /** Of many, some are drawn: both numbers as they are written. */
    greatest: (drawn: string, all: string) => `The chart shows the ${drawn} largest of ${all}.`,
    longest: (drawn: string, all: string) => `The chart shows ${drawn} of ${all} series, those with most dates.`,
  },
  /** `target` is a figure in square brackets, `condition` the reading it depends on, after a space or empty. */
  targetLine: (target: string, condition: string) => `Dashed line: the target, ${target}${condition}.`,
  women: "women",
  /** The same after a number: “1 woman”. */
  womenCounted,
  total: "all",
  stated: "stated",
  table: "Table",
  anchor: "Link to this chart",
  more: "All figures of this indicator",
  /** Where an exhibit draws some of many: the way to those of the reader's choice. */
  compareOthers: "Compare others",
  /** The same with the indicator's name, for those who hear the link alone. */
  moreOf: (name: string) => `All figures of this indicator: ${name}`,
  /** The text alternative: after the title, what is drawn, and each part of it. */
  alternative: {
    bars: (parts: readonly string[]) => `Bar chart: ${parts.join("; ")}.`,
    spans: (parts: readonly string[]) => `Time line: ${parts.join("; ")}.`,
    series: (parts: readonly string[]) => `Values over time: ${parts.join("; ")}. The table below has every value.`,
  },
  /** One bar: whose, of when, how much, and the women among them. */
  part: (name: string, period: string, number: string, women?: Counted) =>
    `${name}, ${period}: ${number}${women ? `, ${women.number} ${womenCounted(women.count)}` : ""}`,
  line: (name: string, first: string, last: string) => `${name}, from ${first} to ${last}`,
  onePoint: (name: string, point: string) => `${name}, ${point}`,
  /** A number with what it is, as a sentence; and with its time. */
  named: (name: string, number: string) => `${name}: ${number}.`,
  point: (period: string, number: string) => `${period}: ${number}`,
  overTime: (name: string) => `${name} over time`,
  target: {
    title: "Compared with the target",
    noDue: "The target names no year by which to reach it.",
    /** Before the distances of the values judged; `target` is a figure in square brackets. */
    distance: (target: string) => `Distance to ${target} in percentage points, below zero where the value is above it:`,
  },
  /** In a picture and on no page: the heading of a list of values, and what is counted in what. */
  picture: { values: "All values", unit: (units: readonly string[]) => `Unit:\u00A0${units.join(", ")}.` },
  overlaps: {
    title: "Do not add these up",
    lead: "A sum would or might count people twice:",
    countedIn: {
      stated: (part: string, whole: string) => `${part}: counted in ${whole}`,
      "may-be": (part: string, whole: string) => `${part}: may be counted in ${whole}`,
      assumed: (part: string, whole: string) => `${part}: assumed to be counted in ${whole}`,
    },
  },
  /** Of a chart that a reader explores. */
  explorer: {
    /** The button that begins. */
    explore: "Explore this chart",
    /** Where the browser could not get what it needs. */
    failed: "The chart could not be opened for exploring. The static chart and the table show the same figures.",
    /** Ends it. */
    back: "Back to the static chart",
    keys: "Left and right arrows lead to earlier and later values, up and down arrows to other series, Home and End to the first and last value. Escape leads back to the static chart.",
    /** Over the values, before a time or a row is pointed at. */
    start: "Point at the chart, or use the arrow keys.",
    legend: "Series: show or hide",
    /** Of a series that has nothing at that time. */
    none: "no value",
    brush: "Period shown",
    region: (title: string) => `Chart to explore: ${title}`,
    /** What is read out at a point: whose, of when, how much. */
    spoken: (name: string, period: string, number: string) => `${joined([name, period])}: ${number}.`,
  },
};

const womenCountedFr = countedIn("fr")("femme", "femmes");

const fr = {
  reading: {
    hatched: `Hachuré${colon}calculé, non lu.`,
    thinLine: "Le trait fin montre ce que permettent des nombres arrondis.",
    atLeast: `Flèche ouverte${colon}une borne inférieure.`,
    atMost: `Hachures jusqu’à un trait${colon}une borne supérieure.`,
    band: `Bande${colon}une fourchette, qui n’a pas de milieu.`,
    words: `Sans barre${colon}un chiffre exclu des comparaisons, voir les notes sur les données.`,
    women: "Les femmes, lorsqu’elles sont dénombrées, dans la couleur foncée.",
    ownAxes: "Chaque graphique a sa propre échelle.",
    gaps: "Pas de ligne là où des dates manquent.",
    breaks: `Trait vertical pointillé${colon}rupture de la série.`,
    greatest: (drawn, all) => `Le graphique montre les ${drawn} plus grandes valeurs sur ${all}.`,
    longest: (drawn, all) => `Le graphique montre les ${drawn} séries qui ont le plus de dates, sur ${all}.`,
    ring: `Cerclé${colon}les sources divergent, voir la note.`,
  },
  targetLine: (target, condition) => `Ligne en tirets${colon}la cible, ${target}${condition}.`,
  women: "femmes",
  womenCounted: womenCountedFr,
  total: "ensemble",
  stated: "indiqué",
  table: "Tableau",
  anchor: "Lien vers ce graphique",
  more: "Tous les chiffres de cet indicateur",
  compareOthers: "En comparer d’autres",
  moreOf: (name) => `Tous les chiffres de cet indicateur${colon}${name}`,
  alternative: {
    bars: (parts) => `Graphique en barres${colon}${parts.join(semicolon)}.`,
    spans: (parts) => `Frise${colon}${parts.join(semicolon)}.`,
    series: (parts) => `Valeurs dans le temps${colon}${parts.join(semicolon)}. Le tableau ci-dessous les donne toutes.`,
  },
  part: (name, period, number, women) =>
    `${name}, ${period}${colon}${number}${women ? `, dont ${women.number} ${womenCountedFr(women.count)}` : ""}`,
  line: (name, first, last) => `${name}, ${/^[aeiouyhé]/i.test(first) ? "d’" : "de "}${first} à ${last}`,
  onePoint: (name, point) => `${name}, ${point}`,
  named: (name, number) => `${name}${colon}${number}.`,
  point: (period, number) => `${period}${colon}${number}`,
  overTime: (name) => `${name}, évolution`,
  target: {
    title: "Par rapport à la cible",
    noDue: "La cible ne fixe aucune année pour l’atteindre.",
    distance: (target) =>
      `L’écart à ${target} était, en points de pourcentage (négatif si la valeur est au-dessus)${nbsp}:`,
  },
  picture: { values: "Toutes les valeurs", unit: (units) => `Unité${nbsp}:${nbsp}${units.join(", ")}.` },
  overlaps: {
    title: "À ne pas additionner",
    lead: `Une somme compterait, ou pourrait compter, des personnes deux fois${nbsp}:`,
    countedIn: {
      stated: (part, whole) => `${part}${colon}effectif compris dans ${quoted(whole)}`,
      "may-be": (part, whole) => `${part}${colon}effectif peut-être compris dans ${quoted(whole)}`,
      assumed: (part, whole) => `${part}${colon}effectif supposé compris dans ${quoted(whole)}`,
    },
  },
  explorer: {
    explore: "Explorer ce graphique",
    failed:
      "Le graphique n’a pas pu être ouvert pour l’exploration. L’image et le tableau contiennent les mêmes chiffres.",
    back: "Revenir à l’image",
    keys: `Les flèches gauche et droite mènent aux valeurs antérieures et postérieures, haut et bas aux autres séries${semicolon}Début et Fin à la première et à la dernière. Échap ramène à l’image.`,
    start: "Pointez le graphique ou utilisez les touches fléchées.",
    legend: `Séries${colon}afficher ou masquer`,
    none: "pas de valeur",
    brush: "Période affichée",
    region: (title) => `Graphique à explorer${colon}${title}`,
    spoken: (name, period, number) => `${joined([name, period])}${colon}${number}.`,
  },
} satisfies typeof en;

/** The words around charts in a language. */
export const exhibitWordsIn = dictionary("exhibit", { en, fr });

export type ReadingWords = (typeof en)["reading"];

/** The words that are handed to the browser: those that are texts. */
export type ExplorerText = Omit<(typeof en)["explorer"], "region" | "spoken">;
