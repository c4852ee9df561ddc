import type { Exhibit } from "../document/block";
import type { FigureRow } from "../document/figure-row";
import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import type { Indicator } from "../domain/indicator";
import { playsRole } from "../domain/roles";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { type Donors, donorsOf } from "./donors";
import { exhibitsOf } from "./exhibit/exhibits-of";
import { figureRow } from "./figure-row";
import { type Frame, PageDraft } from "./frame";
import type { NotComputedEntry } from "./not-computed";
import { type ResultRow, resultRow } from "./result-rows";
import { countResults, type ResultCounts, resultsOf } from "./results";
import { type IndicatorRows, notComputedOfTopic, restOfTopic } from "./topic-page";
import { figuresOf } from "./topics";

/** Support: what was promised and what can be said of it, by whom, for how much, and when. */
export interface SupportPage {
  readonly frame: Frame;
  readonly results: {
    readonly counts: ResultCounts;
    /** Those with a target first. */
    readonly rows: readonly ResultRow[];
  };
  readonly donors: Donors;
  /** For each programme: its planned sum, its years, and the average that they come to. */
  readonly funding: readonly { readonly id: string; readonly name: string; readonly rows: readonly FigureRow[] }[];
  readonly exhibits: readonly Exhibit[];
  readonly rest: readonly IndicatorRows[];
  readonly notComputed: readonly NotComputedEntry[];
}

/** Undefined where the dataset has no figure of support. */
export function supportPage(dataset: Dataset, locale: Locale): SupportPage | undefined {
  if (figuresOf("support", dataset).length === 0) return undefined;
  const page = new PageDraft(dataset, locale);
  const results = resultsOf(dataset);
  const rows = results.map((result) => resultRow(result, page));
  const donors = donorsOf(page);
  const funding = fundingOf(page);
  const exhibits = [...dataset.indicators.values()].filter(isDrawn).flatMap((each) => exhibitsOf(each, page));
  const rest = restOfTopic("support", page);
  const notComputed = notComputedOfTopic("support", page);
  return {
    frame: page.frame(messagesIn(locale).topics.support, "support"),
    results: { counts: countResults(results), rows },
    donors,
    funding,
    exhibits,
    rest,
    notComputed,
  };
}

/** Spans on a time line, and what was counted over time; of plans, a bar says no more than its number. */
function isDrawn({ topic, timing, unit }: Indicator): boolean {
  return topic === "support" && (unit.measure === "year" || timing !== "plan");
}

/** Planned sums with what they are spread over. */
function fundingOf(page: PageDraft): SupportPage["funding"] {
  const figures = page.figuresOf("support");
  const sums = figures.filter((each) => playsRole("planned-funding", each, page.dataset) && !each.target);
  return sums.map((sum) => {
    const averages = figures.filter(
      (each) =>
        playsRole("planned-funding-per-year", each, page.dataset) &&
        each.provenance.kind === "derived" &&
        each.provenance.inputs.some(({ id }) => id === sum.id),
    );
    const years = averages.flatMap((average) => inputsBeside(sum, average));
    const [entity] = sum.entities;
    const rows = [sum, ...years, ...averages].map((figure) => figureRow(figure, page));
    return { id: sum.id, name: entity.name[page.locale], rows };
  });
}

function inputsBeside(sum: Figure, { provenance }: Figure): Figure[] {
  return provenance.kind === "derived" ? provenance.inputs.filter(({ id }) => id !== sum.id) : [];
}
