import { dirname, resolve } from "node:path";
import { discrepancyText } from "../cite/discrepancy-text";
import { DatasetUnreadable } from "../dataset/folder";
import { restoreSetAside } from "../dataset/write-whole";
import type { Discrepancy } from "../domain/discrepancy";
import { type Finding, isValid, type Place, type Places, type Severity, severityOf } from "../domain/finding";
import { isLocale, type Locale } from "../domain/text";
import { dictionary } from "../i18n/dictionary";
import { findingHint, findingMessage, findingPlace } from "../i18n/finding-words";
import { checkFolder, type FolderCheck } from "./check-folder";
import { type Outcome, outcomeOf, parsed, Refused } from "./outcome";

const usage = `usage: npm run check -- <folder> [--format text|json] [--lang en|fr]

Checks the dataset in a folder, such as data/<id>.
Exit code: 0 if it is valid (warnings are allowed), 1 if it has errors, 2 if it cannot be read.
For JSON call npm run -s check: npm's own lines are not JSON.`;

/** Does what `npm run check` does with these arguments, all but the printing. */
export function checkCommand(args: readonly string[]): Promise<Outcome> {
  // Whoever asked for JSON reads JSON, of a wrong call too.
  const wantsJson = /--format[ =]json/.test(args.join(" "));
  return outcomeOf(async (lines) => {
    const { folder, json, locale } = parseOrder(args, (wrong) => {
      if (wantsJson) lines.push(jsonText(unreadableReport("", wrong, usage)));
      throw new Refused(2, `${wrong}\n\n${usage}`);
    });
    try {
      await restoreSetAside(dirname(resolve(folder)));
      const checked = await checkFolder(folder);
      const report = toReport(checked, locale);
      lines.push(json ? jsonText(report) : reportText(checked, folder, locale));
      return report.valid ? 0 : 1;
    } catch (error) {
      if (!(error instanceof DatasetUnreadable) || !json) throw error;
      lines.push(jsonText(unreadableReport(folder, error.message, "Name a folder that holds a dataset.")));
      return 2;
    }
  });
}

function jsonText(report: object): string {
  return JSON.stringify(report, null, 2);
}

/** What the arguments ask; `refuse` hears what is wrong with them. */
function parseOrder(args: readonly string[], refuse: (what: string) => never) {
  const options = { format: { type: "string", default: "text" }, lang: { type: "string", default: "en" } } as const;
  const { values, positionals } = parsed(args, options, refuse);
  const [folder, ...more] = positionals;
  if (folder === undefined) return refuse("missing folder");
  if (more.length > 0) return refuse(`one folder at a time: ${positionals.join(" ")}`);
  if (values.format !== "text" && values.format !== "json") return refuse(`unknown format: ${values.format}`);
  if (!isLocale(values.lang)) return refuse(`unknown language: ${values.lang}`);
  return { folder, json: values.format === "json", locale: values.lang };
}

/** What `npm run check -- <folder> --format json` prints. Others script against it (docs: the contract). */
interface CheckReport {
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** The discrepancies too, each a warning, after all others. */
  readonly findings: readonly ReportedFinding[];
  readonly discrepancies: readonly ReportedDiscrepancy[];
}

interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly hint: string;
}

interface ReportedDiscrepancy {
  readonly id: string;
  readonly kind: string;
  readonly figures: readonly string[];
  readonly arithmetic: string;
}

/** The findings and discrepancies as others read them; a discrepancy is at the row of its first figure. */
function toReport({ findings, discrepancies, places }: FolderCheck, locale: Locale): CheckReport {
  const texts = discrepancies.map((each) => ({ ...each, ...discrepancyText(each, locale) }));
  return {
    valid: isValid(findings),
    errors: countOf(findings, "error"),
    warnings: countOf(findings, "warning") + discrepancies.length,
    findings: [
      ...findings.map((finding) =>
        reported(
          { ...finding, severity: severityOf(finding) },
          findingMessage(finding, locale),
          findingHint(finding, locale),
        ),
      ),
      ...texts.map(({ figures, title, arithmetic, reasons }) => {
        const { file = "", row } = places.get(figures[0].id) ?? {};
        return reported({ code: "discrepancy", severity: "warning", file, row }, `${title}. ${arithmetic}`, reasons);
      }),
    ],
    discrepancies: texts.map(({ id, kind, figures, arithmetic }) => {
      return { id, kind, figures: figures.map((figure) => figure.id), arithmetic };
    }),
  };
}

