import type { GuardFacts, GuardLanguage } from "./guard-words";
import { byCount } from "./plural";

const others = ({ count, number }: GuardFacts["more"]) =>
  byCount("en", count, { one: `${number} other`, other: `${number} others` });

/** “A, B and 3 others”; in a row of semicolons where a name has a comma or an “and” of its own. */
function list({ facts, more }: Pick<GuardFacts, "facts" | "more">): string {
  const all = [...facts, ...(more.count > 0 ? [others(more)] : [])];
  if (facts.some((fact) => /,| and /.test(fact))) return all.join("; ");
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

export const en: GuardLanguage = {
  sentences: {
    units: (facts) => `Numbers of different units share no axis: ${list(facts)}.`,
    "mission-and-others": (facts) => `Mission strength and personnel never share an axis. Set apart: ${list(facts)}.`,
    ambiguous: (facts) => `The source leaves open what is meant, so that nothing is compared with it: ${list(facts)}.`,
    basis: (facts) => `Not all are counted on the same basis, or it is not stated: ${list(facts)}.`,
    kinds: (facts) => `Numbers of different kinds stand side by side: ${list(facts)}.`,
    undated: (facts) => `The source states no date for ${list(facts)}.`,
    periods: ({ facts: [first = "", last = ""], fromTo }) =>
      fromTo ? `The dates differ: from ${first} to ${last}.` : `The dates differ: ${first} (first) and ${last} (last).`,
    "period-lengths": (facts) => `The figures cover different lengths of time: ${list(facts)}.`,
    sources: (facts) => `The figures come from several sources, whose definitions may differ: ${list(facts)}.`,
    definitions: (facts) => `By its note, this has a definition or a scope of its own: ${list(facts)}.`,
    sexes: (facts) => `Different persons are counted: ${list(facts)}.`,
    dimensions: (facts) => `Different groups are counted: ${list(facts)}.`,
    "area-levels": (facts) =>
      `Not all are areas of one level (a country, a part of one, a region of several). Unlike the others: ${list(facts)}.`,
    breaks: (facts) => `Before and after a break, a series is not counted in the same way: ${list(facts)}.`,
    statuses: (facts) => `Not all numbers are equally sure: there are ${list(facts)} among them.`,
    bounds: (facts) => `Only limits or approximate values are known, and compared, of ${list(facts)}.`,
  },
  relations: {
    "areas-overlap": (relations, more) =>
      `${list({ facts: relations.map(({ part, whole }) => `“${part}” lies in “${whole}”`), more })}: do not add them.`,
    "bodies-overlap": (relations, more) => {
      const facts = relations.map(({ part, whole, isSure }) =>
        isSure ? `“${part}” is counted in “${whole}”` : `“${part}” may be counted in “${whole}”`,
      );
      return `${list({ facts, more })}: do not add them.`;
    },
  },
  apart: {
    units: (unit) => `It has another unit: ${unit}.`,
    "mission-and-others": "Mission strength and personnel never share an axis.",
    basis: (basis) => `It is counted on another basis: ${basis}.`,
  },
  statuses: { E: "estimates", P: "provisional numbers", U: "doubtful numbers" },
  dated: (name, period) => `${name} (${period})`,
};
