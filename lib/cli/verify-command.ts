import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import type { NotChecked, NotDistinguished, VerifyProblem, VerifyReport } from "../check/verify/report";
import type { Claim } from "../check/verify/token-claims";
import { verifyFigures } from "../check/verify/verify-figures";
import { readDataset } from "../dataset/read";
import type { WholeDataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import type { Places } from "../domain/finding";
import type { Quantity } from "../domain/quantity";
import { checksums } from "../domain/source";
import { formatFinding } from "../i18n/finding-words";
import { type Outcome, outcomeOf, parsed, Refused, readGiven } from "./outcome";

const usage = "usage: npm run verify -- <folder> --text <source-id>=<file> [--text <source-id>=<file> …]";

/** Does what `npm run verify` does with these arguments, all but the printing. */
export function verifyCommand(args: readonly string[]): Promise<Outcome> {
  return outcomeOf(async (lines) => {
    const { folder, files } = parseCall(args);
    const { dataset, findings, places } = await readDataset(folder);
    if (!dataset) {
      lines.push(...findings.map((finding) => formatFinding(finding, "en")));
      return 1;
    }
    const report = verifyFigures(dataset.figures.values(), await readTexts(dataset, files));
    lines.push(...reportLines(report, places));
    return report.problems.length === 0 ? 0 : 1;
  });
}

function parseCall(args: readonly string[]): { folder: string; files: ReadonlyMap<string, string> } {
  const options = { text: { type: "string", multiple: true } } as const;
  const { values, positionals } = parsed(args, options, (wrong) => {
    throw new Refused(2, `${wrong}\n${usage}`);
  });
  const [folder, ...more] = positionals;
  const texts = values.text ?? [];
  if (folder === undefined || more.length > 0 || texts.length === 0) throw new Refused(2, usage);
  const files = new Map<string, string>();
  for (const text of texts) {
    const [, source, file] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (source === undefined || file === undefined) throw new Refused(2, `invalid --text: ${text}\n${usage}`);
    if (files.has(source)) throw new Refused(2, `two texts for one source: ${source}\n${usage}`);
    files.set(source, file);
  }
  return { folder, files };
}

/** Reads the texts, and says where one is not the file that the dataset was read from. */
async function readTexts(dataset: WholeDataset, files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [id, file] of files) {
    const source = dataset.sources.get(id);
    if (!source) throw new Refused(2, `unknown source: ${id}`);
    const bytes = await readGiven(file);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const recorded = checksums(source);
    if (recorded.length > 0 && !recorded.includes(sha256)) {
      console.error(
        `warning: ${file} is not the file that ${id} was read from: SHA-256 ${sha256}, recorded ${recorded.join(", ")}`,
      );
    }
    if (!isUtf8(bytes)) throw new Refused(2, `${file}: this file is no UTF-8 text`);
    texts.set(id, new TextDecoder().decode(bytes));
  }
  return texts;
}

/** The report as people read it: a line a problem, what cannot be distinguished, the counts last. */
function reportLines(report: VerifyReport, places: Places): string[] {
  const { problems, notDistinguished, notChecked, compared, agree } = report;
  const undistinguished = notDistinguished.reduce((sum, { figures }) => sum + figures.length, 0);
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
  const counts = [
    `${counted(compared, "figure")} compared with the text: ${agree} agree, ${counted(problems.length, "problem")}`,
    `${undistinguished} not distinguished`,
    ...(notChecked.length > 0 ? [`${notChecked.length} not checked`] : []),
  ];
  return [
    ...problems.map((problem) => `${nameOf(problem.figure, places)}: ${problemWords(problem, places)}`),
    ...notDistinguished.map(notDistinguishedWords),
    ...notChecked.map((one) => notCheckedWords(one, places)),
    counts.join("; "),
  ];
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
      return `${token} looks swapped with ${other} in ${problem.passage}: ${reasons[problem.because]}`;
    }
  }
}

const reasons = {
  words: "each is nearer to the other’s words",
  order: "the other rows are in the order of the text, these two are not",
  "same-token": "they share a token",
  unclear: "neither words nor order say which is which; a longer token would",
};

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
  const names = figures.map((figure) => `${figure.id} ${tokenOf(figure)}`);
  return `not distinguished: ${names.join(", ")} in ${passage}: ${reasons[because]}`;
}

function notCheckedWords({ figure, because }: NotChecked, places: Places): string {
  const citation = figure.provenance.kind === "read" ? figure.provenance.citation : undefined;
  const reason = {
    "locator-form": `locator form (${citation?.locator})`,
    "no-text": `no text of ${citation?.source.id} was given`,
  }[because];
  return `not checked: ${nameOf(figure, places)}: ${reason}`;
}
