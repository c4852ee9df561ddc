import type { SpanRow } from "../../chart/spec";
import type { Exhibit } from "../../document/block";
import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { figureRow } from "../figure-row";
import type { PageDraft } from "../frame";
import { alternativeOf, heading, measuredText, originOf, spokenPart, tableRows } from "./draft";
import { spansTitle } from "./exhibit-titles";
import { timeScale } from "./scales";

/** First and last years on a time line, the earliest first; undefined where there are no two. */
export function spansExhibit(indicator: Indicator, figures: readonly Figure[], page: PageDraft): Exhibit | undefined {
  const spans = figures
    .flatMap((figure) => (figure.quantity.kind === "span" ? [{ figure, ...figure.quantity }] : []))
    .sort((a, b) => a.low - b.low || a.high - b.high);
  if (spans.length < 2) return undefined;
  const words = exhibitWordsIn(page.locale);
  const shown = spans.map(({ figure }) => figure);
  const [first, last] = [Math.min(...spans.map(({ low }) => low)), Math.max(...spans.map(({ high }) => high))];
  const labelOf = ({ entities }: Figure) => entities.map((entity) => entity.name[page.locale]).join(", ");
  const title = spansTitle(
    indicator,
    shown.map((figure) => ({ name: labelOf(figure), figure })),
    page,
  );
  const head = heading(title.text, [measuredText(title.text, indicator, page)], page);
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
