import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { topics } from "../../domain/indicator";
import type { Locale } from "../../domain/text";
import type { FigurePage } from "../../store/figure-store";
import { storeOf } from "../../store/memory-store";
import { exhibitIndicators, exhibitQuery } from "../../view/exhibit/exhibits-of";
import { openPage, type PageContext } from "../../view/frame";
import { type Result, resultsOf, resultsQuery } from "../../view/results";
import type { ReportChoice } from "./choice";
import type { ReportEntries } from "./entries";

/** How many figures the list to choose from shows at once. */
export const foundAtOnce = 30;

/** What a report can be made of, loaded for the choice that its author made. */
export interface Offer {
  readonly page: PageContext;
  readonly results: readonly Result[];
  /** The indicator of every exhibit, by the exhibit's id. */
  readonly exhibits: ReadonlyMap<string, string>;
  /** Every figure of the dataset, by topic; none where the author did not choose all. */
  readonly all: readonly Figure[];
  /** The first figures that the author looks for, and how many there are. */
  readonly found: FigurePage;
  /** Those that can be chosen here, by their ids. */
  readonly figures: ReadonlyMap<string, Figure>;
}

/** Counts of women that a source gives. */
const womenCounted = { sex: "F", kind: "actual", origin: "read", edition: "latest" } as const;

/** Loads what a report can be made of: its results, what was chosen, what a template brings, and what is looked for. */
export async function openReport(
  dataset: Dataset,
  locale: Locale,
  choice: ReportChoice,
  { search, topic }: Pick<ReportEntries, "search" | "topic">,
): Promise<Offer> {
  const store = storeOf(dataset);
  const first = { offset: 0, limit: foundAtOnce };
  const selection = { topic: topics.find((each) => each === topic) };
  const [ofResults, exhibits, found] = await Promise.all([
    resultsQuery(store),
    exhibitIndicators(dataset),
    search.trim() === ""
      ? store.figures(selection, "topics", first)
      : store.search(search, first, selection).then(({ figures }) => figures),
  ]);
  const { roles } = dataset;
  const onWomen = (["womens-share", "womens-share-of-seats"] as const).flatMap((role) => roles.get(role)?.id ?? []);
  const ids = [...onWomen, ...choice.exhibits.flatMap((id) => exhibits.get(id) ?? [])];
  const chosen = choice.figures === "all" ? {} : { ids: choice.figures };
  const page = await openPage(dataset, locale, (facts) => [
    ...ofResults(facts),
    ...exhibitQuery(...ids.map((id) => ({ id })))(facts),
    womenCounted,
    chosen,
  ]);
  return {
    ...{ page, exhibits, found },
    results: resultsOf(page),
    all: choice.figures === "all" ? topics.flatMap((each) => page.figuresOf(each)) : [],
    figures: new Map([...page.published.selected, ...found.figures].map((figure) => [figure.id, figure])),
  };
}
