import { updateDataset } from "../dataset/describe";
import { formatFinding } from "../i18n/finding-words";
import { type Outcome, outcomeOf, Refused } from "./outcome";

const usage = `usage: npm run describe -- <folder>

Updates the description of each table's columns in datapackage.json, from the schemas of this version of Muster,
and renames what an older form of the format called otherwise: all of it, or nothing.`;

/** Does what `npm run describe` does with these arguments, all but the printing. */
export function describeCommand([folder, ...more]: readonly string[]): Promise<Outcome> {
  return outcomeOf(async (lines) => {
    if (folder === undefined || folder.startsWith("-") || more.length > 0) throw new Refused(2, usage);
    const { tables, findings, updated } = await updateDataset(folder);
    if (findings.length > 0) throw new Refused(1, findings.map((finding) => formatFinding(finding, "en")).join("\n"));
    if (updated.length > 0)
      lines.push(`${folder}: names of an older form of the format updated in ${updated.join(", ")}`);
    lines.push(`${folder}/datapackage.json: ${tables} tables described`);
    return 0;
  });
}
