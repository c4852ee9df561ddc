import { findConfirmations } from "../check/discrepancies/confirmations";
import { findDiscrepancies } from "../check/discrepancies/find-discrepancies";
import { deriveFigures } from "../derive/derive-figures";
import type { WholeDataset } from "../domain/dataset";
import type { Discrepancy, OtherStatements } from "../domain/discrepancy";
import { concernedBy } from "../domain/discrepancy";
import { type Figure, inputsUnder, isLatestEdition } from "../domain/figure";
import { byId, groupsBy } from "../domain/grouped";
import type { NotComputed } from "../domain/not-computed";
import { oncePerDataset } from "../domain/once";

/** All that a dataset has to show: what was read, what follows from it, and what may not be computed. */
export interface Published {
  /** Figures read, in the order of the files, then those derived, in the order of the rules. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The latest, by the id of their indicator: without earlier editions. None where an indicator has no figure. */
  readonly ofIndicator: ReadonlyMap<string, readonly Figure[]>;
  /** What was not computed. A rate that a body has for other inhabitants or another time is not among them. */
  readonly notComputed: readonly NotComputed[];
  readonly discrepancies: readonly Discrepancy[];
  /** The discrepancies that a figure is part of, by its id. */
  readonly disagreeing: ReadonlyMap<string, readonly Discrepancy[]>;
  /** Those of other producers that give the same number for the same thing and date, by the id of a figure. */
  readonly confirmedBy: ReadonlyMap<string, readonly Figure[]>;
  /** The figures of earlier editions, the earliest first, by the id of the one that counts. */
  readonly earlier: ReadonlyMap<string, readonly Figure[]>;
  /** The derived figures that rest on a figure, over however many steps, by its id. */
  readonly restingOn: ReadonlyMap<string, readonly Figure[]>;
}

/** Worked out once for each dataset. */
export const publishedOf = oncePerDataset<Published, WholeDataset>("published", publish);

function publish(dataset: WholeDataset): Published {
  const derived = deriveFigures(dataset);
  const figures = byId([...dataset.figures.values(), ...derived.figures]);
  const discrepancies = findDiscrepancies(dataset, derived);
  return {
    figures,
    ofIndicator: groupsBy([...figures.values()].filter(isLatestEdition), ({ indicator }) => indicator.id),
    notComputed: derived.notComputed.filter((notComputed) => !isAnswered(notComputed, derived.figures)),
    discrepancies,
    disagreeing: byFigure(discrepancies, (each) => concernedBy(each, figures)),
    confirmedBy: findConfirmations(dataset),
    earlier: earlierEditions(dataset.figures.values()),
    restingOn: byFigure(derived.figures, inputsUnder),
  };
}

/** True of a rate that was computed for the same body, with other inhabitants or for another time. */
function isAnswered({ rule, indicator, inputs: [first] }: NotComputed, results: readonly Figure[]): boolean {
  const subject = (of: Figure) => `${of.entities[0].id} ${of.area.id}`;
  if (rule.kind !== "rate" || !first) return false;
  return results.some((each) => each.indicator.id === indicator.id && subject(each) === subject(first));
}

function earlierEditions(figures: Iterable<Figure>): Map<string, Figure[]> {
  const revised = [...figures].filter(({ revisedBy }) => revisedBy !== undefined);
  const earliestFirst = revised.sort(({ edition: a = "" }, { edition: b = "" }) => (a < b ? -1 : Number(a > b)));
  return groupsBy(earliestFirst, ({ revisedBy = "" }) => revisedBy);
}

/** What others state of the same thing and date as a figure. */
export function otherStatementsOn(dataset: WholeDataset, figure: Figure): OtherStatements {
  const { figures, disagreeing, confirmedBy, earlier } = publishedOf(dataset);
  const latest = figure.revisedBy === undefined ? undefined : figures.get(figure.revisedBy);
  return {
    discrepancies: disagreeing.get(figure.id) ?? [],
    confirmedBy: confirmedBy.get(figure.id) ?? [],
    earlier: earlier.get(figure.id) ?? [],
    latest,
  };
}

/** Things by the id of each figure that they have to do with. */
function byFigure<Thing>(things: readonly Thing[], figuresOf: (thing: Thing) => readonly Figure[]) {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const { id } of figuresOf(thing)) found.set(id, [...(found.get(id) ?? []), thing]);
  }
  return found;
}
