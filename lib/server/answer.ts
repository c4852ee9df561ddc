/** A whole answer, not yet compressed: what Next gave, or what the server says itself. Header names are lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** True for an answer that a browser shows as a page, and whose scripts the policy therefore has to know. */
export function isPage(answer: Answer): boolean {
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(answer.headers["content-type"] ?? "");
}

/** True for what a page loads and a browser never shows by itself: a policy would be bytes without a use. */
export function isPart(answer: Answer): boolean {
  return /^(text\/(javascript|css)|application\/javascript|font\/)/i.test(answer.headers["content-type"] ?? "");
}

/** An answer of the server's own with a text body. */
export function textAnswer(status: number, type: string, text: string): Answer {
  return { status, headers: { "content-type": type }, body: Buffer.from(text) };
}

/** Sends the reader to another address of this server; `location` is a path, never a host. */
export function redirectAnswer(status: 302 | 308, location: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { location, "cache-control": "no-cache", ...headers }, body: Buffer.alloc(0) };
}
