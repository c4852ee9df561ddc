import { descending } from "d3-array";
import { type Block, type Paragraph, paragraph } from "../document/block";
import { link } from "../document/content";
import { figureTable } from "../document/figure-table";
import type { Figure } from "../domain/figure";
import type { Indicator } from "../domain/indicator";
import { latestDate } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { formatNumber } from "../format/number";
import { citeWordsIn } from "../i18n/cite-words";
import { messagesIn } from "../i18n/messages";
import { furtherCaveats } from "./caveats";
import { distinguished, figureRow } from "./figure-row";
import type { PageContext } from "./frame";

/**
 * Figures of one indicator as a table: all of them, or if they are more than `most`, the `few` latest, how many there are,
 * and the way to all. Nothing where there is none.
 */
export function fewFigures(
  figures: readonly Figure[],
  { id, name }: Indicator,
  { most, few }: { readonly most: number; readonly few: number },
  page: PageContext,
): Block[] {
  if (figures.length === 0) return [];
  const { locale } = page;
  const shown = figures.length <= most ? figures : latest(figures, few);
  const rows = shown.map((figure) => figureRow(figure, page));
  const href = `${page.path("figures")}?indicator=${id}`;
  return [
    figureTable(rows, name[locale], locale, false),
    ...wayToAll(shown.length, figures.length, href, locale, messagesIn(locale).figures.few),
  ];
}

/** The latest, in the order of the files where they are as new; undated ones last. */
function latest(figures: readonly Figure[], count: number): Figure[] {
  const dateOf = ({ period }: Figure) => latestDate(period) ?? "";
  return figures.toSorted((a, b) => descending(dateOf(a), dateOf(b))).slice(0, count);
}

/**
 * That a list shows some of many, and the way to all; nothing where it has all.
 *
 * @param text that so many of all are shown; the first of them, if nothing else is said
 */
export function wayToAll(
  shown: number,
  all: number,
  href: string,
  locale: Locale,
  text = messagesIn(locale).figures.first,
): Block[] {
  if (shown === all) return [];
  const counted = text(formatNumber(shown, locale), formatNumber(all, locale));
  return [paragraph("note", `${counted} `, link(href, messagesIn(locale).figures.wholeList))];
}

/** Numbers that one section shows at most. */
const mostNumbers = 60;

/**
 * A few numbers, large, with the way to all where there are more, and the caveats that belong to them; none where there
 * is no figure.
 *
 * @param said the ids of the caveats that are on the page already; those of these figures are added
 */
export function numbersBlocks(figures: readonly Figure[], page: PageContext, said: Set<string>): Block[] {
  const [first] = figures;
  if (!first) return [];
  const shown = figures.slice(0, mostNumbers);
  const rows = distinguished(
    shown.map((figure) => figureRow(figure, page)),
    page.locale,
  );
  return [
    { kind: "key-figures", rows, look: "numbers" },
    ...wayToAll(shown.length, figures.length, `${page.path("figures")}?topic=${first.indicator.topic}`, page.locale),
    ...furtherCaveats(shown, page, said),
  ];
}

/** Where the whole dataset is to be had. */
export function wholeDataset(page: PageContext): Paragraph {
  const words = citeWordsIn(page.locale);
  return paragraph(
    "downloads",
    `${words.whole} `,
    link(page.path("download.zip"), words.wholeZip),
    " ",
    link(page.path("download.xlsx"), words.wholeXlsx),
  );
}
