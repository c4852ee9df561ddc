import { expect, type Page, test } from "@playwright/test";
import { askAsBrowser, origin, type RawAnswer, textOf } from "./raw-answer";

/** What comes with a page before the reader acts: addresses of files, and the bytes of each as sent with Brotli. */
export interface PageWeight {
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly fontFiles: number;
  readonly all: number;
  /** Everything that was counted, beside the page itself. */
  readonly files: readonly string[];
}

/** The files that a page's HTML makes a browser ask for. */
export interface NamedFiles {
  readonly styleSheets: readonly string[];
  readonly others: readonly string[];
}

export function namedFiles(html: string): NamedFiles {
  return {
    styleSheets: matches(html, /<link rel="stylesheet" href="([^"]+)"/g),
    others: [
      ...matches(html, /<(?:script|img)\b[^>]*? src="([^"]+)"/g),
      ...matches(html, /<link rel="(?:preload|modulepreload|icon|prefetch)"[^>]*? href="([^"]+)"/g),
    ],
  };
}

/** Weighs answers as a browser gets them; a file that was weighed once is remembered. */
export class Scales {
  readonly #answers = new Map<string, Promise<RawAnswer>>();

  /** The bytes of a file, as sent. */
  async bytes(address: string): Promise<number> {
    return (await this.#file(address)).body.byteLength;
  }

  /** A page, asked for and weighed. */
  async page(address: string): Promise<PageWeight> {
    const answer = await this.#file(address);
    return this.whole(answer.body.byteLength, namedFiles(textOf(answer)));
  }

  /** All that a browser asks for when it opens a page: its HTML, its files, and those that its style sheets name. */
  async whole(html: number, { styleSheets, others }: NamedFiles): Promise<PageWeight> {
    const sheets = await Promise.all(styleSheets.map(async (sheet) => ({ sheet, file: await this.#file(sheet) })));
    const named = sheets.flatMap(({ sheet, file }) =>
      matches(textOf(file), /url\(["']?([^"')]+)["']?\)/g)
        .filter((url) => !url.startsWith("data:"))
        .map((url) => new URL(url, `${origin()}${sheet}`).pathname),
    );
    const files = [...new Set([...styleSheets, ...named, ...others])];
    const weigh = async (wanted: RegExp) => {
      const sizes = await Promise.all(files.filter((file) => wanted.test(file)).map((file) => this.bytes(file)));
      return sizes.reduce((sum, size) => sum + size, 0);
    };
    const [styles, scripts, fonts, all] = await Promise.all([
      weigh(/\.css\b/),
      weigh(/\.js\b/),
      weigh(font),
      weigh(/./),
    ]);
    const fontFiles = files.filter((file) => font.test(file)).length;
    return { html, styles, scripts, fonts, fontFiles, all: html + all, files };
  }

  #file(address: string): Promise<RawAnswer> {
    let answer = this.#answers.get(address);
    if (!answer) {
      answer = this.#ask(address);
      this.#answers.set(address, answer);
    }
    return answer;
  }

  async #ask(address: string): Promise<RawAnswer> {
    const answer = await askAsBrowser(address);
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
    return answer;
  }
}

/** The addresses a page asks this server for, from now on. */
export function requestsOf(page: Page, type?: string): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (type !== undefined && request.resourceType() !== type) return;
    const { pathname, search } = new URL(request.url());
    asked.push(`${pathname}${search}`);
  });
  return asked;
}

/** The bytes of script, as sent, that a page fetches when an element of it is pointed at. */
export async function weighOnceTouched(page: Page, selector: string): Promise<number> {
  const asked = requestsOf(page, "script");
  await page.locator(selector).first().dispatchEvent("pointerover");
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await page.waitForLoadState("networkidle");
  const scales = new Scales();
  const sizes = await Promise.all(asked.map((file) => scales.bytes(file)));
  const sum = sizes.reduce((all, size) => all + size, 0);
  test.info().annotations.push({ type: "measured", description: `${selector}, once touched: ${sum} bytes` });
  return sum;
}

const font = /\.woff2?\b/;

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, found = ""]) => found.replaceAll("&amp;", "&"));
}
