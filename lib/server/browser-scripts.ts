import { readFileSync } from "node:fs";
import { type Answer, textAnswer } from "./answer";

/**
 * The only scripts that come with a page: they wake the others, open notes, keep what is typed of a report, copy, filter
 * a picker, and turn the pages of a list.
 */
const names = ["wake.js", "notes.js", "report.js", "copy.js", "picker.js", "turn.js"];

const scripts = new Map(
  names.map((name) => [name, textAnswer(200, "text/javascript; charset=utf-8", shorten(readScript(name)))]),
);

/** The answer for `/scripts/{name}`; undefined for a script there is not. */
export function findBrowserScript(name: string): Answer | undefined {
  return scripts.get(name);
}

function readScript(name: string): string {
  return readFileSync(new URL(`./browser/${name}`, import.meta.url), "utf8");
}

/** Leaves out whole lines of comment and indentation, which readers of the file want and readers of the page pay for. */
export function shorten(source: string): string {
  return source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"))
    .join("\n");
}
