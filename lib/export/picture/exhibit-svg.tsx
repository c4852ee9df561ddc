import type { ReactNode, SVGProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ChartSpec, SeriesChart } from "../../chart/spec";
import { Fillings } from "../../chart/surface";
import type { Exhibit } from "../../document/block";
import { plainText } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import type { Locale } from "../../domain/text";
import { conventionsIn } from "../../i18n/conventions";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { messagesIn } from "../../i18n/messages";
import type { Standalone } from "../../view/exhibit/exhibits-of";
import type { PageNote } from "../../view/frame";
import { type Line, linesOf } from "../text/lines";
import { contentRuns, disagreesRuns, figureRuns, noteRuns, type Run, timeText } from "../text/runs";
import { xmlText } from "../xml-text";
import { type Block, innerWidth, margin, paragraph, pictureWidth, rule, sans, serif, space, stacked } from "./block";
import { paint } from "./paint";
import { barsBlock, spansBlock } from "./rows";
import { seriesBlock } from "./series";

/**
 * One exhibit as a picture that stands by itself: title, unit, drawing, what belongs beside it, every note, and where it
 * is from. Sizes and colours are in the markup, so that it looks the same in browsers, office programs and as PNG.
 *
 * @param site the address of the site, for links in the file: `https://muster.example.org`
 */
export function exhibitSvg({ exhibit, frame }: Standalone<Exhibit>, site = ""): string {
  const { locale, notes } = frame;
  const { id, title, warnings = [], chart, rows, aside, alternative } = exhibit;
  const subtitle = subtitleRuns(exhibit, locale);
  const address = `${site}${exhibit.indicatorHref}#${id}`;
  const parts = [
    space(26),
    paragraph(contentRuns(title, locale), { size: 26, family: serif, bold: true }),
    ...(subtitle.length === 0 ? [] : [space(6), paragraph(subtitle, { size: 16, fill: "ink-soft" })]),
    ...warnings.flatMap((warning) => [space(6), paragraph([{ text: warning }], { size: 15, fill: "flag" })]),
    space(20),
    drawing(chart, locale),
    space(18),
    ...(chart.kind === "series" ? wordsBlocks(seriesValues(chart, rows, locale)) : []),
    ...wordsBlocks(linesOf(aside ?? [], locale)),
    ...notesBlocks(notes, locale),
    rule(),
    space(10),
    paragraph(sourceRuns(frame.datasetTitle, frame.version, address, locale), { size: 14, fill: "ink-soft" }),
    space(22),
  ];
  const [titleId, aboutId] = [`${id}-title`, `${id}-desc`];
  const about = (
    <desc id={aboutId} data-figures={alternative.figures.join(" ")}>
      {alternative.text}
    </desc>
  );
  return svgOf(
    { left: 0, parts, title: plainText(title, locale), titleId, about },
    { role: "img", "aria-labelledby": `${titleId} ${aboutId}`, lang: locale, xmlLang: locale, "data-exhibit": id },
  );
}

/** The drawing alone, for a document in which title, values and notes stand as text, and whose page has margins. */
export function chartSvg({ chart, alternative }: Exhibit, locale: Locale): string {
  return svgOf({ left: margin, parts: [space(8), drawing(chart, locale), space(8)], title: alternative.text });
}

interface Picture {
  /** What is cut off at both sides. */
  readonly left: number;
  readonly parts: readonly Block[];
  readonly title: string;
  readonly titleId?: string;
  readonly about?: ReactNode;
}

function svgOf(
  { left, parts, title, titleId, about }: Picture,
  attributes: SVGProps<SVGSVGElement> & { readonly "data-exhibit"?: string } = {},
): string {
  const picture = stacked(parts);
  const size = { width: pictureWidth - 2 * left, height: Math.ceil(picture.height) };
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...size}
      viewBox={`${left} 0 ${size.width} ${size.height}`}
      {...attributes}
      fontFamily={sans}
      fill={paint("ink")}
    >
      <title id={titleId}>{title}</title>
      {about}
      <Fillings paint={paint} />
      <rect x={left} {...size} fill={paint("paper")} />
      {picture.at(0)}
    </svg>,
  );
  return xmlText(markup);
}

