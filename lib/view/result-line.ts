import type { Content } from "../document/content";
import type { FigureRow } from "../document/figure-row";
import type { Figure } from "../domain/figure";
import type { ReferencePeriod } from "../domain/reference-period";
import { messagesIn } from "../i18n/messages";
import { supportWordsIn } from "../i18n/support-words";
import { producersOf, sourceNames } from "./exhibit/exhibit";
import { figureRow, subjectOf } from "./figure-row";
import type { PageContext } from "./frame";
import type { Result } from "./results";
import { verdictSentence } from "./verdict";

/** A value in a line of results: the figure, and what it is other than counted. */
export interface ResultValue {
  readonly row: FigureRow;
  readonly details: readonly string[];
}

export interface ResultTarget {
  readonly row: FigureRow;
  /** Undefined where no year is set. */
  readonly due?: ReferencePeriod | undefined;
  /** What a reader must know of its terms: that its reading is assumed, that it is a ceiling. */
  readonly details: readonly string[];
}

/** A line of results: of the dataset, or entered by the author of a report. */
export interface ResultLine {
  readonly key: string;
  readonly indicator: string;
  /** Of the indicator's page; none for a line that was entered. */
  readonly href?: string | undefined;
  /** The body; empty for a line that was entered. */
  readonly entity: string;
  /** What narrows it: an area, a sex, a rank. */
  readonly details: readonly string[];
  readonly baseline: readonly ResultValue[];
  readonly target?: ResultTarget | undefined;
  readonly latest: readonly ResultValue[];
  /** What can be said against the target; empty where there is no target. */
  readonly verdict: Content;
}

export function resultLine(result: Result, page: PageContext): ResultLine {
  const { key, entity, baseline, target, latest } = result;
  const { locale } = page;
  const about = target ?? latest[0];
  const subject = about && subjectOf(about, page);
  const own = about ? valueDetails(about, [about], page) : [];
  return {
    key,
    indicator: subject?.indicator ?? "",
    href: about ? page.path("indicators", about.indicator.id) : page.path(),
    entity: entity.name[locale],
    details: (subject?.details ?? []).filter((detail) => !own.includes(detail)),
    baseline: baseline.map((figure) => resultValue(figure, baseline, page)),
    target: target && resultTarget(target, page),
    latest: latest.map((figure) => resultValue(figure, latest, page)),
    verdict: verdictSentence(result, page),
  };
}

function resultValue(figure: Figure, siblings: readonly Figure[], page: PageContext): ResultValue {
  return { row: figureRow(figure, page), details: valueDetails(figure, siblings, page) };
}

/** That a value was asked in a survey, is planned or computed, and by whom where several speak of the same date. */
function valueDetails(figure: Figure, siblings: readonly Figure[], { locale }: PageContext): string[] {
  const words = messagesIn(locale);
  const sources = new Set(siblings.map(producersOf));
  return [
    figure.kind === "actual" || figure.kind === "baseline" ? "" : words.kinds[figure.kind],
    figure.provenance.kind === "derived" ? words.figure.computed : "",
    sources.size > 1 ? sourceNames(figure, locale) : "",
  ].filter((detail) => detail !== "");
}

function resultTarget(figure: Figure, page: PageContext): ResultTarget {
  const words = supportWordsIn(page.locale).results;
  const { target } = figure;
  return {
    row: figureRow(figure, page),
    due: target?.due,
    details: [
      target?.comparison === "at-most" ? messagesIn(page.locale).qualifierWords["at-most"] : "",
      target?.reading === "assumed" ? words.assumed : "",
    ].filter((detail) => detail !== ""),
  };
}
