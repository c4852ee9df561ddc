import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { NotChecked, NotDistinguished, VerifyProblem, VerifyReport } from "../check/verify/report";
import type { Claim } from "../check/verify/token-claims";
import { verifyFigures } from "../check/verify/verify-figures";
import { DatasetUnreadable, systemErrorCode } from "../dataset/folder";
import { readDataset } from "../dataset/read";
import type { WholeDataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import type { Places } from "../domain/finding";
import type { Quantity } from "../domain/quantity";
import { checksums } from "../domain/source";
import { formatFinding } from "../i18n/finding-words";

const usage = "usage: npm run verify -- <folder> --text <source-id>=<file> [--text <source-id>=<file> …]";

/** What keeps the command from running at all: a wrong call, a file that cannot be read. */
class CannotRun extends Error {}

async function verify(args: readonly string[]): Promise<number> {
  const { folder, files } = parseCall(args);
  const { dataset, findings, places } = await readDataset(folder);
  if (!dataset) {
    for (const finding of findings) console.log(formatFinding(finding, "en"));
    return 1;
  }
  const report = verifyFigures(dataset.figures.values(), await readTexts(dataset, files));
  for (const line of reportLines(report, places)) console.log(line);
  return report.problems.length === 0 ? 0 : 1;
}

function parseCall(args: readonly string[]): { folder: string; files: ReadonlyMap<string, string> } {
  const { values, positionals } = parsed(args);
  const [folder, ...more] = positionals;
  const texts = values.text ?? [];
  if (folder === undefined || more.length > 0 || texts.length === 0) throw new CannotRun(usage);
  const files = new Map<string, string>();
  for (const text of texts) {
    const [, source, file] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (source === undefined || file === undefined) throw new CannotRun(`invalid --text: ${text}\n${usage}`);
    if (files.has(source)) throw new CannotRun(`two texts for one source: ${source}\n${usage}`);
    files.set(source, file);
  }
  return { folder, files };
}

function parsed(args: readonly string[]) {
  try {
    const options = { text: { type: "string", multiple: true } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new CannotRun(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** Reads the texts, and says where one is not the file that the dataset was read from. */
async function readTexts(dataset: WholeDataset, files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [id, file] of files) {
    const source = dataset.sources.get(id);
    if (!source) throw new CannotRun(`unknown source: ${id}`);
    const bytes = await readBytes(file);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const recorded = checksums(source);
    if (recorded.length > 0 && !recorded.includes(sha256)) {
      console.error(
        `warning: ${file} is not the file that ${id} was read from: SHA-256 ${sha256}, recorded ${recorded.join(", ")}`,
      );
    }
    texts.set(id, textOf(bytes, file));
  }
  return texts;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new CannotRun(`${file}: this file cannot be read (${code})`);
  }
}

function textOf(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`${file}: this file is no UTF-8 text`);
  }
}

/** The report as people read it: a line a problem, what cannot be distinguished, the counts last. */
function reportLines(report: VerifyReport, places: Places): string[] {
  const { problems, notDistinguished, notChecked, compared, agree } = report;
  const undistinguished = notDistinguished.reduce((sum, { figures }) => sum + figures.length, 0);
  const [figures, wrong] = [counted(compared, "figure"), counted(problems.length, "problem")];
  const counts = [`${figures} compared with the text: ${agree} agree, ${wrong}`];
  counts.push(`${undistinguished} not distinguished`);
  if (notChecked.length > 0) counts.push(`${notChecked.length} not checked`);
  return [
    ...problems.map((problem) => `${nameOf(problem.figure, places)}: ${problemWords(problem, places)}`),
    ...notDistinguished.map(notDistinguishedWords),
    ...notChecked.map((one) => notCheckedWords(one, places)),
    counts.join("; "),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function nameOf(figure: Figure, places: Places): string {
  const place = places.get(figure.id);
  return place ? `${place.file}, row ${place.row}, ${figure.id}` : figure.id;
}

function problemWords(problem: VerifyProblem, places: Places): string {
  const token = tokenOf(problem.figure);
  const cells = `the cells say ${quantityWords(problem.figure.quantity)}`;
  switch (problem.code) {
    case "no-number":
      return `${token} holds no number that can be read; ${cells}`;
    case "token-says-otherwise":
      return `${token} says ${claimsWords(problem.claims)}; ${cells}`;
    case "unit":
      return `${token} says ${claimsWords(problem.claims)}; the unit is ${problem.figure.unit.id}`;
    case "words-cut":
      return `${problem.passage} says “${problem.words}”, so ${claimsWords(problem.claims)}; ${cells}`;
    case "no-such-passage":
      return `the text has no ${problem.passage}; ${token} ${placesWords(problem.places)}`;
    case "not-in-passage":
      return `${problem.passage} does not print ${token}; it ${placesWords(problem.places)}`;
    case "looks-swapped": {
      const other = `${nameOf(problem.other, places)} with ${tokenOf(problem.other)}`;
      const reason = {
        words: "each is nearer to the other’s words",
        order: "the other rows are in the order of the text, these two are not",
      }[problem.because];
      return `${token} looks swapped with ${other} in ${problem.passage}: ${reason}`;
    }
  }
}

function tokenOf({ provenance }: Figure): string {
  return provenance.kind === "read" ? `“${provenance.citation.printed}”` : "";
}

function placesWords(places: readonly string[]): string {
  return places.length === 0 ? "is nowhere in it" : `is in ${places.join(", ")}`;
}

function claimsWords(claims: readonly Claim[]): string {
  return claims.map(claimWords).join(" or ");
}

function claimWords(claim: Claim): string {
  const sign = claim.percent ? " %" : "";
  const limit = claim.qualifier ? `${claim.qualifier} ` : "";
  if (claim.kind === "range") return `${limit}${claim.low ?? "the first"} to ${claim.high}${sign}`;
  return `${limit}${claim.value}${claim.fraction ? " of the whole" : sign}`;
}

function quantityWords(quantity: Quantity): string {
  switch (quantity.kind) {
    case "missing":
      return `no value (${quantity.status})`;
    case "point":
      return `${quantity.about ? "about " : ""}${quantity.value} (status ${quantity.status})`;
    case "bound":
      return `${quantity.qualifier} ${quantity.limit}`;
    case "range":
    case "span":
      return `${quantity.kind} ${quantity.low} to ${quantity.high}`;
  }
}

function notDistinguishedWords({ figures, passage, because }: NotDistinguished): string {
  const reason = {
    "same-token": "they share a token",
    unclear: "neither words nor order say which is which; a longer token would",
  }[because];
  const names = figures.map((figure) => `${figure.id} ${tokenOf(figure)}`);
  return `not distinguished: ${names.join(", ")} in ${passage}: ${reason}`;
}

function notCheckedWords({ figure, because }: NotChecked, places: Places): string {
  const citation = figure.provenance.kind === "read" ? figure.provenance.citation : undefined;
  const reason = {
    "locator-form": `locator form (${citation?.locator})`,
    "no-text": `no text of ${citation?.source.id} was given`,
  }[because];
  return `not checked: ${nameOf(figure, places)}: ${reason}`;
}

try {
  process.exitCode = await verify(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotRun || error instanceof DatasetUnreadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
