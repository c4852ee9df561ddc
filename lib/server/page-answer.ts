import { type Answer, isPage, textAnswer } from "./answer";
import { flightOf, letScriptsWait } from "./waiting-scripts";

/** A page of Next's at an address as it is sent: its scripts waiting. Other files go as they are. */
export function withWaitingScripts(answer: Answer, address: string): Answer {
  if (!isPage(answer)) return answer;
  return {
    ...answer,
    body: Buffer.from(letScriptsWait(answer.body.toString("utf8"), address)),
  };
}

/** What the scripts of a page of Next's start from; not found where it has none. */
export function flightAnswer(answer: Answer): Answer {
  const flight = isPage(answer) && answer.status === 200 ? flightOf(answer.body.toString("utf8")) : undefined;
  return textAnswer(flight === undefined ? 404 : 200, "text/javascript; charset=utf-8", flight ?? "");
}
