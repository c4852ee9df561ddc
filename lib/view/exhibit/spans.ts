import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { titleWordsIn } from "../../i18n/title-words";
import type { SpanRow } from "../chart-spec";
import { figureRow } from "../figure-row";
import type { PageDraft } from "../frame";
import { alternativeOf, heading, originOf, spokenPart, tableRows } from "./draft";
import type { Exhibit } from "./exhibit";
import { timeScale } from "./scales";

/** First and last years on a time line, the earliest first; undefined where there are no two. */
export function spansExhibit(indicator: Indicator, figures: readonly Figure[], page: PageDraft): Exhibit | undefined {
  const spans = figures
    .flatMap((figure) => (figure.quantity.kind === "span" ? [{ figure, ...figure.quantity }] : []))
    .sort((a, b) => a.low - b.low || a.high - b.high);
  if (spans.length < 2) return undefined;
  const words = exhibitWordsIn(page.locale);
  const shown = spans.map(({ figure }) => figure);
  const name = indicator.name[page.locale];
  const [first, last] = [Math.min(...spans.map(({ low }) => low)), Math.max(...spans.map(({ high }) => high))];
  const title = titleWordsIn(page.locale).described({
    name,
    span: first === last ? `${first}` : `${first}/${last}`,
    undated: false,
  });
  const head = heading(title, [], page);
  const labelOf = ({ entities }: Figure) => entities.map((entity) => entity.name[page.locale]).join(", ");
  const rows = spans.map(
    ({ figure, low, high }): SpanRow => ({
      id: figure.id,
      label: labelOf(figure),
      cited: figureRow(figure, page).cited,
      first: low,
      last: high,
    }),
  );
  const parts = shown.map((figure) => spokenPart(labelOf(figure), figure, undefined, page));
  return {
    id: indicator.id,
    ...head,
    chart: { kind: "spans", scale: timeScale(first, last + 1), rows },
    alternative: alternativeOf(head, words.alternative.spans(parts), shown, page),
    rows: tableRows(shown, page),
    mixed: false,
    ...originOf(indicator.id, indicator, page),
  };
}
