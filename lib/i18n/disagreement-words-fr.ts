import type { DisagreementLanguage } from "./disagreement-words";

const colon = "\u00A0: ";
const dated = (dates: readonly string[]) => (dates.length === 0 ? "" : ` (${dates.join("\u00A0; ")})`);
/** Two are “both”, more are “all”. */
const beTrue = (count: number) => (count === 2 ? "être vrais l’un et l’autre" : "être tous vrais");

export const fr: DisagreementLanguage = {
  title: {
    "share-against-counts": (subject) =>
      `${subject}${colon}la valeur indiquée n’est pas celle que donnent les décomptes`,
    "total-against-parts": (subject) => `${subject}${colon}le total ne correspond pas à ses parties`,
    "two-values": (subject, count) =>
      `${subject}${colon}${count === 2 ? "deux valeurs" : "plusieurs valeurs"} pour une même chose`,
    "count-against-count": (subject, count) =>
      `${subject}${colon}${count === 2 ? "deux décomptes différents" : "plusieurs décomptes différents"}`,
    "target-against-target": (subject) => `${subject}${colon}deux cibles différentes`,
    "by-words": (subject) => `${subject}${colon}des énoncés divergents`,
  },
  women: "femmes",
  men: "hommes",
  against: ([first = "", ...others]) => `${first} contre ${others.join(" et contre ")}`,
  readAs: (range) => `à lire comme ${range}`,
  shareOf: (share, whole) => (/^[aeiouéèêh]/i.test(whole) ? `${share} d’${whole}` : `${share} de ${whole}`),
  sameWhole: `S’il s’agit de parties d’un même ensemble, sans personne en commun${colon}`,
  reconcile: {
    "share-against-counts": ({ dates }) =>
      `Ces chiffres peuvent être vrais l’un et l’autre si leurs dates diffèrent${dated(dates)} ou s’ils ne portent pas sur les mêmes personnes ou les mêmes choses.`,
    "total-against-parts": () =>
      "Ces chiffres peuvent être vrais ensemble si le total et ses parties ne portent pas sur le même ensemble, par exemple l’effectif autorisé et l’effectif déployé, ou si certaines personnes sont comptées dans plusieurs parties.",
    "two-values": ({ count, dates }) =>
      dates.length === 0
        ? `Ces chiffres peuvent ${beTrue(count)} si les sources comptent à des jours différents de la période, ne portent pas sur les mêmes personnes ou les mêmes choses, ou n’estiment pas de la même manière.`
        : `Ces chiffres peuvent ${beTrue(count)} si leurs dates diffèrent${dated(dates)} ou s’ils ne mesurent pas la même chose.`,
    "count-against-count": ({ count, dates }) =>
      `Ces chiffres peuvent ${beTrue(count)} si leurs dates diffèrent${dated(dates)} ou s’ils ne portent pas sur les mêmes choses.`,
    "target-against-target": () =>
      "Les deux cibles peuvent être vraies l’une et l’autre si la part se rapporte à moins de personnes ou si leurs échéances diffèrent.",
    "by-words": () =>
      "Aucun nombre ne permet de trancher\u00A0: seuls les auteurs de ces énoncés peuvent dire lequel vaut, et à quel moment.",
  },
  onlyByRounding: "Si les nombres sont lus comme arrondis, ils concordent encore.",
};
