import type { ExhibitLanguage } from "./exhibit-words";
import { byCount } from "./plural";

const nbsp = "\u00A0";
const colon = `${nbsp}: `;
const semicolon = `${nbsp}; `;
const quoted = (name: string) => `«${nbsp}${name}${nbsp}»`;

const womenCounted = (count: number) => byCount("fr", count, { one: "femme", other: "femmes" });

export const fr: ExhibitLanguage = {
  reading: {
    hatched: `Hachuré${colon}calculé, non lu.`,
    thinLine: "Le trait fin montre ce que permettent des nombres arrondis.",
    soft: `Extrémité pâle${colon}une estimation.`,
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
  womenCounted,
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
    `${name}, ${period}${colon}${number}${women ? `, dont ${women.number} ${womenCounted(women.count)}` : ""}`,
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
  overlaps: {
    title: "À ne pas additionner",
    lead: `Une somme compterait, ou pourrait compter, des personnes deux fois${nbsp}:`,
    countedIn: {
      stated: (part, whole) => `${part}${colon}effectif compris dans ${quoted(whole)}`,
      "may-be": (part, whole) => `${part}${colon}effectif peut-être compris dans ${quoted(whole)}`,
      assumed: (part, whole) => `${part}${colon}effectif supposé compris dans ${quoted(whole)}`,
    },
  },
};
