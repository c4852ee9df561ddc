import type { Topic } from "../../domain/indicator";

const topicWords: readonly (readonly [Topic, RegExp])[] = [
  ["representation", /wom[ae]n|female|gender|\bseats?\b|parliament|femmes?|parité|ministerial/i],
  ["justice", /prison|detain|inmate|judge|homicide|justice|court|crime|victim|juvenile|détenus?/i],
  ["deployments", /peacekeep|contributor|deploy|mission|\btroops\b|UNPOL|UNMO/i],
  ["forces", /police|armed|army|military|soldier|forces?\b|officers?|personnel|security/i],
  ["support", /\baid\b|donor|assistance|\bAPD\b|\bODA\b|\baide\b/i],
];

/** The page that an indicator belongs to, by a word of its name. */
export function topicOf(name: string): { topic: Topic; word?: string } {
  for (const [topic, pattern] of topicWords) {
    const word = pattern.exec(name)?.[0];
    if (word !== undefined) return { topic, word };
  }
  return { topic: "context" };
}
