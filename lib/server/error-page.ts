import type { Locale } from "../domain/text";
import { type Answer, isPage, textAnswer } from "./answer";
import { askNext, type Handler } from "./ask-next";
import { lastResortPage } from "./last-resort-page";
import { inFull } from "./log-lines";
import { withWaitingScripts } from "./page-answer";

export type ErrorStatus = 400 | 403 | 404 | 405 | 413 | 414 | 415 | 500 | 503;

/** Next draws a page for these; what else goes wrong with a request is told by the page for 400. */
const drawnCodes: readonly ErrorStatus[] = [403, 404, 413, 414, 500, 503];

/** What was sent along with these is not read to its end. */
const closedCodes: readonly ErrorStatus[] = [403, 405, 413, 415];

/** After so many seconds a reader may try again where the server was busy. */
const retryAfter = "10";

/**
 * The page that tells a reader what went wrong, in their language: drawn by Next like any other, or, where that fails
 * too, plain words of the server's own. `whole` is false for the latter: it is not to be kept.
 */
export async function errorPage(
  handler: Handler,
  status: ErrorStatus,
  locale: Locale,
  log: (message: string) => void,
): Promise<{ readonly answer: Answer; readonly whole: boolean }> {
  const address = `/${locale}/errors/${drawnCodes.includes(status) ? status : 400}`;
  try {
    const drawn = await askNext(handler, address);
    if (drawn.status !== 200 || !isPage(drawn)) throw new Error(`no error page: ${address} answered ${drawn.status}`);
    return { answer: asError(status, withWaitingScripts(drawn, address)), whole: true };
  } catch (error) {
    log(inFull(error));
    const plain = textAnswer(status, "text/html; charset=utf-8", lastResortPage(status, locale));
    return { answer: asError(status, plain), whole: false };
  }
}

function asError(status: ErrorStatus, page: Answer): Answer {
  const headers = {
    ...page.headers,
    "cache-control": "no-store",
    vary: "Accept-Language",
    ...(status === 405 && { allow: "GET, HEAD" }),
    ...(status === 503 && { "retry-after": retryAfter }),
    ...(closedCodes.includes(status) && { connection: "close" }),
  };
  return { ...page, status, headers };
}
