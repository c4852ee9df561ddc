import { enteredWords } from "../../cite/computation";
import { messagesIn } from "../../i18n/messages";
import { reportWordsIn } from "../../i18n/report-words";
import { figureRow } from "../figure-row";
import type { PageDraft } from "../frame";
import { resultRow } from "../result-rows";
import type { Result } from "../results";
import { changeOf } from "./change";
import type { TypedLine } from "./own-lines";
import type { ReportRow } from "./report";
import { caveatedIn, reservationsOf } from "./reservations";
import { sourcesOfVerification } from "./verification";

/** Cites a line of the dataset's results from left to right; call in reading order. */
export function reportRow(result: Result, level: string, page: PageDraft): ReportRow {
  const { locale } = page;
  const about = result.target ?? result.latest[0];
  const row = resultRow(result, page);
  return {
    ...{ key: row.key, own: false, level, indicator: row.indicator, href: row.href, entity: row.entity },
    details: row.details,
    unit: about?.indicator.unit.other[locale] ?? "",
    ...valuesOf(row, result, page),
    verdict: row.verdict.length > 0 ? row.verdict : [reportWordsIn(locale).verdict.noTarget],
  };
}

/** Cites a line that the author of the report entered, with its source even where no number could be read. */
export function ownReportRow(result: Result, typed: TypedLine, page: PageDraft): ReportRow {
  const { locale } = page;
  const { verdict: words, reservations } = reportWordsIn(locale);
  const row = resultRow(result, page);
  const own =
    result.verdict.code === "no-value" ? words.noOwnValue : row.verdict.length === 0 ? words.noOwnTarget : undefined;
  const said = valuesOf(row, result, page);
  const withoutSource = typed.source === "" ? [reservations.noSource] : [];
  return {
    ...{ key: row.key, own: true, level: typed.level, indicator: typed.indicator, entity: "", details: [] },
    unit: typed.unit,
    ...said,
    sources: [enteredWords(typed.source, locale)],
    reservations: [...said.reservations, ...withoutSource],
    verdict: own === undefined ? row.verdict : [own],
  };
}

/** What is cited of a line: its values, the change between them, where they stand, and what to know of them. */
function valuesOf(
  { baseline, target, latest }: Pick<ReportRow, "baseline" | "target" | "latest">,
  result: Result,
  page: PageDraft,
): Pick<ReportRow, "baseline" | "target" | "latest" | "change" | "sources" | "reservations" | "caveated"> {
  const change = citedChange(result, page);
  const line = {
    baseline: baseline.map(({ row }) => row),
    target: target ? [target.row] : [],
    latest: latest.map(({ row }) => row),
    change: "row" in change ? [change.row] : [],
  };
  return {
    baseline,
    ...(target && { target }),
    latest,
    change,
    sources: sourcesOfVerification(
      [...result.baseline, ...[result.target ?? []].flat(), ...result.latest],
      page.locale,
    ),
    reservations: reservationsOf(line, page),
    caveated: caveatedIn(line),
  };
}

function citedChange({ baseline, latest }: Result, page: PageDraft): ReportRow["change"] {
  const change = changeOf(baseline, latest, page.dataset);
  if ("none" in change) return { none: reportWordsIn(page.locale).noChange[change.none] };
  const { subject, ...row } = figureRow(change, page);
  const { computed } = messagesIn(page.locale).figure;
  // Every change is computed: the column says so.
  return { row: { ...row, subject: { ...subject, details: subject.details.filter((each) => each !== computed) } } };
}
