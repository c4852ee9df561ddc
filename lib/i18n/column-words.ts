import type { TableName, tablesOf } from "../domain/table";
import type { Locale } from "../domain/text";
import { dictionary } from "./dictionary";

type Tables = ReturnType<typeof tablesOf>;
type ColumnsOf<Name extends TableName> = keyof Tables[Name]["row"]["shape"];

/** A table's columns in words: those of its own, and shared ones that mean something else in it. */
type OwnColumns<Name extends TableName> = Partial<Record<ColumnsOf<Name>, string>> &
  Record<Exclude<ColumnsOf<Name>, keyof typeof shared>, string>;

/** Columns that mean the same in every table. */
const shared = {
  id: "a short name of your own; it becomes an address and never changes",
  name: "the name that readers see, in English",
  name_fr: "the same in French",
  source: "where it was read: an id of sources.json",
  locator: "the place in the source: a page, a paragraph, a cell",
  unit: "in what: an id of units.csv",
  indicator: "what is counted: an id of indicators.csv",
  area: "where: an id of areas.csv",
  sex: "F women, M men, _T all of them, _Z where it is not about persons",
  low: "the lower limit: of “over”, “at least” or a range",
  high: "the upper limit: of “under”, “at most” or a range",
  statement: "one word shared by all figures of one sentence",
  printed: "the words or the number exactly as printed there",
  shown: "as-printed where pages are to show the printed words instead of a number read from them",
  via: "the sources that the source itself names for it, nearest first: ids of sources.json",
  caveats: "the caveats on it: ids of caveats.csv",
};

/** What each table and column holds, for a person who has never seen one; a column without words is an error of types. */
const en = {
  tables: {
    areas: "Where: countries, regions, places.",
    units: "The units of the figures, and the limits that no figure can pass.",
    entities: "The institutions, forces and other subjects of the figures: ministries, missions, the population.",
    relations:
      "Which institution or force belongs to, is counted in or is commanded by which. You can leave this table out.",
    indicators: "What is counted, and what that means.",
    observations: "The figures: one row for each number that you read in a source.",
    targets: "What was to be reached, and by when. You can leave this table out.",
    caveats: "Caveats: what a reader must know about a figure. You can leave this table out.",
    events: "What happened when. You can leave this table out.",
  },
  shared,
  columns: {
    areas: {
      within: "the area it lies in: an id in this table",
      code: "the official ISO 3166 code, where there is one",
    },
    units: {
      one: "the word after the number one, in English",
      other: "the word after other numbers, in English",
      one_fr: "the word after one, in French",
      other_fr: "the word after others, in French",
      measure: "what kind of number it is",
      floor: "the number that no figure can be below",
      ceiling: "the number that no figure can be above",
    },
    entities: {
      kind: "what it is, in small letters: force, ministry, mission",
    },
    relations: {
      entity: "who: an id of entities.csv",
      relation: "within: belongs to; counted-in: its people are counted there; authority: is commanded by",
      other: "whom: an id of entities.csv",
      role: "in which role, in English",
      role_fr: "the same in French",
      certainty: "how sure it is: stated in the source, may be, or assumed by you",
      note: "a sentence of your own, in English",
      note_fr: "the same in French",
    },
    indicators: {
      definition: "one sentence: what is counted, whom it includes",
      definition_fr: "the same in French",
      topic: "the page it is on",
      direction: "which way is better: up, down, or none",
      decimals: "decimals of numbers that are calculated for it",
      timing: "stock: at a date; flow: over a time; plan: planned; rule: prescribed",
      applies_to: "kinds of entities that should have it, separated by “;”",
      counts: "exact where sources count to the last unit (registers, head counts), rounded where they round",
      aligns_with: "the international indicator it comes close to, in English",
      aligns_with_fr: "the same in French",
    },
    observations: {
      entity: "the institution, force or subject: an id of entities.csv",
      period:
        "when: 2015, 2016-03, 2016-03-31, 2015/2019, 2012/.. (since), ../2012 (until), before:<event>, since:<event> (an id of events.csv), or undated",
      value: "the number: a decimal point, no thousands separators",
      qualifier: "empty where the number is exact; else how the source limits it",
      status:
        "A as printed, E an estimate, P provisional, B a break in the series, U doubtful; for a number that is missing: L the source says it is unavailable, O not in the sources read, Q withheld, M cannot exist",
      kind: "actual: counted or measured; baseline: the start of a plan; plan: planned; survey: asked of some; denominator: for shares and rates; context: only for information",
      basis: "for the strength of a force: actual, authorised, deployed, contributed",
      edition: "which edition of the publisher’s series the number is from (2017, 2020-07); the last edition counts",
    },
    targets: {
      applies_to: "for whom: ids of entities.csv, separated by “;”",
      type: "level: a number to reach; change-…: a change to reach; unclear",
      value: "the number to reach",
      comparison: "whether it is a minimum or a maximum",
      set: "when it was set",
      due: "by when it is to be reached",
      reading: "certain, or assumed where the wording leaves a doubt",
      baseline: "the figure it starts from: an id of observations.csv",
    },
    caveats: {
      kind: "what kind of caveat it is",
      figures: "the figures it is about: ids of observations.csv",
      text: "the caveat in English; a figure is named by its id in square brackets",
      text_fr: "the same in French",
    },
    events: {
      id: "a name of your own for it, where a period refers to it",
      date: "when",
      name: "what happened, in English",
      short_name: "its name after “before” and “since”, in English: “the coup”",
      short_name_fr: "the same in French: « le coup d’État »",
    },
  } satisfies { readonly [Name in TableName]: OwnColumns<Name> },
};

