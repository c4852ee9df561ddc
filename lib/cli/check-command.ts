import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DatasetUnreadable } from "../dataset/folder";
import { restoreSetAside } from "../dataset/write-whole";
import { isLocale, type Locale } from "../domain/text";
import { checkFolder } from "./check-folder";
import { reportText, toReport, unreadableReport } from "./check-report";

const usage = `usage: npm run check -- <folder> [--format text|json] [--lang en|fr]

Checks the dataset in a folder, such as data/<id>.
Exit code: 0 if it is valid (warnings are allowed), 1 if it has errors, 2 if it cannot be read.
For JSON call npm run -s check: npm's own lines are not JSON.`;

/** What a command ends with: its exit code, its result, and what it has to complain about; each may be empty. */
interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly problem: string;
}

interface Order {
  readonly folder: string;
  readonly json: boolean;
  readonly locale: Locale;
}

/** Does what `npm run check` does with these arguments, all but the printing. */
export async function checkCommand(args: readonly string[]): Promise<Outcome> {
  const order = parseOrder(args);
  if (typeof order === "string") {
    // Whoever asked for JSON reads JSON, of a wrong call too.
    const wantsJson = /--format[ =]json/.test(args.join(" "));
    const out = wantsJson ? jsonText(unreadableReport("", order, usage)) : "";
    return { exitCode: 2, out, problem: `${order}\n\n${usage}` };
  }
  try {
    return await check(order);
  } catch (error) {
    if (!(error instanceof DatasetUnreadable)) throw error;
    const report = unreadableReport(order.folder, error.message, "Name a folder that holds a dataset.");
    return order.json
      ? { exitCode: 2, out: jsonText(report), problem: "" }
      : { exitCode: 2, out: "", problem: error.message };
  }
}

async function check({ folder, json, locale }: Order): Promise<Outcome> {
  await restoreSetAside(dirname(resolve(folder)));
  const checked = await checkFolder(folder);
  const report = toReport(checked, locale);
  const out = json ? jsonText(report) : reportText(checked, folder, locale);
  return { exitCode: report.valid ? 0 : 1, out, problem: "" };
}

function jsonText(report: object): string {
  return JSON.stringify(report, null, 2);
}

/** What the arguments ask, or what is wrong with them. */
function parseOrder(args: readonly string[]): Order | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { format: { type: "string", default: "text" }, lang: { type: "string", default: "en" } },
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    if (folder === undefined) return "missing folder";
    if (more.length > 0) return `one folder at a time: ${positionals.join(" ")}`;
    if (values.format !== "text" && values.format !== "json") return `unknown format: ${values.format}`;
    if (!isLocale(values.lang)) return `unknown language: ${values.lang}`;
    return { folder, json: values.format === "json", locale: values.lang };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
