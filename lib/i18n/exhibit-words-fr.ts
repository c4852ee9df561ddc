import type { ExhibitLanguage } from "./exhibit-words";
import { byCount } from "./plural";

const nbsp = "\u00A0";
const colon = `${nbsp}: `;
const semicolon = `${nbsp}; `;

const womenCounted = (count: number) => byCount("fr", count, { one: "femme", other: "femmes" });

export const fr: ExhibitLanguage = {
  reading: {
    hatched: `Hachuré${colon}calculé, non lu.`,
    thinLine: "Le trait fin montre ce que permettent des nombres arrondis.",
    soft: `Extrémité pâle${colon}une estimation.`,
    atLeast: `Flèche ouverte${colon}une borne inférieure.`,
    atMost: `Hachures jusqu’à un trait${colon}une borne supérieure.`,
    band: `Bande${colon}une fourchette, qui n’a pas de milieu.`,
    words: `Sans barre${colon}un nombre que les notes sur les données écartent des comparaisons.`,
    women: "Les femmes, lorsqu’elles sont dénombrées, dans la couleur foncée.",
    ownAxes: "Chaque graphique a sa propre échelle.",
    gaps: "Pas de ligne là où des dates manquent.",
    breaks: `Trait vertical pointillé${colon}rupture de la série.`,
    greatest: (drawn, all) => `Sont tracées les ${drawn} plus grandes valeurs sur ${all}.`,
    longest: (drawn, all) => `Sont tracées les ${drawn} séries qui ont le plus de dates, sur ${all}.`,
    ring: `Cerclé${colon}les sources divergent, voir la note.`,
  },
  targetLine: (target, assumed) =>
    assumed
      ? `Ligne en tirets${colon}la cible, ${target}, s’il s’agit d’une part.`
      : `Ligne en tirets${colon}la cible, ${target}.`,
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
    verdict: {
      "no-value": "Aucune valeur à ce jour dans les sources lues.",
      "not-due": "Échéance postérieure à la date du chiffre.",
      reached: `Atteinte${semicolon}aucune année n’était fixée.`,
      "not-reached": `Non atteinte${semicolon}aucune année n’était fixée.`,
      met: "Atteinte.",
      "not-met": "Non atteinte.",
      "met-later": "Atteinte, après l’échéance.",
      "not-met-later": "Non atteinte, échéance passée.",
    },
    cannotTell: {
      reading: `Impossible à dire${colon}les mots de la source laissent ouvert ce qui est visé.`,
      base: `Impossible à dire${colon}on ignore à partir de quoi l’évolution se compte.`,
      straddles: `Impossible à dire${colon}les nombres sont arrondis, ou sont des bornes.`,
      statements: `Impossible à dire${colon}les valeurs indiquées se situent de part et d’autre de la cible.`,
      undated: `Impossible à dire${colon}le chiffre n’est pas daté.`,
    },
    noDue: "Aucune année n’est fixée pour l’atteindre.",
    distance: (target, assumed) =>
      assumed
        ? `S’il s’agit d’une part de ${target}, l’écart était, en points de pourcentage${nbsp}:`
        : `L’écart à ${target} était, en points de pourcentage${nbsp}:`,
  },
  overlaps: {
    title: "À ne pas additionner",
    lead: `Une somme compterait, ou pourrait compter, des personnes deux fois${nbsp}:`,
    countedIn: {
      stated: (part, whole) => `${part}${colon}compris dans ${whole}`,
      "may-be": (part, whole) => `${part}${colon}peut-être compris dans ${whole}`,
      assumed: (part, whole) => `${part}${colon}considéré comme compris dans ${whole}`,
    },
  },
};
