import { type Block, paragraph, section } from "../../document/block";
import { type Content, mark, number, period, styled } from "../../document/content";
import { type Cell, type Column, cell, column, type Table, type TableRow, table } from "../../document/table";
import type { Figure } from "../../domain/figure";
import type { NotComputed } from "../../domain/not-computed";
import { hardInterval } from "../../domain/quantity";
import { formatNumber, noBreakSpace } from "../../format/number";
import { quantityText } from "../../format/quantity";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import { benchmarkText, type PageBenchmark } from "../../view/benchmark";
import { figureRow } from "../../view/figure-row";
import { type ForceCase, renewals } from "../../view/force-cases";
import type { PageContext } from "../../view/frame";
import { resultInline } from "../../view/women-needed";
import { representationWordsIn } from "./words";

/** The form in which a reader sets a benchmark, and the forces at it; nothing where no force can be compared with it. */
export function benchmarkSection(
  cases: readonly ForceCase[],
  benchmark: PageBenchmark,
  isInvalid: boolean,
  page: PageContext,
): Block[] {
  const words = representationWordsIn(page.locale).benchmark;
  const text = benchmarkText(benchmark, page.locale);
  const rows = cases.flatMap((each) => benchmarkRow(each, page));
  if (rows.length === 0) return [];
  return section("benchmark", words.title, [
    paragraph("lead", words.lead),
    {
      kind: "form",
      look: "benchmark",
      action: `${page.path("representation")}#benchmark`,
      method: "get",
      fields: [
        {
          ...{ kind: "number", name: "benchmark", label: words.label, value: benchmark.percent },
          ...{ min: 1, max: 99, step: 0.1 },
        },
        { kind: "submit", label: words.button },
      ],
    },
    ...(isInvalid ? [paragraph("status", words.invalid(text))] : []),
    benchmarkTable(rows, words.setBy[benchmark.setBy](text), page),
    paragraph("note", words.gapNote),
  ]);
}

function benchmarkTable(rows: readonly TableRow[], caption: string, { locale }: PageContext): Table {
  const headers = { ...tableWordsIn(locale), ...representationWordsIn(locale).benchmark.columns };
  const ids = ["women", "strength", "share", "date", "shortBasis", "gap", "needed", "growing"] as const;
  const columns = [{ id: "force", header: headers.force }, ...ids.map((id) => column(id, headers[id]))];
  return { ...table("benchmark", caption, columns, rows), isCaptionHidden: false };
}

/** What is counted, the share, the gap, and the women it would take either way. */
function benchmarkRow({ women, strength, share, needed, growing, ofShare }: ForceCase, page: PageContext): TableRow[] {
  const subject = women ?? share;
  if (!subject) return [];
  const words = representationWordsIn(page.locale).benchmark;
  const rowOf = (figure: Figure | undefined) => figure && figureRow(figure, page);
  const [womenRow, strengthRow, shareRow] = [rowOf(women), rowOf(strength), rowOf(share)];
  return [
    {
      id: subject.id,
      cells: [
        cell(subject.entities[0].name[page.locale], ...mark(womenRow, strengthRow, shareRow)),
        ...(womenRow && strengthRow ? [cell(number(womenRow)), cell(number(strengthRow))] : [across(words.noCounts)]),
        cell(shareRow ? number(shareRow) : styled("nothing", words.noShare)),
        cell(...period(subject.period, page.locale)),
        cell(...basisOf(women, page)),
        cell(...answer(ofShare?.gap, page)),
        ...(needed || growing || women
          ? [cell(...answer(needed, page)), cell(...answer(growing, page))]
          : [across(words.needsCounts)]),
      ],
    },
  ];
}

function across(text: string): Cell {
  return { content: [text], span: 2, look: "nothing" };
}

/** What was counted; nothing for a share that is stated, which counts nobody. */
function basisOf(women: Figure | undefined, { locale }: PageContext): Content {
  if (women?.basis === undefined) return [];
  if (women.basis === "not-stated") return [representationWordsIn(locale).benchmark.basisNotStated];
  return [messagesIn(locale).bases[women.basis]];
}

function answer(result: Figure | NotComputed | undefined, page: PageContext): Content {
  return result ? [resultInline(result, page)] : [];
}

/** Women among a hundred recruits: a row for each share that says something of its own, a column for each assumption. */
export function recruitsSection(cases: readonly ForceCase[], benchmark: PageBenchmark, page: PageContext): Block[] {
  const words = representationWordsIn(page.locale).recruits;
  const rows = new Map<string, TableRow>();
  for (const { share, ofShare } of cases) {
    if (!share || !ofShare?.recruits.some(({ result }) => result)) continue;
    const key = `${share.entities[0].id} ${quantityText(share.quantity, share.unit, "en")}`;
    if (rows.has(key)) continue;
    const cells = [
      cell(share.entities[0].name[page.locale], styled("details", ...period(share.period, page.locale))),
      cell(number(figureRow(share, page))),
      ...ofShare.recruits.map(({ result }) => cell(...recruits(result, page))),
    ];
    rows.set(key, { id: share.id, cells });
  }
  if (rows.size === 0) return [];
  return section("recruits", words.title, [
    paragraph("lead", words.lead(benchmarkText(benchmark, page.locale))),
    paragraph("assumption", words.assumption),
    recruitsTable([...rows.values()], page),
    paragraph("note", words.formula),
  ]);
}

function recruitsTable(rows: readonly TableRow[], { locale }: PageContext): Table {
  const words = representationWordsIn(locale).recruits;
  const columns: Column[] = [
    { id: "force", header: tableWordsIn(locale).force },
    column("share", words.share),
    ...renewals.map(({ years, turnover }) => {
      const inYears = formatNumber(years, locale);
      const percent = `${formatNumber(turnover * 100, locale)}${noBreakSpace}%`;
      return {
        ...{ id: `${years}-${turnover}`, header: words.turnover(percent), group: words.years(inYears) },
        label: words.cell(inYears, percent),
      };
    }),
  ];
  return table("recruits", words.title, columns, rows);
}

/** The women among a hundred recruits, or why there is no such number. */
function recruits(result: Figure | NotComputed | undefined, page: PageContext): Content {
  if (!result || "reason" in result) return answer(result, page);
  const words = representationWordsIn(page.locale).recruits;
  const { low, high } = hardInterval(result.quantity, result.unit) ?? { low: 0, high: 0 };
  if (low > 100) return [styled("nothing", words.unreachable)];
  return [...answer(result, page), ...(high > 100 ? [styled("nothing", ` ${words.orUnreachable}`)] : [])];
}
