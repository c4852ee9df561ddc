import type { TableName, tablesOf } from "../domain/table";
import type { Text } from "../domain/text";

type Tables = ReturnType<typeof tablesOf>;
type ColumnsOf<Name extends TableName> = keyof Tables[Name]["row"]["shape"];

const text = (en: string, fr: string): Text => ({ en, fr });

const id = text(
  "a short name of your own; it becomes an address and never changes",
  "un nom court que vous choisissez ; il devient une adresse et ne change jamais",
);
const name = text("the name that readers see, in English", "le nom que voient les lecteurs, en anglais");
const nameFr = text("the same in French", "le même en français");
const area = text("where: an id of areas.csv", "où : un identifiant de areas.csv");
const indicator = text(
  "what is counted: an id of indicators.csv",
  "ce qui est compté : un identifiant de indicators.csv",
);
const sex = text(
  "F women, M men, _T all of them, _Z where it is not about persons",
  "F femmes, M hommes, _T l’ensemble, _Z s’il ne s’agit pas de personnes",
);
const source = text("where it was read: an id of sources.json", "où cela a été lu : un identifiant de sources.json");
const locator = text(
  "the place in the source: a page, a paragraph, a cell",
  "l’endroit dans la source : une page, un paragraphe, une cellule",
);
const printed = text(
  "the words or the number exactly as printed there",
  "les mots ou le nombre exactement comme ils y sont imprimés",
);
const shown = text(
  "as-printed where pages are to show the printed words instead of a number read from them",
  "as-printed si les pages doivent montrer les mots imprimés au lieu d’un nombre qui en est lu",
);
const via = text(
  "the sources that the source itself names for it, nearest first: ids of sources.json",
  "qui la source elle-même cite, le plus proche d’abord : identifiants de sources.json",
);
const caveats = text("the caveats on it: ids of caveats.csv", "ce qu’il faut en savoir : identifiants de caveats.csv");
const low = text(
  "the lower limit: of “over”, “at least” or a range",
  "la limite inférieure : de « plus de », « au moins » ou d’un intervalle",
);
const high = text(
  "the upper limit: of “under”, “at most” or a range",
  "la limite supérieure : de « moins de », « au plus » ou d’un intervalle",
);
const statement = text(
  "one word shared by all figures of one sentence",
  "un même mot pour tous les chiffres d’une même phrase",
);

