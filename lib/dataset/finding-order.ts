import type { Finding } from "../domain/finding";
import { tablesOf } from "../domain/table";
import { changesFile, descriptionFile, sourcesFile } from "./layout";

const fileOrder = [descriptionFile, sourcesFile, ...Object.values(tablesOf([])).map(({ file }) => file), changesFile];

/**
 * Findings in the order of files and rows, each once. A cell that is empty in one language only is a missing
 * translation, and not an empty cell besides.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const untranslated = new Set(findings.filter(({ code }) => code === "translation-missing").map(placeText));
  const seen = new Set<string>();
  return findings
    .filter((finding) => {
      if (finding.code === "cell-required" && untranslated.has(placeText(finding))) return false;
      const text = JSON.stringify(finding);
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.row ?? 0) - (b.row ?? 0),
    );
}

function placeText({ file, row, column }: Finding): string {
  return JSON.stringify([file, row, column]);
}

function rankOf({ file }: Finding): number {
  const rank = fileOrder.indexOf(file);
  return rank < 0 ? fileOrder.length : rank;
}
