import type { ExportFile } from "../export/file";

/** A whole answer, not yet compressed: what Next gave, or the server's own. Header names are lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** True for an answer that a browser shows as a page. */
export function isPage(answer: Answer): boolean {
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(answer.headers["content-type"] ?? "");
}

/** An answer of the server's own with a text body. */
export function textAnswer(status: number, type: string, text: string): Answer {
  return { status, headers: { "content-type": type }, body: Buffer.from(text) };
}

/** Sends the reader to another address of this server; `location` is a path, never a host. */
export function redirectAnswer(status: 302 | 308, location: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { location, "cache-control": "no-cache", ...headers }, body: Buffer.alloc(0) };
}

/** A file that a browser saves. */
export function fileAnswer({ name, type, body }: ExportFile): Answer {
  return {
    status: 200,
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
    body,
  };
}

/** The answer with other headers beside its own. */
export function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
