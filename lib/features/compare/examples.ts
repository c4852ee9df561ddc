import type { Dataset } from "../../domain/dataset";
import { figureKey } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { oncePerDataset } from "../../domain/once";
import { compareWordsIn } from "../../i18n/compare-words";
import type { PageDraft } from "../../view/frame";
import type { CompareChoice, CompareView } from "./choice";
import { offerOf } from "./options";
import { compareQuery } from "./query";
import { comparableIndicators, figuresToCompare } from "./selection";

/** A comparison to begin with. */
export interface Example {
  readonly name: string;
  /** How it is shown, in words. */
  readonly about: string;
  readonly href: string;
}

/** So many of each way to look are offered. */
const ofEach = 2;

interface Ranked {
  readonly indicator: Indicator;
  /** How many bodies and areas it has figures of; how many of them over time. */
  readonly subjects: number;
  readonly dated: number;
}

const examples = oncePerDataset("compare.examples", exampleChoices);

/** The indicators with most subjects over time as lines, and of the others those with most subjects as bars. */
export function examplesOf(page: PageDraft): Example[] {
  const words = compareWordsIn(page.locale).form;
  return examples(page.dataset).map((choice) => ({
    name: page.dataset.indicators.get(choice.indicator)?.name[page.locale] ?? "",
    about: words.views[choice.view],
    href: `${page.path("compare")}?${compareQuery(choice)}`,
  }));
}

function exampleChoices(dataset: Dataset): (CompareChoice & { readonly indicator: string })[] {
  const ranked = comparableIndicators(dataset).map((indicator) => rankedOf(indicator, dataset));
  const most = (of: "subjects" | "dated", but: readonly Ranked[] = []) =>
    ranked
      .filter((each) => each[of] > 1 && !but.includes(each))
      .sort((a, b) => b[of] - a[of])
      .slice(0, ofEach);
  const choice = ({ id: indicator }: Indicator, time: CompareChoice["time"], view: CompareView) => ({
    ...{ indicator, areas: [], entities: [], sexes: [], dimensions: {} },
    ...({ time, measuring: "as-is", view, page: 1 } as const),
  });
  const series = most("dated");
  return [
    ...most("subjects", series).map(({ indicator }) => choice(indicator, { kind: "latest" }, "bars")),
    ...series.map(({ indicator }) => {
      const { years } = offerOf(indicator.id, dataset);
      return choice(indicator, { kind: "range", from: years[0] ?? "", to: years.at(-1) ?? "" }, "lines");
    }),
  ];
}

function rankedOf(indicator: Indicator, dataset: Dataset): Ranked {
  const dates = new Map<string, Set<string>>();
  for (const figure of figuresToCompare(indicator.id, dataset)) {
    const key = figureKey(figure);
    const { period } = figure;
    if (period.kind === "date") dates.set(key, (dates.get(key) ?? new Set()).add(period.date));
    else if (!dates.has(key)) dates.set(key, new Set());
  }
  return { indicator, subjects: dates.size, dated: [...dates.values()].filter((of) => of.size > 2).length };
}
