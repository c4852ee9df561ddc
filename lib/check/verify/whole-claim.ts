import { type Claim, fillers, tokenClaims, wordsAfter, wordsBefore } from "./token-claims";
import { type TokenNumber, tokenNumbers } from "./token-numbers";

const percentWords = /^\s*(?:%|per ?cent|pour ?cents?\b)/i;

/**
 * What a text says that says one number or one range and nothing else: “over 6,000”, “30-40 %”, “environ 12,4”. Undefined
 * for anything more: what stands beside the number may change what it means. `unit` may stand after the number.
 */
export function wholeClaim(text: string, unit = ""): Claim | undefined {
  const token = text.replace(/[’‘]/g, "'").trim();
  const claims = tokenClaims(token);
  const numbers = tokenNumbers(token);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const claim = claims.find(({ kind }) => kind === "range") ?? claims[0];
  if (!first || !last || !claim || claims.some((each) => each.kind === "number" && each.side)) return undefined;
  if (numbers.length !== (claim.kind === "range" && claim.low !== undefined ? 2 : 1)) return undefined;
  return isAllSaid(token, first, last, claim, unit) ? claim : undefined;
}

/** True where nothing is left of a text without its numbers, the words that limit them, and the unit. */
function isAllSaid(token: string, first: TokenNumber, last: TokenNumber, claim: Claim, unit: string): boolean {
  const before = token.slice(0, first.start).trimEnd().toLowerCase();
  const after = token.slice(last.end).replace(percentWords, "").trim().toLowerCase();
  const lead = claim.kind === "range" ? /(?:between|entre|from|de)$/ : /$/;
  return [before, before.replace(fillers, "")]
    .map((words) => words.replace(lead, "").trim())
    .some((words) => [...leftOf(words, wordsBefore)].some((left) => left === "") && isUnit(after, unit));
}

/** What is left of some words without one of those that limit a number. */
function leftOf(words: string, limits: typeof wordsBefore): Set<string> {
  return new Set([words, ...limits.map(([, pattern]) => words.replace(pattern, "").trim())]);
}

function isUnit(after: string, unit: string): boolean {
  const name = unit.replace(/[’‘]/g, "'").replace(percentWords, "").trim().toLowerCase();
  const limited = leftOf(after, wordsAfter);
  return limited.has("") || (name !== "" && [...limited].some((left) => left === name));
}
