import { type Answer, isPage } from "./answer";
import { pagePolicy } from "./policy";
import { letScriptsWait } from "./waiting-scripts";

/** A page of Next's as it is sent: its scripts waiting, its policy set. Other files go as they are. */
export function withPolicy(answer: Answer): Answer {
  if (!isPage(answer)) return answer;
  const { html, hashes } = letScriptsWait(answer.body.toString("utf8"));
  return {
    ...answer,
    headers: { ...answer.headers, "content-security-policy": pagePolicy(hashes) },
    body: Buffer.from(html),
  };
}
