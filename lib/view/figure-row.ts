import { cite, type Discrepancy } from "../cite/cited-figure";
import { differText, rivalText } from "../cite/discrepancy-text";
import { citeShortText } from "../cite/publication";
import type { FigureRow, Subject } from "../document/figure-row";
import type { Dataset } from "../domain/dataset";
import { areaKind } from "../domain/entity";
import { bodyName, citationsOf, type Figure } from "../domain/figure";
import { groupsBy } from "../domain/grouped";
import { toEdtf } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { formatDate } from "../format/reference-period";
import { messagesIn } from "../i18n/messages";
import type { PageContext } from "./frame";

/** The first discrepancy that a figure is part of; undefined where it is part of none. */
function discrepancyOf(figure: Figure, page: PageContext): Discrepancy | undefined {
  const [found] = page.statementsOn(figure).discrepancies;
  if (!found) return undefined;
  const rivals = rivalText(found, figure, page.locale);
  return {
    text: differText(found, figure, page.locale),
    rivals,
    figures: found.figures,
    href: `${page.path("data-notes")}#${found.id}`,
  };
}

/** The kinds of figure that are not a plain count of what there was. */
const narrowingKinds: ReadonlySet<Figure["kind"]> = new Set(["baseline", "plan", "survey", "target"]);

/** The area where it must be printed: any but the dataset's own, and that too where figures of other countries are shown. */
export function namedArea({ area }: Figure, page: PageContext): string {
  const isUnderstood = area.id === page.dataset.description.area && !page.hasAreasBeside;
  return isUnderstood ? "" : area.name[page.locale];
}

/** What a figure is about. The sex is named where the dataset has figures of several for the indicator. */
export function subjectOf(figure: Figure, page: PageContext): Subject {
  const { dataset, locale, published } = page;
  const words = messagesIn(locale);
  const { indicator, entities, sex, kind, provenance } = figure;
  const details = [
    entities.some((entity) => entity.kind === areaKind) ? "" : namedArea(figure, page),
    published.ofSeveralSexes.has(indicator.id) && sex !== "_T" ? words.sexes[sex] : "",
    ...dimensionNames(figure, dataset, locale),
    narrowingKinds.has(kind) ? words.kinds[kind] : "",
    provenance.kind === "derived" ? words.figure.computed : "",
    figure.revisedBy === undefined ? "" : words.figure.edition(formatDate(figure.edition ?? "", locale)),
  ];
  return {
    indicator: indicator.name[locale],
    entity: bodyName(figure, locale),
    details: details.filter((detail) => detail !== ""),
  };
}

/** The names of the dimension codes that narrow a figure: not the total, not “not applicable”. */
export function dimensionNames(figure: Figure, dataset: Dataset, locale: Locale): string[] {
  return dataset.description.dimensions.flatMap(({ name, codes }) => {
    const code = codes.find((each) => each.code === figure.dimensions[name]);
    if (!code || code.code.startsWith("_")) return [];
    return [code.name[locale]];
  });
}

/** A figure as a row of a list, cited. */
export function figureRow(figure: Figure, page: PageContext): FigureRow {
  const discrepancy = discrepancyOf(figure, page);
  return {
    id: figure.id,
    href: page.figurePath(figure),
    subject: subjectOf(figure, page),
    cited: cite(figure),
    ...(discrepancy && { discrepancy }),
  };
}

/**
 * Rows of one subject and time that a reader could not distinguish, as when a rate is computed with two editions of a
 * population, get the sources that are not common to them.
 */
export function distinguished(rows: readonly FigureRow[], locale: Locale): FigureRow[] {
  const keyOf = ({ subject, cited }: FigureRow) => JSON.stringify([subject, toEdtf(cited.figure.period)]);
  const sourcesOf = ({ cited }: FigureRow) =>
    new Set(citationsOf(cited.figure).map(({ source }) => citeShortText(source, locale)));
  const alike = groupsBy(rows, keyOf);
  return rows.map((row) => {
    const sources = (alike.get(keyOf(row)) ?? []).map(sourcesOf);
    const own = [...sourcesOf(row)].filter((source) => sources.some((others) => !others.has(source)));
    return { ...row, subject: { ...row.subject, details: [...row.subject.details, ...own] } };
  });
}
