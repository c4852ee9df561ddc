import { updateDataset } from "../dataset/describe";
import { DatasetUnreadable } from "../dataset/folder";
import { formatFinding } from "../i18n/finding-words";

const usage = `usage: npm run describe -- <folder>

Updates the description of each table's columns in datapackage.json, from the schemas of this version of Muster,
and renames what an older form of the format called otherwise: all of it, or nothing.`;

process.exitCode = await run(process.argv.slice(2));

/** Describes the dataset in the folder named and gives the exit code. */
async function run([folder, ...more]: readonly string[]): Promise<0 | 1 | 2> {
  if (folder === undefined || folder.startsWith("-") || more.length > 0) {
    console.error(usage);
    return 2;
  }
  try {
    const { tables, findings, updated } = await updateDataset(folder);
    for (const finding of findings) console.error(formatFinding(finding, "en"));
    if (findings.length > 0) return 1;
    if (updated.length > 0)
      console.log(`${folder}: names of an older form of the format updated in ${updated.join(", ")}`);
    console.log(`${folder}/datapackage.json: ${tables} tables described`);
    return 0;
  } catch (error) {
    if (!(error instanceof DatasetUnreadable)) throw error;
    console.error(error.message);
    return 2;
  }
}
