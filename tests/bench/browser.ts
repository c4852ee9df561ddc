import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../e2e/chromium";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"].concat([
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]);

/** A Chromium to measure with. Throws where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("no Chromium was found; name one: CHROMIUM_PATH=/path/to/chromium");
  return chromium.launch({ executablePath, args: flags });
}

/** What functions that are handed to the browser need there: tsx compiles those inside them to name themselves with it. */
export const nameHelper = "globalThis.__name ??= (named) => named;";
