import type { Topic } from "../../domain/indicator";
import { type IndicatorRole, requirementOf, roleNames } from "../../domain/roles";
import type { Mapping } from "../mapping";

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

const women = /\b(wom[ae]n|females?|femmes?)\b/i;
const seats =
  /\b(seats?|parliaments?|assembl(y|ies)|deput(y|ies)|councils?|ministers?|ministerial|sièges?|députée?s?)\b/i;
const people = /\b(personnel|strength|officers?|headcount|armed forces|effectifs?)\b/i;
const judges = /\b(judges?|juges?)\b/i;
const lawyers = /\b(lawyers?|avocate?s?)\b/i;
const yearly = /\b(per year|a year|yearly|annual|par an|annuel(le)?)\b/i;

/** Words that the name of an indicator has where it plays a role, beside the role's topic and unit. */
const wordsOfRoles: Partial<Record<IndicatorRole, (name: string) => boolean>> = {
  personnel: (name) => people.test(name) && !women.test(name),
  "personnel-rate": (name) => people.test(name) && !women.test(name),
  "womens-share": (name) => women.test(name) && !seats.test(name),
  "womens-share-of-seats": (name) => women.test(name) && seats.test(name),
  seats: (name) => seats.test(name),
  "prison-population": (name) => /\b(prison population|prisoners?|inmates?|people held|détenue?s?)\b/i.test(name),
  "prison-occupancy": (name) => /\b(occupancy|occupation)\b/i.test(name),
  judges: (name) => judges.test(name),
  "judges-rate": (name) => judges.test(name),
  lawyers: (name) => lawyers.test(name),
  "lawyers-rate": (name) => lawyers.test(name),
  "mission-strength": (name) => /\b(missions?|peacekeep\w*)\b/i.test(name) && !/contribut/i.test(name),
  "personnel-contributed": (name) => /contribut/i.test(name) && !/countries|pays/i.test(name),
  "contributing-countries": (name) => /contribut/i.test(name) && /countries|pays/i.test(name),
  "planned-funding": (name) => /\b(planned|committed|prévus?)\b/i.test(name) && !yearly.test(name),
  "planned-funding-per-year": (name) => /\b(planned|committed|prévus?)\b/i.test(name) && yearly.test(name),
};

/** The role of each indicator that is the only one to fit it: where two might, a person must say which is meant. */
export function proposeRoles({ indicators, units }: Pick<Mapping, "indicators" | "units">): Record<string, string> {
  const measures = new Map(units.map(({ id, measure }) => [id, measure]));
  return Object.fromEntries(
    roleNames.flatMap((role) => {
      const { topic, measure } = requirementOf(role);
      const [only, ...others] = indicators.filter(
        (each) =>
          each.topic === topic &&
          measures.get(each.unit) === measure &&
          (wordsOfRoles[role]?.(each.name) || wordsOfRoles[role]?.(each.name_fr)),
      );
      return only && others.length === 0 ? [[role, only.id] as const] : [];
    }),
  );
}
