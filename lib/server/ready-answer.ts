import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, isPage, isPart } from "./answer";
import { compress, type Effort, type Encoding, isCompressible } from "./compression";
import { entityTag, isAlreadyHeld } from "./entity-tag";
import { filePolicy, pagePolicy, securityHeaders } from "./policy";

/** An answer with every header, in one encoding: nothing is left to do but send it. */
export interface ReadyAnswer extends Answer {
  readonly encoding: Encoding;
}

/** Compresses an answer, names its bytes, and adds what every answer says. */
export async function makeReady(answer: Answer, wanted: Encoding, effort: Effort): Promise<ReadyAnswer> {
  const encoding = isCompressible(answer.headers["content-type"], answer.body.byteLength) ? wanted : "identity";
  const body = await compress(answer.body, encoding, effort);
  return {
    status: answer.status,
    encoding,
    body,
    headers: {
      ...securityHeaders,
      ...(isPart(answer) ? {} : { "content-security-policy": isPage(answer) ? pagePolicy : filePolicy }),
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
export function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: ReadyAnswer): void {
  if (headers.etag !== undefined && isAlreadyHeld(headers.etag, request.headers["if-none-match"])) {
    const aboutTheBody = ["content-type", "content-length", "content-encoding", "content-disposition"];
    const kept = Object.entries(headers).filter(([name]) => !aboutTheBody.includes(name));
    response.writeHead(304, Object.fromEntries(kept)).end();
    return;
  }
  response.writeHead(status, { ...headers });
  response.end(body); // Node leaves the body out where the reader asks for the head alone
}