const fr = {
  tables: {
    areas: "Où : pays, régions, lieux.",
    units: "Dans quelle unité on compte, et les limites qu’aucun chiffre ne peut dépasser.",
    entities: "De qui parlent les chiffres : forces, ministères, missions, population.",
    relations: "Qui dépend de qui, est compté dans qui, est commandé par qui. Table facultative.",
    indicators: "Ce qui est compté, et ce que cela veut dire.",
    observations: "Les chiffres : une ligne par nombre lu dans une source.",
    targets: "Ce qui devait être atteint, et quand. Table facultative.",
    caveats: "Ce qu’il faut savoir à côté d’un chiffre. Table facultative.",
    events: "Ce qui s’est passé et quand. Table facultative.",
  },
  shared: {
    id: "un nom court que vous choisissez ; il devient une adresse et ne change jamais",
    name: "le nom que voient les lecteurs, en anglais",
    name_fr: "le même en français",
    source: "où cela a été lu : un identifiant de sources.json",
    locator: "l’endroit dans la source : une page, un paragraphe, une cellule",
    unit: "en quoi : un identifiant de units.csv",
    indicator: "ce qui est compté : un identifiant de indicators.csv",
    area: "où : un identifiant de areas.csv",
    sex: "F femmes, M hommes, _T l’ensemble, _Z s’il ne s’agit pas de personnes",
    low: "la limite inférieure : de « plus de », « au moins » ou d’un intervalle",
    high: "la limite supérieure : de « moins de », « au plus » ou d’un intervalle",
    statement: "un même mot pour tous les chiffres d’une même phrase",
    printed: "les mots ou le nombre exactement comme ils y sont imprimés",
    shown: "as-printed si les pages doivent montrer les mots imprimés au lieu d’un nombre qui en est lu",
    via: "qui la source elle-même cite, le plus proche d’abord : identifiants de sources.json",
    caveats: "ce qu’il faut en savoir : identifiants de caveats.csv",
  },
  columns: {
    areas: {
      within: "le territoire où il se trouve : un identifiant de cette table",
      code: "le code officiel ISO 3166, s’il existe",
    },
    units: {
      one: "le mot après le nombre un, en anglais",
      other: "le mot après les autres nombres, en anglais",
      one_fr: "le mot après un, en français",
      other_fr: "le mot après les autres, en français",
      measure: "de quelle sorte de nombre il s’agit",
      floor: "le nombre au-dessous duquel aucun chiffre ne peut être",
      ceiling: "le nombre au-dessus duquel aucun chiffre ne peut être",
    },
    entities: {
      kind: "ce que c’est, en minuscules : force, ministry, mission",
    },
    relations: {
      entity: "qui : un identifiant de entities.csv",
      relation: "within : dépend de ; counted-in : ses membres y sont comptés ; authority : est commandé par",
      other: "à qui : un identifiant de entities.csv",
      role: "dans quel rôle, en anglais",
      role_fr: "le même en français",
      certainty: "à quel point c’est sûr : dit par la source, possible, ou supposé par vous",
      note: "une phrase de votre main, en anglais",
      note_fr: "la même en français",
    },
    indicators: {
      definition: "une phrase : ce qui est compté, qui est inclus",
      definition_fr: "la même en français",
      topic: "la page où il figure",
      direction: "dans quel sens c’est mieux : up (hausse), down (baisse) ou none",
      decimals: "décimales des nombres calculés pour lui",
      timing: "stock : à une date ; flow : sur une durée ; plan : prévu ; rule : prescrit",
      applies_to: "sortes d’entités qui devraient l’avoir, séparées par « ; »",
      counts: "exact si les sources comptent à l’unité près (registres, décomptes), rounded si elles arrondissent",
      aligns_with: "l’indicateur international dont il se rapproche, en anglais",
      aligns_with_fr: "le même en français",
    },
    observations: {
      entity: "de qui il s’agit : un identifiant de entities.csv",
      period:
        "quand : 2015, 2016-03, 2016-03-31, 2015/2019, 2012/.. (depuis), ../2012 (jusqu’à), before:<événement>, since:<événement> (un identifiant de events.csv) ou undated (non daté)",
      value: "le nombre : un point décimal, pas de séparateur de milliers",
      qualifier: "vide si le nombre est exact ; sinon, comment la source le limite",
      status:
        "A tel qu’imprimé, E estimation, P provisoire, B rupture de série, U douteux ; pour un nombre absent : L indisponible selon la source, O absent des sources lues, Q non communiqué, M ne peut exister",
      kind: "actual : compté ou mesuré ; baseline : le départ d’un plan ; plan : prévu ; survey : enquête ; denominator : pour parts et taux ; context : pour information",
      basis: "pour l’effectif d’une force : réel, autorisé, déployé, fourni",
      edition: "l’édition de la série du producteur dont vient le nombre (2017, 2020-07) ; la dernière fait foi",
    },
    targets: {
      applies_to: "pour qui : identifiants de entities.csv, séparés par « ; »",
      type: "level : un niveau à atteindre ; change-… : une évolution ; unclear : peu clair",
      value: "le nombre à atteindre",
      comparison: "s’il faut l’atteindre ou ne pas le dépasser",
      set: "quand elle a été fixée",
      due: "pour quand elle doit être atteinte",
      reading: "certain, ou assumed si la formulation laisse un doute",
      baseline: "le chiffre de départ : un identifiant de observations.csv",
    },
    caveats: {
      kind: "de quelle sorte de réserve il s’agit",
      figures: "les chiffres concernés : identifiants de observations.csv",
      text: "la réserve en anglais ; un chiffre est nommé par son identifiant entre crochets",
      text_fr: "la même en français",
    },
    events: {
      id: "un nom de votre choix, si une période s’y réfère",
      date: "quand",
      name: "ce qui s’est passé, en anglais",
      short_name: "son nom après « before » (avant) et « since » (depuis), en anglais",
      short_name_fr: "le même en français : « le coup d’État »",
    },
  },
} satisfies typeof en;

const wordsIn = dictionary("columns", { en, fr });

/** What a table holds, in a language. */
export function tableText(table: TableName, locale: Locale): string {
  return wordsIn(locale).tables[table];
}

/** What a column of a table holds, in a language; nothing for a column that a dataset declares itself. */
export function columnText(table: TableName, column: string, locale: Locale): string {
  const { columns, shared } = wordsIn(locale);
  const own: Readonly<Record<string, string>> = columns[table];
  const others: Readonly<Record<string, string>> = shared;
  return own[column] ?? others[column] ?? "";
}
