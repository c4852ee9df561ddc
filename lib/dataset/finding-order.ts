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
  const sorted = findings
    .filter((finding) => finding.code !== "cell-required" || !untranslated.has(placeText(finding)))
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort(
      ({ finding: a, rank: first }, { finding: b, rank: second }) =>
        first - second || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.row ?? 0) - (b.row ?? 0),
    );
  // What is told twice is told of one row, and stands together now.
  let [file, row, told]: [string?, number?, Set<string>?] = [];
  return sorted.flatMap(({ finding }) => {
    if (finding.file !== file || finding.row !== row || !told) {
      [file, row, told] = [finding.file, finding.row, new Set()];
    }
    const text = JSON.stringify(finding);
    if (told.has(text)) return [];
    told.add(text);
    return [finding];
  });
}

function placeText({ file, row, column }: Finding): string {
  return JSON.stringify([file, row, column]);
}

function rankOf({ file }: Finding): number {
  const rank = fileOrder.indexOf(file);
  return rank < 0 ? fileOrder.length : rank;
}
