import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatasetUnreadable } from "../dataset/dataset-unreadable";
import { exampleFiles } from "../dataset/example";
import { problemOfId } from "../dataset/list";
import { writeFolderWhole } from "../dataset/write-whole";
import { readmeText } from "./new-readme";

const usage = `usage: npm run new -- <id>

Creates a dataset in data/<id>: one example row in each table, and a README that explains each column.
Exit code: 0 if it was created, 1 if there is one already, 2 if the id cannot be used.`;

/** What the command ends with: its exit code, its result, its complaint. */
interface NewOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly problem: string;
}

/** Does what `npm run new` does with these arguments, in the folder of the datasets, all but the printing. */
export async function newCommand(args: readonly string[], root: string): Promise<NewOutcome> {
  const [given, ...more] = args;
  if (given === undefined || given.startsWith("-") || more.length > 0) return { exitCode: 2, out: "", problem: usage };
  const id = given.replace(/^data\//, "");
  const wrong = problemOfId(id);
  if (wrong !== undefined) return { exitCode: 2, out: "", problem: wrong };
  const folder = join(root, id);
  if (await isThere(folder))
    return { exitCode: 1, out: "", problem: `${folder}: this folder exists already; choose another id` };
  try {
    await writeFolderWhole(folder, async (draft) => {
      const files = { ...exampleFiles(id), "README.md": readmeText(id) };
      for (const [file, text] of Object.entries(files)) await writeFile(join(draft, file), text);
      return true;
    });
  } catch (error) {
    if (!(error instanceof DatasetUnreadable)) throw error;
    return { exitCode: 2, out: "", problem: error.message };
  }
  return {
    exitCode: 0,
    out: `${folder}: a dataset with one example row in each table; README.md explains the columns.\nThen: npm run check -- ${folder}`,
    problem: "",
  };
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
