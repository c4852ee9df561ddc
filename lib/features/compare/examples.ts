import { paragraph, type Section, section } from "../../document/block";
import { link } from "../../document/content";
import { figureKey } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { oncePerDataset } from "../../domain/once";
import { compareWordsIn } from "../../i18n/compare-words";
import { withQuery } from "../../view/addresses";
import type { PageDraft } from "../../view/frame";
import { type CompareChoice, noChoice } from "./choice";
import { comparableIndicators, figuresToCompare, offerOf } from "./options";
import { compareQuery } from "./query";

/** So many of each way to look are offered. */
const ofEach = 2;

/** Comparisons to begin with; none where the dataset has none. */
export function examplesSection(page: PageDraft): Section[] {
  const { dataset, locale } = page;
  const words = compareWordsIn(locale);
  const items = examples(dataset).map(({ indicator, choice }) => ({
    content: [link(withQuery(page.path("compare"), String(compareQuery(choice))), indicator.name[locale])],
    blocks: [paragraph(undefined, words.form.views[choice.view])],
  }));
  return items.length === 0 ? [] : section("examples", words.examples, [{ kind: "list", items }], "ways");
}

interface Example {
  readonly indicator: Indicator;
  readonly choice: CompareChoice;
}

/** The indicators with most subjects over time as lines, and of the others those with most subjects as bars. */
const examples = oncePerDataset("compare.examples", (dataset): readonly Example[] => {
  const ranked = comparableIndicators(dataset).map((indicator) => {
    const dates = new Map<string, Set<string>>();
    for (const figure of figuresToCompare(indicator.id, dataset)) {
      const key = figureKey(figure);
      const known = dates.get(key) ?? new Set();
      dates.set(key, figure.period.kind === "date" ? known.add(figure.period.date) : known);
    }
    const dated = [...dates.values()].filter((of) => of.size > 2).length;
    return { indicator, subjects: dates.size, dated };
  });
  const most = (of: "subjects" | "dated", among: typeof ranked) =>
    among
      .filter((each) => each[of] > 1)
      .sort((a, b) => b[of] - a[of])
      .slice(0, ofEach);
  const series = most("dated", ranked);
  const bars = most(
    "subjects",
    ranked.filter((each) => !series.includes(each)),
  );
  return [
    ...bars.map(({ indicator }) => ({ indicator, choice: { ...noChoice, indicator: indicator.id } })),
    ...series.map(({ indicator }): Example => {
      const { years } = offerOf(indicator.id, dataset);
      const time = { kind: "range", from: years[0] ?? "", to: years.at(-1) ?? "" } as const;
      return { indicator, choice: { ...noChoice, indicator: indicator.id, time, view: "lines" } };
    }),
  ];
});
