import type { Locale } from "../domain/text";
import { type Answer, isPage, textAnswer } from "./answer";
import { askNext, type Handler } from "./ask-next";
import { lastResortPage } from "./last-resort-page";
import { withWaitingScripts } from "./page-answer";

export type ErrorStatus = 400 | 404 | 405 | 413 | 414 | 415 | 500;

/** Next draws a page for these; what else goes wrong with a request is told by the page for 400. */
const drawnCodes: readonly ErrorStatus[] = [404, 413, 414, 500];

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
  const allowed = status === 405 ? { allow: "GET, HEAD" } : {};
  // What was sent along is not read to its end.
  const closed = status === 405 || status === 413 || status === 415 ? { connection: "close" } : {};
  const headers = { ...page.headers, "cache-control": "no-store", vary: "Accept-Language", ...allowed, ...closed };
  return { ...page, status, headers };
}

/** An error as the log wants it; no reader is ever shown this. */
export function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
