import type { Area } from "@/lib/domain/area";
import type { Caveat } from "@/lib/domain/caveat";
import type { WholeDataset } from "@/lib/domain/dataset";
import { noDerivations } from "@/lib/domain/derivation";
import type { Entity } from "@/lib/domain/entity";
import { type Figure, type FigureParts, figure } from "@/lib/domain/figure";
import type { Indicator } from "@/lib/domain/indicator";
import { type Quantity, type QuantityCells, toQuantity } from "@/lib/domain/quantity";
import { parseReferencePeriod, type ReferencePeriod } from "@/lib/domain/reference-period";
import type { IndicatorRole, Roles } from "@/lib/domain/roles";
import type { Source } from "@/lib/domain/source";
import type { Text } from "@/lib/domain/text";
import type { Unit } from "@/lib/domain/unit";

/** Ruritania, an invented country: every kind of quantity and period, in a dataset that a person can read whole. */

const text = (en: string, fr: string): Text => ({ en, fr });

/** The quantity of a row's cells, as the reader of files makes it. */
export function quantityOf(printed: string, cells: Partial<QuantityCells>, isExact = false): Quantity {
  const quantity = toQuantity({ status: "A", ...cells }, printed, { isExact });
  if (!quantity) throw new RangeError(`cells that do not fit: ${printed}`);
  return quantity;
}

