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
    units: (facts) => `Figures in different units do not share an axis: ${list(facts)}.`,
    "mission-and-others": (facts) =>
      `Mission strength and personnel do not share an axis. Shown separately: ${list(facts)}.`,
    ambiguous: (facts) => `The wording of the source is ambiguous, so these are not compared: ${list(facts)}.`,
    basis: (facts) => `What was counted differs or is not stated: ${list(facts)}.`,
    kinds: (facts) => `The figures are of different kinds: ${list(facts)}.`,
    undated: (facts) => `The source states no date for ${list(facts)}.`,
    periods: ({ facts: [first = "", last = ""], fromTo }) =>
      fromTo ? `The dates differ: from ${first} to ${last}.` : `The dates differ: ${first} (first) and ${last} (last).`,
    "period-lengths": (facts) => `The figures cover different lengths of time: ${list(facts)}.`,
    sources: (facts) => `The figures come from several sources, whose definitions may differ: ${list(facts)}.`,
    definitions: (facts) => `A note gives a specific definition or scope: ${list(facts)}.`,
    sexes: (facts) => `Different people are counted: ${list(facts)}.`,
    dimensions: (facts) => `Different groups are counted: ${list(facts)}.`,
    "area-levels": (facts) =>
      `Not all are areas of one level (a country, a part of one, a region of several). Unlike the others: ${list(facts)}.`,
    breaks: (facts) => `Before and after a break in a series, the way of counting differs: ${list(facts)}.`,
    statuses: (facts) => `Not all numbers are equally certain; some are ${list(facts)}.`,
    bounds: (facts) => `Only limits or approximate values are known for ${list(facts)}.`,
  },
  relations: {
    "areas-overlap": (relations, more) =>
      `Do not add these up: ${list({ facts: relations.map(({ part, whole }) => `“${part}” lies in “${whole}”`), more })}.`,
    "bodies-overlap": (relations, more) => {
      const facts = relations.map(({ part, whole, isSure }) =>
        isSure ? `“${part}” is counted in “${whole}”` : `“${part}” may be counted in “${whole}”`,
      );
      return `Do not add these up: ${list({ facts, more })}.`;
    },
  },
  apart: {
    units: (unit) => `Another unit: ${unit}.`,
    "mission-and-others": "Mission strength and personnel do not share an axis.",
    basis: (basis) => `What was counted differs: ${basis}.`,
  },
  statuses: { E: "estimates", P: "provisional numbers", U: "doubtful numbers" },
  dated: (name, period) => `${name} (${period})`,
};
