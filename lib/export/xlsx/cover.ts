import { missingStatuses } from "../../domain/quantity";
import type { Locale } from "../../domain/text";
import { formatDate } from "../../format/reference-period";
import { exportWordsIn } from "../../i18n/export-words";
import { messagesIn } from "../../i18n/messages";
import type { Frame } from "../../view/frame";
import { cellText, isWebAddress, rowHeight } from "./cells";
import type { Sheet } from "./writer";

/** A line of the cover: one cell. */
export interface CoverLine {
  readonly kind: "title" | "heading" | "text";
  readonly text: string;
  /** The address of the web that the line gives. */
  readonly link?: string;
}

/**
 * Of its one column, in characters: what an upright page of A4 holds, also where another face stands for Calibri. Not
 * every program makes a column fit by itself.
 */
const coverWidth = 72;

const looks = { title: "cover-title", heading: "heading", text: "text" } as const;
const sizes = { title: 14, heading: 12, text: 10 };

/** The cover: one column, no table, no empty row. */
export function coverSheet(name: string, lines: readonly CoverLine[]): Sheet {
  return {
    ...{ name, orientation: "portrait", widths: [coverWidth] },
    rows: lines
      .filter(({ text }) => text !== "")
      .map(({ kind, text, link }) => ({
        // Room above a heading, where others would leave a row empty.
        height: (kind === "heading" ? 14 : 0) + rowHeight([{ text, width: coverWidth }], sizes[kind]),
        cells: [
          {
            value: cellText(text),
            look: looks[kind],
            link: link !== undefined && isWebAddress(link) ? link : undefined,
          },
        ],
      })),
  };
}

/** Lines of text. */
export function textLines(...texts: readonly string[]): CoverLine[] {
  return texts.map((text) => ({ kind: "text", text }));
}

/** A heading with lines; nothing where there are none. */
export function section(heading: string, texts: readonly string[]): CoverLine[] {
  return texts.length === 0 ? [] : [{ kind: "heading", text: heading }, ...textLines(...texts)];
}

/** Which dataset it is from, who compiled it, where it stands, and how old it is. */
export function originLines({ locale, datasetTitle, version, compilers, latest }: Frame, address: string): CoverLine[] {
  const words = exportWordsIn(locale).cover;
  const age = messagesIn(locale).latest;
  const dated = latest.kind === "date" ? words.latest(formatDate(latest.date, locale)) : "";
  return [
    ...textLines(words.dataset(datasetTitle, version), compilers === "" ? "" : words.compiled(compilers)),
    { kind: "text", text: words.address(address), link: address },
    ...textLines(latest.kind === "date" && latest.old ? `${dated} ${age.old(datasetTitle)}` : dated),
  ];
}

/** How the tables are read: signs, empty cells, numbers of notes. */
export function readingLines(locale: Locale, ...more: readonly string[]): CoverLine[] {
  const { cover, shorthand } = exportWordsIn(locale);
  const { missing } = messagesIn(locale);
  return section(cover.reading, [
    ...missingStatuses.map((status) => cover.shorthand(shorthand[status], missing[status])),
    cover.approximate,
    cover.empty,
    cover.limits,
    ...more,
    cover.notes,
    cover.disagrees,
  ]);
}
