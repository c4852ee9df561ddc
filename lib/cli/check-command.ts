import { dirname, resolve } from "node:path";
import { DatasetUnreadable } from "../dataset/folder";
import { restoreSetAside } from "../dataset/write-whole";
import { isLocale } from "../domain/text";
import { checkFolder } from "./check-folder";
import { reportText, toReport, unreadableReport } from "./check-report";
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
