import type { RepresentationLanguage } from "./representation-words";

const nbsp = "\u00A0";
const colon = `${nbsp}: `;
const semicolon = `${nbsp};`;

export const fr: RepresentationLanguage = {
  noTrend: `La part de chaque force est connue à une date au plus${colon}aucune évolution ne peut être établie.`,
  against: (target, condition, verdicts) =>
    [`La cible de ces institutions est de ${target}${condition}.`, ...verdicts].join(" "),
  verdictOf: (body, verdict) => `${body}${colon}${verdict}.`,
  noTargetForForces: "Les sources lues ne fixent aucune cible pour les forces.",
  sections: "Sur cette page",
  forces: "Forces",
  bodies: "Institutions",
  overTime: "Évolution",
  readings: {
    title: "Ce que la cible peut vouloir dire",
    printed: (wording) =>
      `La source écrit «${nbsp}${wording}${nbsp}» et n’en dit pas plus. Trois lectures sont possibles${nbsp}:`,
    level: (number) =>
      `une part à atteindre${colon}${number}${nbsp}% de femmes parmi les membres. Cette page mesure l’écart à cette part${semicolon}`,
    points: (number) =>
      `des points à gagner${colon}${number}${nbsp}points de pourcentage de plus qu’au départ${semicolon}`,
    relative: (number) => `une hausse relative${colon}${number}${nbsp}% de plus qu’au départ.`,
    noBaseline:
      "La source ne donne aucun point de départ pour compter une hausse, et les deux dernières lectures ne peuvent être mesurées.",
  },
  benchmark: {
    title: "Fixer une valeur de référence",
    lead: "Une part de votre choix, à laquelle comparer chaque force. Ce n’est la cible de personne.",
    label: "Part des femmes, en pour cent",
    button: "Appliquer",
    invalid: (fallback) =>
      `Une valeur de référence est un nombre de 1 à 99, avec une décimale au plus. Votre saisie n’en est pas un${semicolon} ${fallback} est donc retenu.`,
    laid: {
      reader: (benchmark) => `Les forces par rapport à la valeur de référence de ${benchmark}, choisie par le lecteur`,
      page: (benchmark) => `Les forces par rapport à la valeur de référence de ${benchmark}, retenue pour cette page`,
    },
    columns: {
      force: "Force",
      women: "Femmes",
      strength: "Effectif",
      share: "Part des femmes",
      period: "Date",
      basis: "Type d’effectif",
      gap: "Écart, en points",
      needed: "Femmes nécessaires, à effectif constant",
      growing: "Femmes nécessaires, si l’effectif croît d’autant",
    },
    noCounts: "aucun décompte correspondant à cette part dans les sources lues",
    needsCounts: "décomptes nécessaires",
    noShare: "non calculée",
    basisNotStated: "non précisé",
    gapNote: `L’écart est la valeur de référence moins la part${colon}s’il est négatif, la part est au-dessus.`,
  },
  recruits: {
    title: "Femmes sur 100 recrues",
    lead: (benchmark) =>
      `Combien de femmes il faudrait sur 100 recrues pour qu’une force atteigne ${benchmark} à la fin de la période. La part suffit à ce calcul.`,
    assumption: `Une hypothèse, non une prévision${colon}l’effectif reste constant, chaque année la même partie de la force part et est remplacée, et les femmes partent aussi souvent que les hommes. «${nbsp}Hors d’atteinte${nbsp}»${colon}même si toutes les recrues étaient des femmes.`,
    formula: `Calcul${colon}(valeur de référence − part × restants) ÷ (1 − restants), arrondi à l’unité supérieure. Les restants sont la partie de la force actuelle encore présente à la fin${colon}1 − départs, multiplié par lui-même pour chaque année.`,
    columns: { force: "Force", share: "Part connue" },
    years: (years) => `En ${years} ans`,
    turnover: (percent) => `${percent} de départs par an`,
    cell: (years, percent) => `${years} ans, ${percent}`,
    unreachable: "hors d’atteinte",
    orUnreachable: "ou hors d’atteinte",
  },
  missing: {
    title: "Ce qui manque",
    lead: "Absent des sources lues, ce qui ne veut pas dire inconnu ni jamais publié.",
    columns: { force: "Force", lacks: "Absent des sources lues" },
    lacks: {
      women: "le nombre de femmes",
      strength: "l’effectif",
      senior: "les femmes aux grades supérieurs",
      date: "la date du décompte des femmes",
      "second-date": "une deuxième date, pour établir une évolution",
    },
  },
  request: {
    title: "Que demander à un ministère",
    lead: "Une liste à imprimer et à joindre à une demande de données. Chaque point est à demander pour chaque force et chaque année, au même jour.",
    items: [
      "Effectif au 31 décembre par sexe, grade et catégorie",
      "Entrées et sorties de l’année par sexe, avec le motif de départ",
      "Femmes et hommes parmi les élèves et stagiaires, les promus, les commandants, les personnes déployées en opération ou en mission",
      "Personnel civil par sexe, à part du personnel en uniforme",
      `Plaintes visant des membres de la force${colon}reçues, examinées, closes${semicolon} parmi elles, harcèlement et violences sexuels ou fondés sur le genre`,
      `Cas de violences sexuelles et fondées sur le genre${colon}enregistrés, instruits, poursuivis`,
    ],
  },
};
