import type { Refusal } from "../domain/refusal";
import { type FigureRow, figureRow } from "./figure-row";
import type { Frame, PageDraft } from "./frame";
import { type RefusalEntry, refusalEntry, refusalsOf } from "./refusals";
import { figuresOf, type PageTopic } from "./topics";

/** The figures of one indicator that stand in no exhibit of the page. */
export interface IndicatorRows {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly rows: readonly FigureRow[];
}

/** What every page of a topic has beside its own sections: the other figures, and what was not computed. */
export interface TopicPage {
  readonly frame: Frame;
  readonly topic: PageTopic;
  readonly rest: readonly IndicatorRows[];
  readonly refusals: readonly RefusalEntry[];
}

/** The topic's figures that are nowhere on the page yet, by indicator: call when all else is cited. */
export function restOfTopic(topic: PageTopic, page: PageDraft): IndicatorRows[] {
  const cited = page.notebook.figureIds;
  const left = figuresOf(topic, page.dataset).filter(({ id }) => !cited.has(id));
  return [...page.dataset.indicators.values()].flatMap(({ id, name }) => {
    const rows = left.filter(({ indicator }) => indicator.id === id).map((figure) => figureRow(figure, page));
    if (rows.length === 0) return [];
    return [{ id, name: name[page.locale], href: page.path("indicators", id), rows }];
  });
}

/** What was asked for the topic's indicators and not computed, with the reasons; `isLeft`: what no section tells. */
export function refusalsOfTopic(
  topic: PageTopic,
  page: PageDraft,
  isLeft: (refusal: Refusal) => boolean = () => true,
): RefusalEntry[] {
  return [...page.dataset.indicators.values()]
    .filter((indicator) => indicator.topic === topic)
    .flatMap(({ id }) => refusalsOf(id, page))
    .filter(isLeft)
    .map((refusal) => refusalEntry(refusal, page));
}
