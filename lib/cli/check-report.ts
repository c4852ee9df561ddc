import type { DatasetReading } from "../dataset/read";
import { type Finding, isValid, type Severity, severityOf } from "../domain/finding";
import type { Locale } from "../domain/text";
import { findingHint, findingMessage, findingPlace } from "../i18n/finding-words";

/** What `npm run check -- <folder> --format json` prints. Others script against it (docs: the contract). */
export interface CheckReport {
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly ReportedFinding[];
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

/** The findings as others read them. */
export function toReport(findings: readonly Finding[], locale: Locale): CheckReport {
  return {
    valid: isValid(findings),
    errors: countOf(findings, "error"),
    warnings: countOf(findings, "warning"),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: severityOf(finding),
      file: finding.file,
      row: finding.row ?? null,
      column: finding.column ?? null,
      message: findingMessage(finding, locale),
      hint: findingHint(finding, locale),
    })),
  };
}

/** The report where there is nothing to check: the folder cannot be read, or the call is wrong. */
export function unreadableReport(file: string, message: string, hint: string): CheckReport {
  const finding = {
    code: "dataset-unreadable",
    severity: "error",
    file,
    row: null,
    column: null,
    message,
    hint,
  } as const;
  return { valid: false, errors: 1, warnings: 0, findings: [finding] };
}

/** The report for people: findings under their files, then one line that sums up. */
export function reportText({ findings, dataset }: DatasetReading, folder: string, locale: Locale): string {
  const words = summaryWords[locale];
  const files = [...new Set(findings.map(({ file }) => file))];
  const paragraphs = files.map((file) =>
    [file, ...findings.filter((finding) => finding.file === file).map((finding) => findingLine(finding, locale))].join(
      "\n",
    ),
  );
  const [errors, warnings] = [countOf(findings, "error"), countOf(findings, "warning")];
  const counts = [errors > 0 || warnings > 0 ? words.errors(errors) : [], warnings > 0 ? words.warnings(warnings) : []];
  const summary =
    dataset && errors === 0
      ? words.valid(folder, dataset.figures.size, warnings)
      : `${counts.flat().join(", ")} ${words.in} ${folder}`;
  return [...paragraphs, summary].join("\n\n");
}

function findingLine(finding: Finding, locale: Locale): string {
  const words = summaryWords[locale];
  const place = findingPlace(finding, locale);
  const severity = severityOf(finding) === "warning" ? `${words.warning}, ` : "";
  const where = `${severity}${place}`.replace(/, $/, "");
  const message = `${findingMessage(finding, locale)} ${findingHint(finding, locale)}`;
  return `  ${where === "" ? "" : `${where}${words.colon}`}${message}`;
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => severityOf(finding) === severity).length;
}

const summaryWords = {
  en: {
    warning: "warning",
    colon: ": ",
    in: "in",
    errors: (count: number) => (count === 1 ? "1 error" : `${count} errors`),
    warnings: (count: number) => (count === 1 ? "1 warning" : `${count} warnings`),
    valid: (folder: string, figures: number, warnings: number) =>
      `${folder}: ${figures === 1 ? "1 figure" : `${figures} figures`}, no errors${
        warnings === 0 ? "" : `, ${warnings === 1 ? "1 warning" : `${warnings} warnings`}`
      }`,
  },
  fr: {
    warning: "avertissement",
    colon: "\u00A0: ",
    in: "dans",
    errors: (count: number) => (count < 2 ? `${count} erreur` : `${count} erreurs`),
    warnings: (count: number) => (count < 2 ? `${count} avertissement` : `${count} avertissements`),
    valid: (folder: string, figures: number, warnings: number) =>
      `${folder}\u00A0: ${figures < 2 ? `${figures} chiffre` : `${figures} chiffres`}, aucune erreur${
        warnings === 0 ? "" : `, ${warnings < 2 ? `${warnings} avertissement` : `${warnings} avertissements`}`
      }`,
  },
} as const satisfies Record<Locale, unknown>;
