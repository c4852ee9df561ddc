import type { Exhibit } from "../../document/block";
import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { figureRow } from "../figure-row";
import type { PageContext } from "../frame";
import { composeExhibit, measuredText, spokenPart } from "./exhibit";
import { timeScale } from "./scales";
import { spansTitle } from "./titles";

/** First and last years on a time line, the earliest first; undefined where there are no two. */
export function spansExhibit(indicator: Indicator, figures: readonly Figure[], page: PageContext): Exhibit | undefined {
  const spans = figures
    .flatMap((figure) => (figure.quantity.kind === "span" ? [{ figure, ...figure.quantity }] : []))
    .sort((a, b) => a.low - b.low || a.high - b.high)
    .map((span) => ({ ...span, name: span.figure.entities.map(({ name }) => name[page.locale]).join(", ") }));
  if (spans.length < 2) return undefined;
  const title = spansTitle(indicator, spans, page).text;
  const parts = spans.map(({ figure, name }) => spokenPart(name, figure, undefined, page));
  return composeExhibit(
    {
      id: indicator.id,
      indicator,
      title,
      sentences: [measuredText(title, indicator, page)],
      chart: {
        kind: "spans",
        scale: timeScale(Math.min(...spans.map(({ low }) => low)), Math.max(...spans.map(({ high }) => high)) + 1),
        rows: spans.map(({ figure, name, low, high }) => ({
          id: figure.id,
          label: name,
          cited: figureRow(figure, page).cited,
          first: low,
          last: high,
        })),
      },
      alternative: exhibitWordsIn(page.locale).alternative.spans(parts),
      figures: spans.map(({ figure }) => figure),
    },
    page,
  );
}
