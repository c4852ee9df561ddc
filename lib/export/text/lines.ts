import type { Block, ExhibitTable } from "../../document/block";
import { type Content, numbersIn } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { flowOf, type Part, type PartOf } from "../../document/flow";
import type { Table } from "../../document/table";
import type { Locale } from "../../domain/text";
import { unitWord } from "../../format/quantity";
import { conventionsIn } from "../../i18n/conventions";
import { messagesIn } from "../../i18n/messages";
import { contentRuns, disagreesRuns, figureRuns, joined, type Run, timeText } from "./runs";

/** A line of text before it is wrapped: a heading, or a paragraph. */
export interface Line {
  readonly isHeading: boolean;
  readonly runs: readonly Run[];
}

/** Blocks as text alone, for pictures, the covers of workbooks and cells: each number with its note and its mark. */
export function linesOf(blocks: readonly Block[], locale: Locale): Line[] {
  const lines = flowOf(blocks).flatMap((part) => (writers[part.kind] as Writer<Part>)(part, locale));
  return lines.filter(({ runs }) => runs.length > 0);
}

type Writer<Of extends Part> = (part: Of, locale: Locale) => Line[];

const writers: { readonly [Kind in Part["kind"]]: Writer<PartOf<Kind>> } = {
  heading: ({ content }, locale) => [{ isHeading: true, runs: contentRuns(content, locale) }],
  paragraph: ({ content }, locale) => [line(contentRuns(content, locale))],
  item: ({ content, isGap }, locale) => [line((isGap ? gapRuns : contentRuns)(content, locale))],
  fact: ({ term, details }, locale) => {
    const said = details.map(({ content }) => contentRuns(content, locale));
    return [line([...labelled(contentRuns(term, locale), locale), ...joined("; ", said)])];
  },
  figures: ({ rows }, locale) => rows.map((row) => line(rowRuns(row, locale))),
  table: (table, locale) => tableLines(table, locale).map(line),
  exhibit: ({ exhibit: { subtitle, rows } }, locale) => [
    line(contentRuns(subtitle, locale)),
    ...rows.map((row) => line(rowRuns(row, locale))),
  ],
};

function line(runs: readonly Run[]): Line {
  return { isHeading: false, runs };
}

/** “Assembly, 2020: 2.1 · Ministry of Order” */
function gapRuns([name = "", ...said]: Content, locale: Locale): Run[] {
  const [gap] = numbersIn(said);
  const time = gap ? [{ text: `, ${timeText(gap.cited.figure.period, locale)}` }] : [];
  const runs = contentRuns(said, locale).map((run) => (run.figure === undefined ? run : { ...run, bold: true }));
  return [...labelled([...contentRuns([name], locale), ...time], locale), ...runs];
}

/** “National Guard, 2015: 100 of 4,000. Women needed: 1,100.” Of an empty cell nothing is said. */
function tableLines({ columns, bodies }: Table, locale: Locale): Run[][] {
  return bodies.flatMap(({ rows }) =>
    rows.map(({ cells: [first, ...others] }) => {
      const named = first ? labelled(contentRuns(first.content, locale, ", "), locale) : [];
      let column = first?.span ?? 1;
      const rest = others.flatMap(({ content, span = 1 }) => {
        const header = columns[column]?.header ?? "";
        column += span;
        const runs = contentRuns(content, locale, ", ");
        if (runs.every(({ text }) => text === "")) return [];
        return [others.length > 1 ? [{ text: conventionsIn(locale).labelled(header, "") }, ...runs] : runs];
      });
      return [...named, ...joined(". ", rest)];
    }),
  );
}

function rowRuns(row: FigureRow, locale: Locale): Run[] {
  const { subject, cited, discrepancy } = row;
  const unit = unitWord(cited.figure.quantity, cited.figure.unit, locale);
  const about = [subject.indicator, subject.entity, ...subject.details, timeText(cited.figure.period, locale)];
  return [
    { text: conventionsIn(locale).labelled(about.filter((part) => part !== "").join(", "), "") },
    ...figureRuns(cited, locale, "sign", { bold: true }),
    ...(unit === "" ? [] : [{ text: ` ${unit}` }]),
    ...disagreesRuns(discrepancy),
  ];
}

function labelled(runs: readonly Run[], locale: Locale): Run[] {
  const [before = "", after = ""] = conventionsIn(locale).labelled("*", "").split("*");
  return [...(before === "" ? [] : [{ text: before }]), ...runs, { text: after }];
}

/** What does not match among an exhibit's figures, and what is beside its chart, in sentences. */
export function caveatSentences({ warnings = [], aside }: ExhibitTable, locale: Locale): string[] {
  return [...warnings, ...blockSentences(aside, locale)];
}

/** Blocks as plain text, a line each. */
export function blockSentences(blocks: readonly Block[] = [], locale: Locale): string[] {
  return linesOf(blocks, locale).map(({ runs }) => plainLine(runs, locale));
}

/** A run in one line, each number with its note: “over 6,000 (note 3)”. */
export function notedSentence(content: Content, locale: Locale): string {
  return plainLine(contentRuns(content, locale), locale);
}

function plainLine(runs: readonly Run[], locale: Locale): string {
  const { marker } = messagesIn(locale).notes;
  return runs
    .map(({ text, note }) => (note === undefined ? text : ` (${marker(String(note))})`))
    .join("")
    .replaceAll("\u00A0\u00A0", " ")
    .trim();
}
