import type { SeriesChart } from "../../chart/spec";
import type { Locale } from "../../domain/text";
import { periodText } from "../../format/reference-period";
import { benchmarkWordsIn } from "../../i18n/benchmark-words";
import { conventionsIn } from "../../i18n/conventions";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import type { Aside, Exhibit } from "../../view/exhibit/exhibit";
import type { FigureRow } from "../../view/figure-row";
import type { PageNote } from "../../view/frame";
import { noteParts } from "../../view/note-line";
import type { WomenNeeded } from "../../view/women-needed";
import { paint } from "./paint";
import { disagreesRun, figureRuns, nameRun, type Run, sentenceRuns, timeText } from "./run";

/** Words that stand below a drawing: a heading with its paragraphs. */
export interface WordsBelow {
  readonly heading: Run;
  readonly paragraphs: readonly (readonly Run[])[];
}

/** Every value of a drawing over time, in which the first, the last and the exceptional points alone have numbers. */
export function seriesValues({ panels }: SeriesChart, rows: Exhibit["rows"], locale: Locale): WordsBelow {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const { labelled, semicolon } = conventionsIn(locale);
  return {
    heading: { text: exhibitWordsIn(locale).picture.values },
    paragraphs: panels.flatMap(({ label: panel, lines }) =>
      lines.map(({ label, points }) => [
        nameRun(labelled([panel, label].filter((name) => name !== "").join(" · "), ""), { bold: true }),
        ...points
          .flatMap(({ id }) => rowOf.get(id) ?? [])
          .flatMap((row, index) => [...(index > 0 ? [{ text: semicolon }] : []), ...valueInTime(row, locale)]),
        { text: "." },
      ]),
    ),
  };
}

function valueInTime({ cited, discrepancy }: FigureRow, locale: Locale): Run[] {
  return [
    nameRun(`${timeText(cited.figure.period, locale)}\u00A0`),
    ...figureRuns(cited, locale, "sign", { bold: true }),
    ...(discrepancy === undefined ? [] : [disagreesRun()]),
  ];
}

/** What belongs beside a drawing, as sentences. */
export function asideWords(aside: Aside, locale: Locale): WordsBelow | undefined {
  switch (aside.kind) {
    case "target":
      return {
        heading: { text: exhibitWordsIn(locale).target.title },
        paragraphs: [
          ...aside.verdicts.map(({ entity, text }) => [
            nameRun(entity, { bold: true }),
            { text: " " },
            ...sentenceRuns(text, locale),
          ]),
          sentenceRuns(aside.sentences, locale),
          ...aside.gaps.map(({ row, source }) => [
            nameRun(conventionsIn(locale).labelled(datedName(row.subject.entity, row, locale), "")),
            ...figureRuns(row.cited, locale, "sign", { bold: true }),
            ...(source === "" ? [] : [{ text: " · " }, nameRun(source, { fill: paint("ink-soft") })]),
          ]),
        ],
      };
    case "overlaps": {
      const { title, lead } = exhibitWordsIn(locale).overlaps;
      return {
        heading: { text: title },
        paragraphs: [
          [{ text: lead }],
          ...aside.overlaps.map(({ text, locator }) => [nameRun(`${text} `), nameRun(`(${locator})`)]),
        ],
      };
    }
    case "women-needed":
      return aside.needed.rows.length === 0 ? undefined : neededWords(aside.needed, locale);
  }
}

function neededWords({ benchmark, laidBy, hasTarget, rows }: WomenNeeded, locale: Locale): WordsBelow {
  const words = benchmarkWordsIn(locale);
  const { labelled } = conventionsIn(locale);
  const number = (row: FigureRow) => figureRuns(row.cited, locale, "sign", { bold: true });
  return {
    heading: nameRun(words.caption(benchmark)),
    paragraphs: [
      ...rows.map((row): Run[] => {
        const [first, ...others] = row.kind === "counted" ? [row.women, row.strength] : [row.share];
        const disagrees = [first, ...others].some(({ discrepancy }) => discrepancy !== undefined);
        const mark = disagrees ? [disagreesRun()] : [];
        return [
          nameRun(labelled(datedName(row.entity, first, locale), "")),
          ...(row.kind === "share"
            ? [...number(row.share), ...mark, { text: `. ${words.noCounts}` }]
            : [
                { text: labelled(tableWordsIn(locale).women, "") },
                ...number(row.women),
                { text: ` ${words.of} ` },
                ...number(row.strength),
                ...mark,
                { text: `. ${labelled(words.needed, "")}` },
                ...("reason" in row.needed
                  ? [{ text: row.needed.reason, figures: [row.women.id, row.strength.id] }]
                  : [...number(row.needed), { text: "." }]),
              ]),
        ];
      }),
      [{ text: hasTarget ? words.laid[laidBy] : `${words.noTarget} ${words.laid[laidBy]}` }],
    ],
  };
}

/** Whom a number is about, and when that was. */
function datedName(name: string, { cited }: FigureRow, locale: Locale): string {
  return `${name}, ${periodText(cited.figure.period, locale)}`;
}

/** All that a note says. */
export function noteRuns(note: PageNote, locale: Locale): Run[] {
  return noteParts(note, locale).flatMap((part, index): Run[] => [
    ...(index > 0 ? [{ text: " " }] : []),
    ...part.map(({ text, as, note: other }): Run => {
      if (other !== undefined) return { text, fill: paint("link") };
      if (as === "flag") return { text, bold: true, fill: paint("flag") };
      return as === "title" ? nameRun(text, { italic: true }) : nameRun(text);
    }),
  ]);
}

/** The last line: which data, which version, and where the exhibit stands. */
export function sourceRuns(title: string, version: string, address: string, locale: Locale): Run[] {
  const { footer, siteName } = messagesIn(locale);
  return [nameRun(`${siteName}. ${footer.dataset(title, version)}. `), nameRun(address, { fill: paint("link") })];
}
