import type { MismatchKind } from "../domain/mismatch";
import { dictionary } from "./dictionary";
import { colon, nbsp, quoted, semicolon } from "./french";
import { countedIn } from "./plural";

/** What a sentence about a mismatch names, each in words already. */
export interface WarningFacts {
  readonly facts: readonly string[];
  /** How many more there are. */
  readonly more: number;
  /** Of dates: true where “from … to …” can be said of the first and the last. */
  readonly fromTo: boolean;
}

/** One body in another: as good as surely, or perhaps. */
export interface WarningRelation {
  readonly part: string;
  readonly whole: string;
  readonly isSure: boolean;
}

/** The kinds that tell of one thing within another. */
export type RelationKind = "areas-overlap" | "bodies-overlap";

const others = countedIn("en")("# other", "# others");

/** “A, B and 3 others”; in a row of semicolons where a name has a comma or an “and” of its own. */
function list({ facts, more }: Pick<WarningFacts, "facts" | "more">): string {
  const all = [...facts, ...(more > 0 ? [others(more)] : [])];
  if (facts.some((fact) => /,| and /.test(fact))) return all.join("; ");
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

const en = {
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
  } satisfies Readonly<Record<Exclude<MismatchKind, RelationKind>, (facts: WarningFacts) => string>>,
  relations: {
    "areas-overlap": (relations: readonly WarningRelation[], more: number) =>
      `Do not add these up: ${list({ facts: relations.map(({ part, whole }) => `“${part}” lies in “${whole}”`), more })}.`,
    "bodies-overlap": (relations: readonly WarningRelation[], more: number) => {
      const facts = relations.map(({ part, whole, isSure }) =>
        isSure ? `“${part}” is counted in “${whole}”` : `“${part}” may be counted in “${whole}”`,
      );
      return `Do not add these up: ${list({ facts, more })}.`;
    },
  },
  /** In the row of a figure that shares no axis with the others. */
  apart: {
    units: (unit: string) => `Another unit: ${unit}.`,
    "mission-and-others": "Mission strength and personnel do not share an axis.",
    basis: (basis: string) => `What was counted differs: ${basis}.`,
  },
  statuses: { E: "estimates", P: "provisional numbers", U: "doubtful numbers" },
  dated: (name: string, period: string) => `${name} (${period})`,
};

const othersFr = countedIn("fr")(`#${nbsp}autre`, `#${nbsp}autres`);

/** « A, B et 3 autres » ; à la suite, par des points-virgules, où un nom contient une virgule ou un « et ». */
function listFr({ facts, more }: Pick<WarningFacts, "facts" | "more">): string {
  const all = [...facts, ...(more > 0 ? [othersFr(more)] : [])];
  if (facts.some((fact) => /,| et /.test(fact))) return all.join(semicolon);
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(", ")} et ${all.at(-1)}`;
}

/** « du 31 mars », « de 2008 », « d’avril 2014 ». */
function from(date: string): string {
  if (/^\d{1,2}(er)? /.test(date)) return `du ${date}`;
  return /^[aeiouyéèê]/i.test(date) ? `d’${date}` : `de ${date}`;
}

function until(date: string): string {
  return `${/^\d{1,2}(er)? /.test(date) ? "au" : "à"} ${date}`;
}

const fr = {
  sentences: {
    units: (facts) => `Des nombres d’unités différentes ne partagent aucun axe${colon}${listFr(facts)}.`,
    "mission-and-others": (facts) =>
      `L’effectif d’une mission et celui des forces ne partagent jamais un axe. Mis à part${colon}${listFr(facts)}.`,
    ambiguous: (facts) =>
      `La source laisse ouvert ce qui est visé${semicolon}rien n’y est comparé${colon}${listFr(facts)}.`,
    basis: (facts) => `Le type d’effectif n’est pas le même pour tous, ou n’est pas précisé${colon}${listFr(facts)}.`,
    kinds: (facts) => `Des nombres de natures différentes se côtoient${colon}${listFr(facts)}.`,
    undated: (facts) => `La source ne donne pas de date${colon}${listFr(facts)}.`,
    periods: ({ facts: [first = "", last = ""], fromTo }) =>
      fromTo
        ? `Les dates diffèrent${colon}${from(first)} ${until(last)}.`
        : `Les dates diffèrent${colon}${first} (la première) et ${last} (la dernière).`,
    "period-lengths": (facts) => `Les chiffres portent sur des durées différentes${colon}${listFr(facts)}.`,
    sources: (facts) =>
      `Les chiffres proviennent de plusieurs sources, dont les définitions peuvent différer${colon}${listFr(facts)}.`,
    definitions: (facts) =>
      `D’après sa note, ce chiffre a une définition ou un champ qui lui est propre${colon}${listFr(facts)}.`,
    sexes: (facts) => `Ce ne sont pas les mêmes personnes qui sont comptées${colon}${listFr(facts)}.`,
    dimensions: (facts) => `Ce ne sont pas les mêmes groupes qui sont comptés${colon}${listFr(facts)}.`,
    "area-levels": (facts) =>
      `Les territoires ne sont pas tous du même niveau (un pays, une partie d’un pays, une région de plusieurs pays). À la différence des autres${colon}${listFr(facts)}.`,
    breaks: (facts) =>
      `Avant et après une rupture, une série n’est pas comptée de la même manière${colon}${listFr(facts)}.`,
    statuses: (facts) => `Les nombres ne sont pas tous aussi sûrs${colon}parmi eux, ${listFr(facts)}.`,
    bounds: (facts) =>
      `Seules des limites ou des valeurs approximatives sont connues, et comparées${colon}${listFr(facts)}.`,
  },
  relations: {
    "areas-overlap": (relations, more) => {
      const facts = relations.map(({ part, whole }) => `${quoted(part)} se trouve dans ${quoted(whole)}`);
      return `${listFr({ facts, more })}${colon}ne pas additionner.`;
    },
    "bodies-overlap": (relations, more) => {
      const facts = relations.map(({ part, whole, isSure }) =>
        isSure
          ? `${quoted(part)} fait partie de ${quoted(whole)}`
          : `${quoted(part)} fait peut-être partie de ${quoted(whole)}`,
      );
      return `${listFr({ facts, more })}${colon}ne pas additionner.`;
    },
  },
  apart: {
    units: (unit) => `Son unité est autre${colon}${unit}.`,
    "mission-and-others": "L’effectif d’une mission et celui des forces ne partagent jamais un axe.",
    basis: (basis) => `Le type d’effectif est autre${colon}${basis}.`,
  },
  statuses: { E: "des estimations", P: "des nombres provisoires", U: "des nombres douteux" },
  dated: (name, period) => `${name} (${period})`,
} satisfies typeof en;

/** The words for what does not match, in a language. */
export const comparabilityWordsIn = dictionary("comparability", { en, fr });