export function periodOf(edtf: string): ReferencePeriod {
  const period = parseReferencePeriod(edtf);
  if (!period) throw new RangeError(`invalid period: ${edtf}`);
  return period;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

export const units = {
  persons: { id: "persons", one: text("person", "personne"), other: text("persons", "personnes"), measure: "count" },
  percent: { id: "percent", one: text("%", "%"), other: text("%", "%"), measure: "percent", floor: 0, ceiling: 100 },
  months: { id: "months", one: text("month", "mois"), other: text("months", "mois"), measure: "duration" },
  years: { id: "years", one: text("year", "an"), other: text("years", "ans"), measure: "duration" },
  calendar: { id: "calendar", one: text("year", "année"), other: text("years", "années"), measure: "year" },
  crowns: { id: "crowns", one: text("crown", "couronne"), other: text("crowns", "couronnes"), measure: "money" },
} as const satisfies Record<string, Unit>;

const areas = {
  country: { id: "RUR", name: text("Ruritania", "Ruritanie") },
  north: { id: "RUR-N", name: text("The North", "Le Nord"), within: "RUR" },
} as const satisfies Record<string, Area>;

const entities = {
  guard: { id: "guard", name: text("Royal Guard", "Garde royale"), kind: "force" },
  coast: { id: "coast", name: text("Coast Watch", "Guet côtier"), kind: "force" },
  assembly: { id: "assembly", name: text("Assembly", "Assemblée"), kind: "body" },
  councils: { id: "councils", name: text("Town councils", "Conseils de ville"), kind: "body" },
  programme: { id: "programme", name: text("Lake Programme", "Programme du lac"), kind: "programme" },
} as const satisfies Record<string, Entity>;

function indicator(id: string, name: Text, facts: Pick<Indicator, "unit" | "topic" | "timing">): Indicator {
  return { id, name, definition: name, direction: "none", decimals: 0, appliesTo: [], ...facts };
}

export const indicators = {
  personnel: indicator("personnel", text("Personnel", "Effectif"), {
    ...{ unit: units.persons, topic: "forces", timing: "stock" },
  }),
  share: indicator("women-share", text("Women’s share", "Part des femmes"), {
    ...{ unit: units.percent, topic: "representation", timing: "stock" },
  }),
  reply: indicator("reply-time", text("Time to reply", "Délai de réponse"), {
    ...{ unit: units.months, topic: "justice", timing: "rule" },
  }),
  complaints: indicator("complaints", text("Complaints", "Plaintes"), {
    ...{ unit: units.persons, topic: "justice", timing: "flow" },
  }),
  term: indicator("programme-years", text("Programme years", "Années du programme"), {
    ...{ unit: units.calendar, topic: "support", timing: "plan" },
  }),
  funding: indicator("funding", text("Planned funding", "Financement prévu"), {
    ...{ unit: units.crowns, topic: "support", timing: "plan" },
  }),
  population: indicator("population", text("Population", "Population"), {
    ...{ unit: units.persons, topic: "context", timing: "stock" },
  }),
  vacancies: indicator("vacancies", text("Vacancies, of which there are no figures", "Postes vacants, sans chiffres"), {
    ...{ unit: units.persons, topic: "forces", timing: "stock" },
  }),
} as const satisfies Record<string, Indicator>;

export const sources = {
  note: {
    ...{
      id: "note-2016",
      type: "report",
      title: "Note on the Forces of the Realm",
      "title-short": "Note on the Forces",
    },
    author: [{ literal: "Ministry of Order" }],
    ...{ publisher: "Royal Press", number: 7, issued: { "date-parts": [[2016, 3]] } },
    accessed: { "date-parts": [[2017, 4, 1]] },
    custom: { read: true, note: text("Read on paper.", "Lue sur papier.") },
  },
  review: {
    ...{ id: "review-2014", type: "report", title: "[Review of the forces, title unknown]" },
    issued: { "date-parts": [[2014]] },
    custom: {
      entry: "none",
      title: text("[Review of the forces, title unknown]", "[Revue des forces, titre inconnu]"),
    },
  },
  census: {
    ...{ id: "census", type: "book", title: "Census of the Realm" },
    author: [{ family: "Rassendyll", given: "R." }],
  },
  /** Named by nothing that is counted here. */
  manual: { id: "manual", type: "book", title: "Manual of the Watch", custom: {} },
} as const satisfies Record<string, Source>;

export const caveats = {
  differs: {
    ...{ id: "guard-differs", kind: "caveat" },
    text: text("[P01] in the text, [P03] in a footnote.", "[P01] dans le texte, [P03] dans une note."),
  },
  wording: {
    ...{ id: "share-of-what", kind: "ambiguity" },
    text: text("It is not said of what.", "Il n’est pas dit de quoi."),
  },
  scope: {
    ...{ id: "coast-scope", kind: "caveat" },
    text: text("Like [P05] in §2 ¶4; see [P99].", "Comme [P05] au §2 ¶4\u00A0; voir [P99]."),
  },
} as const satisfies Record<string, Caveat>;

/** What the tests call the indicator of each role. */
const idsOfRoles: Partial<Record<IndicatorRole, string>> = {
  ...{ personnel: "personnel", "personnel-rate": "personnel-per-100000", seats: "seats" },
  ...{ "womens-share": "women-share", "womens-share-of-seats": "women-seat-share", "womens-gap": "women-gap" },
  ...{ "women-needed": "women-needed", "women-needed-growing": "women-needed-growth" },
  ...{ "women-among-recruits": "women-recruits-needed", "mission-strength": "mission-strength" },
  ...{ "prison-population": "prison-population", "prison-occupancy": "prison-occupancy" },
  ...{ "planned-funding": "planned-funding", "planned-funding-per-year": "planned-funding-per-year" },
};

/** The roles that indicators play by what the tests call them. */
export function rolesAmong(known: ReadonlyMap<string, Indicator>): Roles {
  const all = Object.entries(idsOfRoles) as [IndicatorRole, string][];
  return new Map(
    all.flatMap(([role, id]) => {
      const found = known.get(id);
      return found ? [[role, found] as const] : [];
    }),
  );
}

/** What a row says; all that is not said is the Guard's personnel in the country in 2015, read at §2 ¶1 of the note. */
interface Row extends Partial<Omit<FigureParts, "id" | "quantity" | "provenance" | "period">> {
  readonly cells: Partial<QuantityCells>;
  readonly printed: string;
  readonly period?: string;
  readonly source?: Source;
  readonly locator?: string;
  readonly via?: readonly Source[];
  /** True for a count of a register; else zeros at its end are read as rounding. */
  readonly exact?: boolean;
}

/** A figure of Ruritania, of which a test says only what it is about. */
export function figureOf(id: string, row: Row): Figure {
  const { cells, printed, period = "2015", source = sources.note, locator = "§2 ¶1", via = [], exact, ...parts } = row;
  return figure({
    id,
    indicator: indicators.personnel,
    unit: row.indicator?.unit ?? units.persons,
    entities: [entities.guard],
    ...{ area: areas.country, sex: "_T", dimensions: { rank: "_T" }, kind: "actual", caveats: [] },
    ...parts,
    period: periodOf(period),
    quantity: quantityOf(printed, cells, exact),
    provenance: { kind: "read", citation: { source, locator, printed, via } },
  });
}

/** A target of 30 % for the share of women in the assembly and the councils, whose reading is certain. */
export function targetOfWomen(terms: Partial<Figure["target"]> = {}, row: Partial<Row> = {}): Figure {
  return figureOf("T", {
    ...{ indicator: indicators.share, sex: "F", printed: "30 %", cells: { value: 30 } },
    ...{ period: "undated", kind: "target", entities: [entities.assembly, entities.councils] },
    target: { type: "level", comparison: "at-least", reading: "certain", ...terms },
    ...row,
  });
}

const { share, reply, complaints, term, funding, population } = indicators;
const none = { sex: "_Z", dimensions: { rank: "_Z" } } as const;

export const figures: readonly Figure[] = [
  figureOf("P01", { cells: { low: 6000, qualifier: "over" }, printed: "over 6,000", statement: "s1" }),
  figureOf("P02", { cells: { value: 700 }, printed: "700", sex: "F", statement: "s1", via: [sources.review] }),
  figureOf("P03", {
    ...{ cells: { value: 5200 }, printed: "5,200", locator: "footnote 3", caveats: [caveats.differs] },
    via: [sources.review, sources.census],
  }),
  figureOf("P04", {
    ...{ cells: { value: 3000, qualifier: "about" }, printed: "about 3,000", period: "undated" },
    ...{ entities: [entities.coast], caveats: [caveats.scope] },
  }),
  figureOf("P05", {
    ...{ cells: { value: 25, status: "E" }, printed: "25", period: "2016-02", locator: "§2 ¶4", sex: "F" },
    ...{ entities: [entities.coast], dimensions: { rank: "senior" } },
  }),
  figureOf("P06", {
    ...{ cells: { low: 200, qualifier: "at-least" }, printed: "at least 200", period: "2012/..", area: areas.north },
  }),
  figureOf("W01", { cells: { value: 9.5 }, printed: "9.5%", indicator: share, sex: "F", statement: "s1" }),
  figureOf("W02", {
    ...{ cells: { low: 30, high: 40, qualifier: "range" }, printed: "30-40%", period: "../2012", locator: "§3" },
    ...{ indicator: share, entities: [entities.assembly], sex: "F", kind: "baseline" },
  }),
  figureOf("W03", {
    ...{ cells: { high: 10, qualifier: "under" }, printed: "less than 10%", locator: "p. 7", indicator: share },
    ...{ entities: [entities.councils], sex: "F", kind: "survey" },
  }),
  figureOf("T01", {
    ...{ cells: { value: 30 }, printed: "30%", period: "undated", locator: "§3 ¶2", indicator: share, sex: "F" },
    ...{ entities: [entities.assembly, entities.councils], kind: "target", caveats: [caveats.wording] },
    target: { type: "unclear", comparison: "at-least", reading: "assumed" },
  }),
  figureOf("R01", {
    ...{ cells: { high: 1, qualifier: "at-most" }, printed: "within a month", period: "undated", locator: "§4" },
    ...{ indicator: reply, kind: "context", ...none },
  }),
  figureOf("C01", {
    ...{ cells: { status: "L" }, printed: "no records are kept", locator: "§4", indicator: complaints, ...none },
  }),
  figureOf("Y01", {
    ...{ cells: { low: 2015, high: 2019, qualifier: "span" }, printed: "2015-2019", period: "2015/2019" },
    ...{ indicator: term, entities: [entities.programme], kind: "plan", locator: "§5 ¶1", ...none },
  }),
  figureOf("M01", {
    ...{ cells: { value: 1.5e9 }, printed: "1.5 billion", period: "2014/2020", locator: "§5 ¶1" },
    ...{ indicator: funding, entities: [entities.programme], kind: "plan", ...none },
  }),
  figureOf("B01", {
    ...{ cells: { high: 17e6, qualifier: "under" }, printed: "just under 17 million", period: "2014-07-01" },
    ...{ indicator: population, kind: "denominator", locator: "Annex!B4" },
  }),
];

const rank = {
  ...{ name: "rank", title: text("Rank", "Grade") },
  codes: [
    { code: "_T", name: text("all ranks", "tous grades") },
    { code: "senior", name: text("senior level", "grades supérieurs") },
    { code: "_Z", name: text("not applicable", "sans objet") },
  ],
};

export const ruritania: WholeDataset = {
  id: "ruritania",
  description: {
    ...{ name: "ruritania", title: text("Ruritania", "La Ruritanie"), version: "1.2.0" },
    ...{ description: text("An invented country.", "Un pays inventé."), area: "RUR" },
    ...{ languages: ["en", "fr"], licenses: [{ name: "CC0-1.0" }], contributors: [{ title: "Editors" }] },
    ...{ highlights: ["P01", "M01"], dimensions: [rank], resources: [{ name: "areas", path: "areas.csv" }] },
  },
  areas: byId(Object.values(areas)),
  units: byId(Object.values(units)),
  entities: byId(Object.values(entities)),
  indicators: byId(Object.values(indicators)),
  roles: rolesAmong(byId<Indicator>(Object.values(indicators))),
  sources: byId<Source>(Object.values(sources)),
  caveats: byId<Caveat>(Object.values(caveats)),
  ...{ relations: [], events: [] },
  changes: [
    { version: "1.1.0", figure: "P03", column: "value", old: "5,100", new: "5200", why: text("Typo.", "Faute.") },
  ],
  issued: "2017-04-02",
  figures: byId(figures),
  derivations: noDerivations,
};

/** The same country with other figures, their indicators in the roles that their ids mean in the tests. */
export function withFigures(others: readonly Figure[]): WholeDataset {
  const known = byId<Indicator>([...ruritania.indicators.values(), ...others.map((each) => each.indicator)]);
  return { ...ruritania, roles: rolesAmong(known), figures: byId(others) };
}

/** A figure of Ruritania by its id. */
export function sample(id: string): Figure {
  const found = ruritania.figures.get(id);
  if (!found) throw new RangeError(`unknown figure: ${id}`);
  return found;
}
