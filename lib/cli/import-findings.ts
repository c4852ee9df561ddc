import { stat } from "node:fs/promises";
import { join } from "node:path";
import { rawRows } from "../dataset/raw-table";
import { type Finding, type Severity, severityOf } from "../domain/finding";
import { findingHint, findingMessage, formatFinding } from "../i18n/finding-words";
import { checkDataset } from "./check-folder";

const observationsFile = "observations.csv";
const reportedFindings = 50;

/** Bytes of figures that are checked as a whole while the import still has what it needs in memory. */
const wholeLimit = 64 * 1024 * 1024;

/**
 * Checks a candidate for the folder `into` as `npm run check` would, for shape and sense: what keeps it from being a
 * dataset, and what a person should know. A finding about a figure names the file, the row and the column that it was
 * read from.
 */
export async function candidateFindings(
  draft: string,
  into: string,
): Promise<Record<"errors" | "notices", readonly string[]>> {
  const { size } = await stat(join(draft, observationsFile));
  if (size > wholeLimit) {
    const why = `because observations.csv has ${Math.ceil(size / 1024 / 1024)} MB: npm run check -- ${into} does that`;
    return { errors: [], notices: [`Checked row by row as it was read, not yet as a whole, ${why}.`] };
  }
  const { findings } = await checkDataset(draft);
  const origins = await originsOf(draft, findings);
  const reported = (severity: Severity) => {
    const lines = findings
      .filter((finding) => severityOf(finding) === severity)
      .map((finding) => line(finding, origins));
    const more = lines.length > reportedFindings ? [`… and ${lines.length - reportedFindings} more`] : [];
    return [...lines.slice(0, reportedFindings), ...more];
  };
  return { errors: reported("error"), notices: reported("warning") };
}

function line(finding: Finding, origins: ReadonlyMap<number, string>): string {
  const origin = finding.file === observationsFile && finding.row !== undefined ? origins.get(finding.row) : undefined;
  if (origin === undefined) return formatFinding(finding, "en");
  return `${origin}: ${findingMessage(finding, "en")} ${findingHint(finding, "en")}`;
}

/** Where the figures of these rows were read: `wdi.csv, row 12, column E`, with the words printed there. */
async function originsOf(draft: string, findings: readonly Finding[]): Promise<Map<number, string>> {
  const wanted = new Set(findings.flatMap(({ file, row = [] }) => (file === observationsFile ? row : [])));
  const origins = new Map<number, string>();
  if (wanted.size === 0) return origins;
  let number = 0;
  let header: readonly string[] = [];
  for await (const cells of rawRows(draft, observationsFile)) {
    number += 1;
    if (number === 1) header = cells;
    const [locator = "", printed = ""] = ["locator", "printed"].map((column) => cells[header.indexOf(column)]);
    if (wanted.has(number)) origins.set(number, originText(locator, printed));
  }
  return origins;
}

function originText(locator: string, printed: string): string {
  const [, file, sheet, letters, row] = /^(.+?)(?:!([^!]+))?!([A-Z]+)(\d+)$/.exec(locator) ?? [];
  const inSheet = sheet === undefined ? "" : `, sheet ${sheet}`;
  const cell = file === undefined ? locator : `${file}${inSheet}, row ${row}, column ${letters}`;
  return `${cell} (“${printed.slice(0, 60)}”)`;
}
