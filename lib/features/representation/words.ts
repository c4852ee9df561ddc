import { dictionary } from "../../i18n/dictionary";
import { colon, nbsp, quoted, semicolon } from "../../i18n/french";

/** What one language says on the page of representation. `benchmark` and shares are written already: “30 %”. */
const en = {
  noTrend: "The sources read give the share of each force for one date at most, so there is no trend to show.",
  /** `target` is a figure in square brackets, `condition` the reading it depends on, after a space or empty. */
  against: (target: string, condition: string, verdicts: readonly string[]) =>
    [`The target for these institutions is ${target}${condition}.`, ...verdicts].join(" "),
  noTargetForForces: "The sources read set no target for the forces.",
  sections: "On this page",
  bodies: "Decision-making bodies",
  overTime: "Over time",
  readings: {
    title: "What the target may mean",
    printed: (wording: string) => `The source says “${wording}” and no more. This can be read in three ways:`,
    /** Each with the target's number as it is written: “30”. */
    level: (number: string) =>
      `a share to reach: ${number}${nbsp}% of the members are women. This page uses this reading;`,
    points: (number: string) => `points to add: ${number}${nbsp}percentage points more than at the start;`,
    relative: (number: string) => `a relative rise: ${number}${nbsp}% more than at the start.`,
    noBaseline: "The source gives no starting value, so the last two cannot be calculated.",
  },
  benchmark: {
    title: "Set a benchmark",
    lead: "A share of your choice, compared with that of every force. It is nobody’s target.",
    label: "Women’s share, in per cent",
    button: "Set",
    invalid: (fallback: string) =>
      `A benchmark is a number from 1 to 99 with at most one decimal. The value sent is not one, so ${fallback} is used instead.`,
    setBy: {
      reader: (benchmark: string) => `The forces at a benchmark of ${benchmark}, set by the reader`,
      page: (benchmark: string) => `The forces at a benchmark of ${benchmark}, set by this page`,
    },
    columns: {
      gap: "Gap, in points",
      needed: "Women needed, same strength",
      growing: "Women needed, force grows by them",
    },
    noCounts: "the sources read give no counts for this share",
    needsCounts: "needs the counts",
    noShare: "not calculated",
    basisNotStated: "not stated",
    gapNote: "The gap is the benchmark minus the share. Below zero, the share is above the benchmark.",
  },
  recruits: {
    title: "Women among 100 recruits",
    lead: (benchmark: string) =>
      `How many of every 100 recruits would have to be women for a force to reach ${benchmark} at the end of the period. The calculation needs only the share.`,
    assumption:
      "An assumption, not a forecast: the strength stays the same, each year the same part of the force leaves and is replaced, and women leave as often as men. “Not reachable”: not even if every recruit were a woman.",
    formula:
      "Calculated as (benchmark − share × staying) ÷ (1 − staying), rounded up. Staying is the part of the force at the start that is still there at the end: 1 − turnover, multiplied by itself for each year.",
    share: "Share at the start",
    years: (years: string) => `In ${years} years`,
    turnover: (percent: string) => `${percent} leave a year`,
    cell: (years: string, percent: string) => `${years} years, ${percent}`,
    unreachable: "not reachable",
    orUnreachable: "or not reachable",
  },
  missing: {
    lead: "Not in the sources read; it may be published elsewhere.",
    lacks: {
      women: "the number of women",
      strength: "the strength",
      senior: "women at senior level",
      date: "the date of the count of women",
      "second-date": "a second date, needed for a trend",
    },
  },
  request: {
    title: "What to ask a ministry for",
    lead: "A list to print and send with a request for data. Ask for each item for every force and every year, on the same day.",
    items: [
      "Strength on 31 December by sex, rank and category",
      "Entries and exits in the year by sex, with the reason for leaving",
      "Women and men among trainees, those promoted, commanders, and those deployed on operations or missions",
      "Civilian staff by sex, apart from those in uniform",
      "Complaints about members of the force: received, examined, closed; of these, sexual and gender-based harassment and violence",
      "Cases of sexual and gender-based violence: recorded, investigated, prosecuted",
    ],
  },
};

const fr = {
  noTrend: `La part de chaque force est connue à une date au plus${colon}aucune évolution ne peut être établie.`,
  against: (target, condition, verdicts) =>
    [`La cible de ces institutions est de ${target}${condition}.`, ...verdicts].join(" "),
  noTargetForForces: "Les sources lues ne fixent aucune cible pour les forces.",
  sections: "Sur cette page",
  bodies: "Institutions",
  overTime: "Évolution",
  readings: {
    title: "Ce que la cible peut vouloir dire",
    printed: (wording) =>
      `La source écrit ${quoted(wording)} et n’en dit pas plus. Trois lectures sont possibles${nbsp}:`,
    level: (number) =>
      `une part à atteindre${colon}${number}${nbsp}% de femmes parmi les membres. Cette page mesure l’écart à cette part${nbsp};`,
    points: (number) => `des points à gagner${colon}${number}${nbsp}points de pourcentage de plus qu’au départ${nbsp};`,
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
      `Une valeur de référence est un nombre de 1 à 99, avec une décimale au plus. Votre saisie n’en est pas un${semicolon}${fallback} est donc retenu.`,
    setBy: {
      reader: (benchmark) => `Les forces par rapport à la valeur de référence de ${benchmark}, choisie par le lecteur`,
      page: (benchmark) => `Les forces par rapport à la valeur de référence de ${benchmark}, retenue pour cette page`,
    },
    columns: {
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
    share: "Part connue",
    years: (years) => `En ${years} ans`,
    turnover: (percent) => `${percent} de départs par an`,
    cell: (years, percent) => `${years} ans, ${percent}`,
    unreachable: "hors d’atteinte",
    orUnreachable: "ou hors d’atteinte",
  },
  missing: {
    lead: "Absent des sources lues, ce qui ne veut pas dire inconnu ni jamais publié.",
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
      `Plaintes visant des membres de la force${colon}reçues, examinées, closes${semicolon}parmi elles, harcèlement et violences sexuels ou fondés sur le genre`,
      `Cas de violences sexuelles et fondées sur le genre${colon}enregistrés, instruits, poursuivis`,
    ],
  },
} satisfies typeof en;

/** The words of the page of representation in a language. */
export const representationWordsIn = dictionary("representation", { en, fr });

/** What a force may have none of in the sources read. */
export type Lack = keyof (typeof en)["missing"]["lacks"];
