import type { Script } from "./html-tags";

/**
 * The inline scripts that Next 16.4 writes on a page that is not streamed: the flight data (the page once more, for
 * React to hydrate), and Turbopack's list of the files to start. What stands between the brackets must be JSON, so
 * that none of these forms can carry code. React's own scripts (`$RC` and others) come only with streamed content,
 * which a reader without script never sees: they are no part of this list on purpose.
 */
const ownForms = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\((\[0\])\)$/,
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\);self\.__next_f\.push\((\[2,.*\])\)$/,
  /^self\.__next_f\.push\((\[[13],.*\])\)$/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{.*\})\);$/,
];

const dataTypes = ["application/json", "application/ld+json"];

export type ScriptKind = "external" | "data" | "own" | "foreign";

/** What a script is to us: Next's own inline scripts are sent as a file, when they are needed; data is never run. */
export function kindOf(script: Script): ScriptKind {
  if (script.attributes.has("src")) return "external";
  const type = script.attributes.get("type");
  if (type !== undefined) return dataTypes.includes(type) ? "data" : "foreign";
  return ownForms.some((form) => isJson(form.exec(script.text)?.[1])) ? "own" : "foreign";
}

function isJson(text: string | undefined): boolean {
  if (text === undefined) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The page has an inline script that nobody here wrote: it is not shown at all. */
export class ForeignScriptError extends Error {
  override readonly name = "ForeignScriptError";

  constructor(script: Script) {
    super(`foreign inline script: ${script.text.slice(0, 80)}`);
  }
}
