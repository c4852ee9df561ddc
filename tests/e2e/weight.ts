import { brotliDecompressSync } from "node:zlib";
import { ask, origin, type RawAnswer } from "./raw-answer";

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

/** Weighs answers as a browser gets them; what was weighed once is remembered. */
export class Scales {
  readonly #answers = new Map<string, Promise<RawAnswer>>();

  /** The bytes of a file, as sent. */
  async bytes(address: string): Promise<number> {
    return (await this.#file(address)).body.byteLength;
  }

  /** All that a browser asks for when it opens a page: its files, and those that its style sheets name. */
  async page(address: string): Promise<PageWeight> {
    const html = await this.#file(address);
    const text = decompressed(html);
    const styleSheets = matches(text, /<link rel="stylesheet" href="([^"]+)"/g);
    const sheets = await Promise.all(styleSheets.map(async (sheet) => ({ sheet, file: await this.#file(sheet) })));
    const named = sheets.flatMap(({ sheet, file }) =>
      matches(decompressed(file), /url\(["']?([^"')]+)["']?\)/g)
        .filter((url) => !url.startsWith("data:"))
        .map((url) => new URL(url, `${origin()}${sheet}`).pathname),
    );
    const others = [
      ...matches(text, /<(?:script|img)\b[^>]*? src="([^"]+)"/g),
      ...matches(text, /<link rel="(?:preload|modulepreload|icon|prefetch)"[^>]*? href="([^"]+)"/g),
    ];
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
    const ofHtml = html.body.byteLength;
    const fontFiles = files.filter((file) => font.test(file)).length;
    return { html: ofHtml, styles, scripts, fonts, fontFiles, all: ofHtml + all, files };
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
    const answer = await ask(address, { headers: { "accept-encoding": "br" } });
    const { status, headers } = answer;
    if (status === 302 && headers.location !== undefined) return this.#ask(headers.location);
    if (status !== 200) throw new Error(`${address} answered ${status}`);
    return answer;
  }
}

const font = /\.woff2?\b/;

function decompressed({ headers, body }: RawAnswer): string {
  return (headers["content-encoding"] === "br" ? brotliDecompressSync(body) : body).toString("utf8");
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, found = ""]) => found.replaceAll("&amp;", "&"));
}