/** A chart of any kind, at the width of a picture. */
function drawing(chart: ChartSpec, locale: Locale): Block {
  switch (chart.kind) {
    case "bars":
      return barsBlock(chart, locale);
    case "spans":
      return spansBlock(chart, locale);
    case "series":
      return seriesBlock(chart, locale);
  }
}

/** What is measured in what, and how the drawing is read. Per cent and years say so beside each number. */
function subtitleRuns({ subtitle, rows }: Exhibit, locale: Locale): Run[] {
  const units = new Map(rows.map(({ cited: { figure } }) => [figure.unit.id, figure.unit]));
  const named = [...units.values()].filter(({ measure }) => measure !== "percent" && measure !== "year");
  return [
    ...contentRuns(subtitle, locale),
    ...(subtitle.length > 0 && named.length > 0 ? [{ text: " " }] : []),
    ...(named.length > 0
      ? [{ text: exhibitWordsIn(locale).picture.unit(named.map(({ other }) => other[locale])) }]
      : []),
  ];
}

/** Headings with their paragraphs. */
function wordsBlocks(lines: readonly Line[]): Block[] {
  if (lines.length === 0) return [];
  const blocks = lines.flatMap(({ isHeading, runs }, index) =>
    isHeading
      ? [...(index > 0 ? [space(18)] : []), paragraph(runs, { size: 15, bold: true })]
      : [space(3), paragraph(runs, { size: 14.5 })],
  );
  return [...blocks, space(18)];
}

const numbers = 34;

function notesBlocks(notes: readonly PageNote[], locale: Locale): Block[] {
  if (notes.length === 0) return [];
  return [
    rule(),
    space(12),
    paragraph([{ text: messagesIn(locale).notes.title }], { size: 15, bold: true }),
    ...notes.flatMap((note) => [space(4), noteBlock(note, locale)]),
    space(14),
  ];
}

/** A note behind its number, to which the markers lead. */
function noteBlock(note: PageNote, locale: Locale): Block {
  const text = paragraph(noteRuns(note, locale), {
    ...{ size: 14, x: margin + numbers, width: innerWidth - numbers, fill: "ink-soft" },
  });
  return {
    height: text.height,
    at: (y) => (
      <g id={`note-${note.number}`} data-note={note.number}>
        <text x={margin + numbers - 10} y={y + 14} fontSize={14} textAnchor="end" data-not-a-statistic="">
          {note.number}
        </text>
        {text.at(y)}
      </g>
    ),
  };
}

/** Every value of a drawing over time, in which the first, the last and the exceptional points alone have numbers. */
function seriesValues({ panels }: SeriesChart, rows: Exhibit["rows"], locale: Locale): Line[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const { labelled, semicolon } = conventionsIn(locale);
  const values = panels.flatMap(({ label: panel, lines }) =>
    lines.map(({ label, points }) => [
      { text: labelled([panel, label].filter((name) => name !== "").join(" · "), ""), bold: true },
      ...points
        .flatMap(({ id }) => rowOf.get(id) ?? [])
        .flatMap((row, index) => [...(index > 0 ? [{ text: semicolon }] : []), ...valueInTime(row, locale)]),
      { text: "." },
    ]),
  );
  return [
    { isHeading: true, runs: [{ text: exhibitWordsIn(locale).picture.values }] },
    ...values.map((runs) => ({ isHeading: false, runs })),
  ];
}

function valueInTime({ cited, discrepancy }: FigureRow, locale: Locale): Run[] {
  return [
    { text: `${timeText(cited.figure.period, locale)}\u00A0` },
    ...figureRuns(cited, locale, "sign", { bold: true }),
    ...disagreesRuns(discrepancy),
  ];
}

/** The last line: which data, which version, and where the exhibit stands. */
function sourceRuns(title: string, version: string, address: string, locale: Locale): Run[] {
  const { footer, siteName } = messagesIn(locale);
  return [{ text: `${siteName}. ${footer.dataset(title, version)}. ` }, { text: address, fill: "link" }];
}
