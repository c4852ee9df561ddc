import { stat } from "node:fs/promises";
import { join } from "node:path";
import { checkSense } from "../check/sense";
import { rawRows } from "../dataset/raw-table";
import { mergeFindings, readDataset } from "../dataset/read";
import { type Finding, severityOf } from "../domain/finding";
import { findingHint, findingMessage, formatFinding } from "../i18n/finding-words";

const observationsFile = "observations.csv";
const reportedFindings = 50;

/** Bytes of figures that are checked as a whole while the import still has what it needs in memory. */
const wholeLimit = 64 * 1024 * 1024;

/** What the checker says of a candidate: what keeps it from being a dataset, and what a person should know. */
export interface CandidateFindings {
  readonly errors: readonly string[];
  readonly notices: readonly string[];
}

/**
 * Checks a candidate for the folder `into` as `npm run check` would, for shape and sense. A finding about a figure names the file, the row
 * and the column that it was read from.
 */
export async function candidateFindings(draft: string, into: string): Promise<CandidateFindings> {
  const { size } = await stat(join(draft, observationsFile));
  if (size > wholeLimit) {
    const holds = Math.ceil(size / 1024 / 1024);
    return {
      errors: [],
      notices: [
        `Checked row by row as it was read, not yet as a whole, because observations.csv has ${holds} MB: npm run check -- ${into} does that.`,
      ],
    };
  }
  const { dataset, findings: ofShape, places } = await readDataset(draft);
  const findings = dataset ? mergeFindings([...ofShape, ...checkSense(dataset, places)]) : ofShape;
  const origins = await originsOf(draft, findings);
  const [errors, warnings] = (["error", "warning"] as const).map((severity) =>
    findings.filter((finding) => severityOf(finding) === severity),
  );
  return { errors: reported(errors ?? [], origins), notices: reported(warnings ?? [], origins) };
}

function reported(findings: readonly Finding[], origins: ReadonlyMap<number, string>): string[] {
  const more = findings.length > reportedFindings ? [`… and ${findings.length - reportedFindings} more`] : [];
  return [...findings.slice(0, reportedFindings).map((finding) => line(finding, origins)), ...more];
}

function line(finding: Finding, origins: ReadonlyMap<number, string>): string {
  const origin = finding.file === observationsFile && finding.row !== undefined ? origins.get(finding.row) : undefined;
  if (origin === undefined) return formatFinding(finding, "en");
  return `${origin}: ${findingMessage(finding, "en")} ${findingHint(finding, "en")}`;
}

/** Where the figures of these rows were read: `wdi.csv, row 12, column E`, with the words printed there. */
async function originsOf(draft: string, findings: readonly Finding[]): Promise<Map<number, string>> {
  const wanted = new Set(
    findings.flatMap(({ file, row }) => (file === observationsFile && row !== undefined ? [row] : [])),
  );
  const origins = new Map<number, string>();
  if (wanted.size === 0) return origins;
  let number = 0;
  let header: readonly string[] = [];
  for await (const cells of rawRows(draft, observationsFile)) {
    number += 1;
    if (number === 1) header = cells;
    else if (wanted.has(number)) {
      const [locator = "", printed = ""] = ["locator", "printed"].map((column) => cells[header.indexOf(column)]);
      origins.set(number, originText(locator, printed));
    }
  }
  return origins;
}

function originText(locator: string, printed: string): string {
  const [, file, sheet, letters, row] = /^(.+?)(?:!([^!]+))?!([A-Z]+)(\d+)$/.exec(locator) ?? [];
  const cell =
    file === undefined
      ? locator
      : [file, ...(sheet === undefined ? [] : [`sheet ${sheet}`]), `row ${row}`, `column ${letters}`].join(", ");
  return `${cell} (“${printed.slice(0, 60)}”)`;
}
