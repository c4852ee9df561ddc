import { paragraph, type Section, section } from "../../document/block";
import { link } from "../../document/content";
import type { Dataset } from "../../domain/dataset";
import { figureKey } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { figureKinds } from "../../domain/observation";
import { oncePerDataset } from "../../domain/once";
import { compareWordsIn } from "../../i18n/compare-words";
import { storeOf } from "../../store/memory-store";
import { withQuery } from "../../view/addresses";
import { yearOf } from "../../view/exhibit/scales";
import type { PageContext } from "../../view/frame";
import { type CompareChoice, noChoice } from "./choice";
import { offeredIndicators } from "./options";
import { compareQuery } from "./query";

/** So many of each way to look are offered. */
const ofEach = 2;

/** Comparisons to begin with; none where the dataset has none. */
export async function examplesSection(dataset: Dataset, page: PageContext): Promise<Section[]> {
  const { locale } = page;
  const words = compareWordsIn(locale);
  const items = (await examples(dataset)).map(({ indicator, choice }) => ({
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
const examples = oncePerDataset("compare.examples", async (dataset: Dataset): Promise<readonly Example[]> => {
  const ranked: { indicator: Indicator; subjects: number; dated: number; years: readonly number[] }[] = [];
  for (const indicator of await offeredIndicators(dataset)) {
    const dates = new Map<string, Set<string>>();
    const { figures } = await storeOf(dataset).figures({
      indicator: indicator.id,
      edition: "latest",
      kind: figureKinds,
    });
    for (const figure of figures) {
      const key = figureKey(figure);
      const known = dates.get(key) ?? new Set();
      dates.set(key, figure.period.kind === "date" ? known.add(figure.period.date) : known);
    }
    const dated = [...dates.values()].filter((of) => of.size > 2).length;
    const years = figures.flatMap(({ period }) => yearOf(period) ?? []).sort((a, b) => a - b);
    ranked.push({ indicator, subjects: dates.size, dated, years });
  }
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
    ...series.map(({ indicator, years }): Example => {
      const time = { kind: "range", from: String(years[0] ?? ""), to: String(years.at(-1) ?? "") } as const;
      return { indicator, choice: { ...noChoice, indicator: indicator.id, time, view: "lines" } };
    }),
  ];
});
