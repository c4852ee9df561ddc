import type { WholeDataset } from "@/lib/domain/dataset";
import { concernedBy } from "@/lib/domain/discrepancy";
import type { Figure } from "@/lib/domain/figure";
import { latestOf } from "@/lib/domain/latest";
import { oncePerDataset } from "@/lib/domain/once";
import type { Locale } from "@/lib/domain/text";
import type { Facet } from "@/lib/store/figure-store";
import type { Loaded } from "@/lib/store/loaded";
import { otherStatementsOn, publishedOf } from "@/lib/store/published";
import { valuesOf } from "@/lib/store/selection";
import { PageContext } from "@/lib/view/frame";

/** A page of all the figures of a dataset, for a test that does not ask for some. */
export function wholePage(dataset: WholeDataset, locale: Locale): PageContext {
  const today = new Date().toISOString().slice(0, 10);
  return new PageContext(loadedWhole(dataset, today), locale, today);
}

function loadedWhole(dataset: WholeDataset, today: string): Loaded {
  const known = allOf(dataset);
  return {
    ...known,
    get latest() {
      return latestOf(known.selected, today);
    },
  };
}

const allOf = oncePerDataset("all loaded", (dataset: WholeDataset): Omit<Loaded, "latest"> => {
  const { figures, ofIndicator, notComputed, discrepancies, restingOn } = publishedOf(dataset);
  const { figures: _, ...facts } = dataset;
  const selected = [...figures.values()];
  const ofSeveralSexes = [...ofIndicator].filter(([, [first, ...others]]) =>
    others.some(({ sex }) => sex !== first?.sex),
  );
  return {
    facts,
    selected,
    figures,
    ofIndicator,
    notComputed,
    discrepancies: discrepancies.map((each) => ({ ...each, concerned: concernedBy(each, figures) })),
    statementsOn: (figure) => otherStatementsOn(dataset, figure),
    restingOn: ({ id }) => restingOn.get(id) ?? [],
    topics: countsOf(selected, "topic"),
    read: countsOf(selected, "source"),
    cited: countsOf(selected, "via"),
    areas: new Set(selected.map(({ area }) => area.id)),
    ofSeveralSexes: new Set(ofSeveralSexes.map(([id]) => id)),
  };
});

function countsOf(figures: readonly Figure[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of figures.flatMap(valuesOf(facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