/** What each column holds; a column without its words is an error of types. */
export const columnWords: { readonly [Name in TableName]: { readonly [Column in ColumnsOf<Name>]: Text } } = {
  areas: {
    id,
    name,
    name_fr: nameFr,
    within: text(
      "the area it lies in: an id in this table",
      "le territoire où il se trouve : un identifiant de cette table",
    ),
    code: text("the official ISO 3166 code, where there is one", "le code officiel ISO 3166, s’il existe"),
  },
  units: {
    id,
    one: text("the word after the number one, in English", "le mot après le nombre un, en anglais"),
    other: text("the word after other numbers, in English", "le mot après les autres nombres, en anglais"),
    one_fr: text("the word after one, in French", "le mot après un, en français"),
    other_fr: text("the word after others, in French", "le mot après les autres, en français"),
    measure: text("what kind of number it is", "de quelle sorte de nombre il s’agit"),
    floor: text("the number that no figure can be below", "le nombre au-dessous duquel aucun chiffre ne peut être"),
    ceiling: text("the number that no figure can be above", "le nombre au-dessus duquel aucun chiffre ne peut être"),
  },
  entities: {
    id,
    name,
    name_fr: nameFr,
    kind: text(
      "what it is, in small letters: force, ministry, mission",
      "ce que c’est, en minuscules : force, ministry, mission",
    ),
  },
  relations: {
    entity: text("who: an id of entities.csv", "qui : un identifiant de entities.csv"),
    relation: text(
      "within: belongs to; counted-in: its people are counted there; authority: is commanded by",
      "within : dépend de ; counted-in : ses membres y sont comptés ; authority : est commandé par",
    ),
    other: text("whom: an id of entities.csv", "à qui : un identifiant de entities.csv"),
    role: text("in which role, in English", "dans quel rôle, en anglais"),
    role_fr: text("the same in French", "le même en français"),
    source,
    locator,
    certainty: text(
      "how sure it is: stated in the source, may be, or assumed by you",
      "à quel point c’est sûr : dit par la source, possible, ou supposé par vous",
    ),
    note: text("a sentence of your own, in English", "une phrase de votre main, en anglais"),
    note_fr: text("the same in French", "la même en français"),
  },
  indicators: {
    id,
    name,
    name_fr: nameFr,
    definition: text(
      "one sentence: what is counted, whom it includes",
      "une phrase : ce qui est compté, qui est inclus",
    ),
    definition_fr: text("the same in French", "la même en français"),
    unit: text("in what: an id of units.csv", "en quoi : un identifiant de units.csv"),
    topic: text("the page it is on", "la page où il figure"),
    direction: text(
      "which way is better: up, down, or none",
      "dans quel sens c’est mieux : up (hausse), down (baisse) ou none",
    ),
    decimals: text("decimals of numbers that are calculated for it", "décimales des nombres calculés pour lui"),
    timing: text(
      "stock: at a date; flow: over a time; plan: planned; rule: prescribed",
      "stock : à une date ; flow : sur une durée ; plan : prévu ; rule : prescrit",
    ),
    applies_to: text(
      "kinds of entities that should have it, separated by “;”",
      "sortes d’entités qui devraient l’avoir, séparées par « ; »",
    ),
    counts: text(
      "exact where sources count to the last unit (registers, head counts), rounded where they round",
      "exact si les sources comptent à l’unité près (registres, décomptes), rounded si elles arrondissent",
    ),
    aligns_with: text(
      "the international indicator it comes close to, in English",
      "l’indicateur international dont il se rapproche, en anglais",
    ),
    aligns_with_fr: text("the same in French", "le même en français"),
  },
  observations: {
    id,
    indicator,
    entity: text(
      "the institution, force or subject: an id of entities.csv",
      "de qui il s’agit : un identifiant de entities.csv",
    ),
    area,
    sex,
    period: text(
      "when: 2015, 2016-03, 2016-03-31, 2015/2019, 2012/.. (since), ../2012 (until), before:<event>, since:<event> (an id of events.csv), or undated",
      "quand : 2015, 2016-03, 2016-03-31, 2015/2019, 2012/.. (depuis), ../2012 (jusqu’à), before:<événement>, since:<événement> (un identifiant de events.csv) ou undated (non daté)",
    ),
    value: text(
      "the number: a decimal point, no thousands separators",
      "le nombre : un point décimal, pas de séparateur de milliers",
    ),
    low,
    high,
    qualifier: text(
      "empty where the number is exact; else how the source limits it",
      "vide si le nombre est exact ; sinon, comment la source le limite",
    ),
    status: text(
      "A as printed, E an estimate, P provisional, B a break in the series, U doubtful; for a number that is missing: L the source says it is unavailable, O not in the sources read, Q withheld, M cannot exist",
      "A tel qu’imprimé, E estimation, P provisoire, B rupture de série, U douteux ; pour un nombre absent : L indisponible selon la source, O absent des sources lues, Q non communiqué, M ne peut exister",
    ),
    kind: text(
      "actual: counted or measured; baseline: the start of a plan; plan: planned; survey: asked of some; denominator: for shares and rates; context: only for information",
      "actual : compté ou mesuré ; baseline : le départ d’un plan ; plan : prévu ; survey : enquête ; denominator : pour parts et taux ; context : pour information",
    ),
    basis: text(
      "for the strength of a force: actual, authorised, deployed, contributed",
      "pour l’effectif d’une force : réel, autorisé, déployé, fourni",
    ),
    source,
    locator,
    statement,
    printed,
    shown,
    edition: text(
      "which edition of the publisher’s series the number is from (2017, 2020-07); the last edition counts",
      "l’édition de la série du producteur dont vient le nombre (2017, 2020-07) ; la dernière fait foi",
    ),
    via,
    caveats,
  },
  targets: {
    id,
    indicator,
    applies_to: text(
      "for whom: ids of entities.csv, separated by “;”",
      "pour qui : identifiants de entities.csv, séparés par « ; »",
    ),
    area,
    sex,
    statement,
    type: text(
      "level: a number to reach; change-…: a change to reach; unclear",
      "level : un niveau à atteindre ; change-… : une évolution ; unclear : peu clair",
    ),
    value: text("the number to reach", "le nombre à atteindre"),
    low,
    high,
    comparison: text("whether it is a minimum or a maximum", "s’il faut l’atteindre ou ne pas le dépasser"),
    unit: text("in what: an id of units.csv", "en quoi : un identifiant de units.csv"),
    set: text("when it was set", "quand elle a été fixée"),
    due: text("by when it is to be reached", "pour quand elle doit être atteinte"),
    reading: text(
      "certain, or assumed where the wording leaves a doubt",
      "certain, ou assumed si la formulation laisse un doute",
    ),
    baseline: text(
      "the figure it starts from: an id of observations.csv",
      "le chiffre de départ : un identifiant de observations.csv",
    ),
    shown,
    source,
    locator,
    printed,
    via,
    caveats,
  },
  caveats: {
    id,
    kind: text("what kind of caveat it is", "de quelle sorte de réserve il s’agit"),
    figures: text(
      "the figures it is about: ids of observations.csv",
      "les chiffres concernés : identifiants de observations.csv",
    ),
    text: text(
      "the caveat in English; a figure is named by its id in square brackets",
      "la réserve en anglais ; un chiffre est nommé par son identifiant entre crochets",
    ),
    text_fr: text("the same in French", "la même en français"),
  },
  events: {
    id: text(
      "a name of your own for it, where a period refers to it",
      "un nom de votre choix, si une période s’y réfère",
    ),
    date: text("when", "quand"),
    name: text("what happened, in English", "ce qui s’est passé, en anglais"),
    name_fr: nameFr,
    short_name: text(
      "its name after “before” and “since”, in English: “the coup”",
      "son nom après « before » (avant) et « since » (depuis), en anglais",
    ),
    short_name_fr: text("the same in French: « le coup d’État »", "le même en français : « le coup d’État »"),
    source,
    locator,
    caveats,
  },
};

