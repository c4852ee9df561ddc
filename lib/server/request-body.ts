import type { IncomingMessage } from "node:http";

/** What an author may send with a report, in bytes. */
export const longestBody = 256 * 1024;

/** A form as it was sent, or the status that says why it is not read. */
export type ParsedBody = { readonly form: URLSearchParams } | { readonly refused: 400 | 413 | 415 };

/** Reads the body of a form, which is sent as it is. Nothing of it is kept or logged. Throws where it breaks off. */
export async function readForm(request: IncomingMessage): Promise<ParsedBody> {
  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded") return { refused: 415 };
  if ((request.headers["content-encoding"] ?? "identity") !== "identity") return { refused: 415 };
  if (Number(request.headers["content-length"] ?? 0) > longestBody) return { refused: 413 };
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    if (length > longestBody) return { refused: 413 };
    chunks.push(chunk);
  }
  try {
    return { form: new URLSearchParams(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks))) };
  } catch {
    return { refused: 400 };
  }
}
