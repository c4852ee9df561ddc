import { caveatPieces } from "../domain/caveat";
import type { OtherStatements } from "../domain/discrepancy";
import { type Figure, inputsUnder, isLatestEdition } from "../domain/figure";
import { grouped, groupsBy } from "../domain/grouped";
import type { Latest } from "../domain/latest";
import type { NotComputed } from "../domain/not-computed";
import { locales } from "../domain/text";
import type { Facet, Facts, FigureStore, PublishedDiscrepancy, Selection } from "./figure-store";

/**
 * The figures of a selection with all that is said of them, asked of the store at once: a page is composed of them without
 * waiting.
 */
export interface Loaded extends Occurring {
  /** The latest date that any figure of the dataset speaks of. */
  readonly latest: Latest;
  readonly facts: Facts;
  /** The figures selected, of every edition, in the order of the files. */
  readonly selected: readonly Figure[];
  /** All that may be shown with them, by id: their inputs, what disagrees with them, what a caveat names. All have a page. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The figures selected without earlier editions, by the id of their indicator. None where it has no figure. */
  readonly ofIndicator: ReadonlyMap<string, readonly Figure[]>;
  /** What was not computed for the indicators selected or with the figures selected, in the order of the rules. */
  readonly notComputed: readonly NotComputed[];
  /** The discrepancies that concern a figure selected, in the order of the rules. */
  readonly discrepancies: readonly PublishedDiscrepancy[];
  /** What others state of the same thing and date as a figure. */
  readonly statementsOn: (figure: Figure) => OtherStatements;
  /** The derived figures that rest on a figure, over however many steps. */
  readonly restingOn: (figure: Figure) => readonly Figure[];
}

/** What occurs among all the figures of a dataset. */
interface Occurring {
  /** How many figures each topic has; none where it has none. */
  readonly topics: ReadonlyMap<string, number>;
  /** How many figures were read from each source. */
  readonly read: ReadonlyMap<string, number>;
  /** How many figures were read elsewhere, where this source is cited for them. */
  readonly cited: ReadonlyMap<string, number>;
  readonly areas: ReadonlySet<string>;
  /** The indicators that have figures of several sexes. */
  readonly ofSeveralSexes: ReadonlySet<string>;
}

const nothingElse: OtherStatements = { discrepancies: [], confirmedBy: [], earlier: [] };

/** Which figures a page is composed of: those that fit any of the selections. */
export type Query = (facts: Facts) => readonly Selection[];

/**
 * Loads the figures of a query for one page.
 *
 * @param today `YYYY-MM-DD`: what is old is measured from it
 */
export async function load(store: FigureStore, query: Query, today: string): Promise<Loaded> {
  const facts = await store.facts();
  const selections = query(facts);
  const [selected, occurring, latest] = await Promise.all([
    selectedIn(store, selections),
    occurringIn(store),
    store.latestDate({}, today),
  ]);
  const selectedIds = selected.map(({ id }) => id);
  const [discrepancies, ofIndicators, withFigures, computed] = await Promise.all([
    store.discrepancies({ ids: selectedIds }),
    store.notComputed({ indicator: indicatorsOf(selections, selected, facts) }),
    store.notComputed({ input: selectedIds }),
    store.restingOn(selectedIds),
  ]);
  const notComputed = [...new Set([...ofIndicators, ...withFigures])];
  const about = [
    ...selected,
    ...discrepancies.flatMap(({ concerned }) => concerned),
    ...notComputed.flatMap(({ inputs }) => inputs),
    ...[...computed.values()].flat(),
  ];
  const figures = await withNamed(about, store);
  const ids = [...figures.keys()];
  const [statements, resting] = await Promise.all([store.statements(ids), store.restingOn(ids)]);
  return {
    ...occurring,
    latest,
    facts,
    selected,
    figures,
    ofIndicator: standing(selected),
    notComputed,
    discrepancies,
    statementsOn: ({ id }) => statements.get(id) ?? nothingElse,
    restingOn: ({ id }) => resting.get(id) ?? [],
  };
}

/** Figures with those that they were computed from, and those that a caveat of any of them names. */
async function withNamed(about: readonly Figure[], store: FigureStore): Promise<ReadonlyMap<string, Figure>> {
  const found = new Map<string, Figure>();
  let wanted = [...about, ...about.flatMap(inputsUnder)].map(({ id }) => id);
  while (wanted.length > 0) {
    const fetched = [...(await store.figuresById(wanted)).values()];
    for (const figure of fetched) found.set(figure.id, figure);
    wanted = [...fetched.flatMap(inputsUnder).map(({ id }) => id), ...namedIn(fetched)].filter((id) => !found.has(id));
  }
  return found;
}

/** In the order of the files, whichever selection a figure fits. */
async function selectedIn(store: FigureStore, selections: readonly Selection[]): Promise<readonly Figure[]> {
  const [first, ...others] = await Promise.all(selections.map((selection) => store.figures(selection)));
  if (!first || others.length === 0) return first?.figures ?? [];
  const ids = [first, ...others].flatMap(({ figures }) => figures.map(({ id }) => id));
  return (await store.figures({ ids })).figures;
}

const counted = new WeakMap<FigureStore, Promise<Occurring>>();

/** Counted once for each store: every page asks, and a dataset never changes. */
function occurringIn(store: FigureStore): Promise<Occurring> {
  const known = counted.get(store);
  if (known) return known;
  const counting = countOccurring(store);
  counted.set(store, counting);
  counting.catch(() => counted.delete(store)); // a fault of the engine may pass
  return counting;
}

async function countOccurring(store: FigureStore): Promise<Occurring> {
  const [topics, read, cited, areas, sexes] = await Promise.all([
    totals(store, "topic"),
    totals(store, "source"),
    totals(store, "via"),
    store.counts({}, "area"),
    store.counts({ edition: "latest" }, "indicator", "sex"),
  ]);
  const several = grouped(sexes, ({ values: [indicator = ""] }) => indicator).filter((each) => each.length > 1);
  return {
    ...{ topics, read, cited },
    areas: new Set(areas.flatMap(({ values }) => values)),
    ofSeveralSexes: new Set(several.map(([{ values }]) => values[0] ?? "")),
  };
}

async function totals(store: FigureStore, by: Facet): Promise<ReadonlyMap<string, number>> {
  const counts = await store.counts({}, by);
  return new Map(counts.map(({ values: [value = ""], total }) => [value, total]));
}

function standing(figures: readonly Figure[]): Map<string, readonly Figure[]> {
  return groupsBy(figures.filter(isLatestEdition), ({ indicator }) => indicator.id);
}

/** The indicators that selections are about: also those of which there is no figure, as none could be computed. */
function indicatorsOf(selections: readonly Selection[], selected: readonly Figure[], { indicators }: Facts): string[] {
  const topics = new Set(selections.flatMap(({ topic }) => topic ?? []));
  const ofTopics = [...indicators.values()].filter((each) => topics.has(each.topic)).map(({ id }) => id);
  const named = selections.flatMap(({ indicator }) => indicator ?? []);
  return [...new Set([...named, ...ofTopics, ...selected.map(({ indicator }) => indicator.id)])];
}

/** The ids of the figures that caveats name in brackets. */
function namedIn(figures: Iterable<Figure>): string[] {
  const caveats = new Set([...figures].flatMap((figure) => figure.caveats));
  return [...caveats].flatMap(({ text }) =>
    locales.flatMap((locale) => caveatPieces(text[locale]).flatMap((piece) => ("figure" in piece ? piece.figure : []))),
  );
}
