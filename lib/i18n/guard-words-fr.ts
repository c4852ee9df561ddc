import type { GuardFacts, GuardLanguage } from "./guard-words";
import { byCount } from "./plural";

const others = ({ count, number }: GuardFacts["more"]) =>
  byCount("fr", count, { one: `${number}\u00A0autre`, other: `${number}\u00A0autres` });

/** « A, B et 3 autres » ; à la suite, par des points-virgules, où un nom contient une virgule ou un « et ». */
function list({ facts, more }: Pick<GuardFacts, "facts" | "more">): string {
  const all = [...facts, ...(more.count > 0 ? [others(more)] : [])];
  if (facts.some((fact) => /,| et /.test(fact))) return all.join("\u00A0; ");
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

const quoted = (name: string) => `«\u00A0${name}\u00A0»`;

export const fr: GuardLanguage = {
  sentences: {
    units: (facts) => `Des nombres d’unités différentes ne partagent aucun axe\u00A0: ${list(facts)}.`,
    "mission-and-others": (facts) =>
      `L’effectif d’une mission et celui des forces ne partagent jamais un axe. Mis à part\u00A0: ${list(facts)}.`,
    ambiguous: (facts) => `La source laisse ouvert ce qui est visé\u00A0; rien n’y est comparé\u00A0: ${list(facts)}.`,
    basis: (facts) => `Le type d’effectif n’est pas le même pour tous, ou n’est pas précisé\u00A0: ${list(facts)}.`,
    kinds: (facts) => `Des nombres de natures différentes se côtoient\u00A0: ${list(facts)}.`,
    undated: (facts) => `La source ne donne pas de date\u00A0: ${list(facts)}.`,
    periods: ({ facts: [first = "", last = ""], fromTo }) =>
      fromTo
        ? `Les dates diffèrent\u00A0: ${from(first)} ${until(last)}.`
        : `Les dates diffèrent\u00A0: ${first} (la première) et ${last} (la dernière).`,
    "period-lengths": (facts) => `Les chiffres portent sur des durées différentes\u00A0: ${list(facts)}.`,
    sources: (facts) =>
      `Les chiffres proviennent de plusieurs sources, dont les définitions peuvent différer\u00A0: ${list(facts)}.`,
    definitions: (facts) =>
      `D’après sa note, ce chiffre a une définition ou un champ qui lui est propre\u00A0: ${list(facts)}.`,
    sexes: (facts) => `Ce ne sont pas les mêmes personnes qui sont comptées\u00A0: ${list(facts)}.`,
    dimensions: (facts) => `Ce ne sont pas les mêmes groupes qui sont comptés\u00A0: ${list(facts)}.`,
    "area-levels": (facts) =>
      `Les territoires ne sont pas tous du même niveau (un pays, une partie d’un pays, une région de plusieurs pays). À la différence des autres\u00A0: ${list(facts)}.`,
    breaks: (facts) =>
      `Avant et après une rupture, une série n’est pas comptée de la même manière\u00A0: ${list(facts)}.`,
    statuses: (facts) => `Les nombres ne sont pas tous aussi sûrs\u00A0: parmi eux, ${list(facts)}.`,
    bounds: (facts) =>
      `Seules des limites ou des valeurs approximatives sont connues, et comparées\u00A0: ${list(facts)}.`,
  },
  relations: {
    "areas-overlap": (relations, more) => {
      const facts = relations.map(({ part, whole }) => `${quoted(part)} se trouve dans ${quoted(whole)}`);
      return `${list({ facts, more })}\u00A0: ne pas additionner.`;
    },
    "bodies-overlap": (relations, more) => {
      const facts = relations.map(({ part, whole, isSure }) =>
        isSure
          ? `${quoted(part)} fait partie de ${quoted(whole)}`
          : `${quoted(part)} fait peut-être partie de ${quoted(whole)}`,
      );
      return `${list({ facts, more })}\u00A0: ne pas additionner.`;
    },
  },
  apart: {
    units: (unit) => `Son unité est autre\u00A0: ${unit}.`,
    "mission-and-others": "L’effectif d’une mission et celui des forces ne partagent jamais un axe.",
    basis: (basis) => `Le type d’effectif est autre\u00A0: ${basis}.`,
  },
  statuses: { E: "des estimations", P: "des nombres provisoires", U: "des nombres douteux" },
  dated: (name, period) => `${name} (${period})`,
};