/** What each table holds, for a person who has never seen one. */
export const tableWords: Readonly<Record<TableName, Text>> = {
  areas: text("Where: countries, regions, places.", "Où : pays, régions, lieux."),
  units: text(
    "The units of the figures, and the limits that no figure can pass.",
    "Dans quelle unité on compte, et les limites qu’aucun chiffre ne peut dépasser.",
  ),
  entities: text(
    "The institutions, forces and other subjects of the figures: ministries, missions, the population.",
    "De qui parlent les chiffres : forces, ministères, missions, population.",
  ),
  relations: text(
    "Which institution or force belongs to, is counted in or is commanded by which. You can leave this table out.",
    "Qui dépend de qui, est compté dans qui, est commandé par qui. Table facultative.",
  ),
  indicators: text("What is counted, and what that means.", "Ce qui est compté, et ce que cela veut dire."),
  observations: text(
    "The figures: one row for each number that you read in a source.",
    "Les chiffres : une ligne par nombre lu dans une source.",
  ),
  targets: text(
    "What was to be reached, and by when. You can leave this table out.",
    "Ce qui devait être atteint, et quand. Table facultative.",
  ),
  caveats: text(
    "Caveats: what a reader must know about a figure. You can leave this table out.",
    "Ce qu’il faut savoir à côté d’un chiffre. Table facultative.",
  ),
  events: text("What happened when. You can leave this table out.", "Ce qui s’est passé et quand. Table facultative."),
};