/** The report where there is nothing to check: the folder cannot be read, or the call is wrong. */
function unreadableReport(file: string, message: string, hint: string): CheckReport {
  const finding = reported({ code: "dataset-unreadable", severity: "error", file }, message, hint);
  return { valid: false, errors: 1, warnings: 0, findings: [finding], discrepancies: [] };
}

function reported(
  { code, severity, file, row, column }: Place & Pick<ReportedFinding, "code" | "severity">,
  message: string,
  hint: string,
): ReportedFinding {
  return { code, severity, file, row: row ?? null, column: column ?? null, message, hint };
}

/** The report for people: findings under their files, discrepancies, then one line that sums up. */
function reportText({ findings, dataset, discrepancies, places }: FolderCheck, folder: string, locale: Locale): string {
  const words = summaryWordsIn(locale);
  const files = [...new Set(findings.map(({ file }) => file))];
  const paragraphs = files.map((file) => {
    const ofFile = findings.filter((finding) => finding.file === file);
    return [file, ...ofFile.map((finding) => findingLine(finding, locale))].join("\n");
  });
  const [errors, warnings] = [countOf(findings, "error"), countOf(findings, "warning")];
  const warned = warnings > 0 ? [words.warnings(warnings)] : [];
  const differing = discrepancies.length > 0 ? [words.discrepancies(discrepancies.length)] : [];
  const summary =
    dataset && errors === 0
      ? [words.valid(folder, dataset.figures.size), ...warned, ...differing].join(", ")
      : `${[...(findings.length > 0 ? [words.errors(errors)] : []), ...warned].join(", ")} ${words.in} ${folder}`;
  const section = discrepancies.length === 0 ? [] : [words.disagreeing];
  const disagreeing = discrepancies.map((each) => discrepancyParagraph(each, places, locale));
  return [...paragraphs, ...section, ...disagreeing, summary].join("\n\n");
}

/** What differs, the arithmetic, what may lie behind it, and each figure concerned with its file and row. */
function discrepancyParagraph(discrepancy: Discrepancy, places: Places, locale: Locale): string {
  const words = summaryWordsIn(locale);
  const { title, arithmetic, reasons } = discrepancyText(discrepancy, locale);
  const figures = discrepancy.figures.map(({ id }) => {
    const { file, row } = places.get(id) ?? {};
    return file === undefined ? id : `${id} (${row === undefined ? file : `${file}, ${words.row(row)}`})`;
  });
  const lines = [arithmetic, reasons, figures.join(words.separator)].map((line) => `    ${line}`);
  return [`  ${title}`, ...lines].join("\n");
}

function findingLine(finding: Finding, locale: Locale): string {
  const words = summaryWordsIn(locale);
  const place = findingPlace(finding, locale);
  const severity = severityOf(finding) === "warning" ? `${words.warning}, ` : "";
  const where = `${severity}${place}`.replace(/, $/, "");
  const message = `${findingMessage(finding, locale)} ${findingHint(finding, locale)}`;
  return `  ${where === "" ? "" : `${where}${words.colon}`}${message}`;
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => severityOf(finding) === severity).length;
}

/** A number with its noun; in French none is singular too. */
const counted = {
  en: (count: number, one: string, other = `${one}s`) => `${count} ${count === 1 ? one : other}`,
  fr: (count: number, one: string, other = `${one}s`) => `${count} ${count < 2 ? one : other}`,
};

const summaryWordsIn = dictionary("check-report", {
  en: {
    ...{ warning: "warning", colon: ": ", in: "in", disagreeing: "Where sources differ", separator: "; " },
    row: (number: number) => `row ${number}`,
    errors: (count: number) => counted.en(count, "error"),
    warnings: (count: number) => counted.en(count, "warning"),
    discrepancies: (count: number) => counted.en(count, "discrepancy", "discrepancies"),
    valid: (folder: string, figures: number) => `${folder}: ${counted.en(figures, "figure")}, no errors`,
  },
  fr: {
    ...{ warning: "avertissement", colon: "\u00A0: ", in: "dans", separator: "\u00A0; " },
    disagreeing: "Où les sources divergent",
    row: (number: number) => `ligne ${number}`,
    errors: (count: number) => counted.fr(count, "erreur"),
    warnings: (count: number) => counted.fr(count, "avertissement"),
    discrepancies: (count: number) => counted.fr(count, "divergence"),
    valid: (folder: string, figures: number) => `${folder}\u00A0: ${counted.fr(figures, "chiffre")}, aucune erreur`,
  },
});
