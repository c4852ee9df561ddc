import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import fresh from "fresh";
import { type Answer, isPage } from "./answer";
import { type CompressionLevel, compress, type Encoding, isCompressible } from "./compression";

const ownFiles = "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";
const edges = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** What a page may load and run: this server's own files, nothing inline. */
const pagePolicy = `default-src 'none'; script-src 'self'; ${ownFiles}; ${edges}`;

/** What a drawing or another file may do when a browser opens it by itself: nothing but look as it is drawn. */
const filePolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; ${edges}`;

/** What a page loads and a browser never shows by itself: a policy would be bytes without a use. */
const partTypes = /^(text\/(javascript|css)|application\/javascript|font\/)/i;

/** The headers of every answer, whatever it is. No promise of https: the server itself speaks plain http. */
const securityHeaders: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** An answer with every header, in one encoding: nothing is left to do but send it. */
export interface EncodedAnswer extends Answer {
  readonly encoding: Encoding;
}

/** Compresses an answer, names its bytes, and adds the headers that every answer has. */
export async function encode(answer: Answer, wanted: Encoding, level: CompressionLevel): Promise<EncodedAnswer> {
  const type = answer.headers["content-type"] ?? "";
  const encoding = isCompressible(type, answer.body.byteLength) ? wanted : "identity";
  const body = await compress(answer.body, encoding, level);
  return {
    status: answer.status,
    encoding,
    body,
    headers: {
      ...securityHeaders,
      ...(partTypes.test(type) ? {} : { "content-security-policy": isPage(answer) ? pagePolicy : filePolicy }),
      "cache-control": "no-cache",
      ...answer.headers,
      ...(answer.status === 200 ? { etag: entityTag(answer.body, encoding) } : {}),
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
      vary: [...new Set(["Accept-Encoding", ...(answer.headers.vary?.split(", ") ?? [])])].join(", "),
      "content-length": String(body.byteLength),
    },
  };
}

/** Sends it: the whole, the head alone, or word that the reader has it already. */
export function send(request: IncomingMessage, response: ServerResponse, answer: EncodedAnswer): void {
  const { status, headers, body } = answer;
  if (headers.etag !== undefined && fresh(request.headers, headers)) {
    const aboutTheBody = ["content-type", "content-length", "content-encoding", "content-disposition"];
    const others = Object.entries(headers).filter(([name]) => !aboutTheBody.includes(name));
    response.writeHead(304, Object.fromEntries(others)).end();
    return;
  }
  response.writeHead(status, { ...headers });
  response.end(body); // Node leaves the body out where the reader asks for the head alone
}

/** A strong tag: the same tag means the same bytes, so each encoding has its own. */
function entityTag(body: Buffer, encoding: Encoding): string {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return encoding === "identity" ? `"${hash}"` : `"${hash}-${encoding}"`;
}
