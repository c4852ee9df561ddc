import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { parseQualityValues } from "./quality-values";

export type Encoding = "br" | "gzip" | "identity";

/**
 * How hard to press: files that never change, answers that many readers get from memory, the same for the reader who
 * waits for the first, answers asked for rarely.
 */
export type Effort = "lasting" | "kept" | "first" | "once";

/**
 * Measured on React's 229 kB: 9 gives 66 kB in 54 ms, 10 gives 62 kB in 209 ms, 11 gives 61 kB in 556 ms; on a page of
 * 474 kB: 8 gives 30 kB in 8 ms, 10 gives 27 kB in 145 ms.
 */
const brotliQualities: Record<Effort, number> = { lasting: 11, kept: 10, first: 8, once: 5 };
const gzipLevels: Record<Effort, number> = { lasting: 9, kept: 9, first: 6, once: 6 };

const compressibleTypes =
  /^(text\/|application\/([a-z.-]+\+)?(json|xml)\b|application\/javascript\b|image\/svg\+xml\b|font\/[ot]tf\b)/i;

const smallestWorthwhile = 200;

const pressWithBrotli = promisify(brotliCompress);
const pressWithGzip = promisify(gzip);

/** The best way of sending that the reader's browser understands. */
export function preferredEncoding(acceptEncoding: string | undefined): Encoding {
  const preferences = parseQualityValues(acceptEncoding);
  const accepts = (encoding: Encoding) =>
    (preferences.find(({ value }) => value === encoding) ?? preferences.find(({ value }) => value === "*"))?.quality ??
    0;
  if (accepts("br") > 0) return "br";
  return accepts("gzip") > 0 ? "gzip" : "identity";
}

/** True where compressing makes it smaller: pictures, fonts, archives and documents are compressed already. */
export function isCompressible(type: string | undefined, length: number): boolean {
  return length >= smallestWorthwhile && compressibleTypes.test(type ?? "");
}

/** The body as it goes over the line. */
export async function compress(body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
  if (encoding === "gzip") return pressWithGzip(body, { level: gzipLevels[effort] });
  if (encoding === "identity") return body;
  return pressWithBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQualities[effort],
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    },
  });
}
