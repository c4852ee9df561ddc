import { z } from "zod";
import { idPattern } from "./cell";
import { bases, sexes } from "./observation";
import { translated } from "./text";

const id = z.string().regex(idPattern);
const text = z.object({ en: z.string().min(1), fr: z.string().min(1) }).transform(({ en, fr }) => translated(en, fr));

/**
 * Which figures an input may be: all that have what it names. Beside the entries below it may name the dataset's own
 * dimensions (`"rank": "senior"`).
 */
const selectorSchema = z
  .object({
    indicator: id,
    sex: z.enum(sexes).optional(),
    entity: id.optional(),
    area: id.optional(),
    basis: z.enum(bases).optional(),
  })
  .catchall(z.string());

/** The id of a computed figure: its parts are joined by two hyphens. */
const derivedIdPattern = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*(--[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+$/;

export function isDerivedId(text: string): boolean {
  return derivedIdPattern.test(text);
}

/** An input of a rule: one figure by its id (a derived one too, if its rule is above), or all that fit a selector. */
const input = z.union([id, z.string().regex(derivedIdPattern), selectorSchema]);

const common = {
  id,
  indicator: id.meta({ description: "Whose figure the result is" }),
  use: z.enum(["publish", "check"]).default("publish").meta({ description: "A check's results are not published" }),
  acceptPeriods: text
    .optional()
    .meta({ description: "Why periods that differ may meet, of inputs named by id; becomes a caveat" }),
  entity: id.optional().meta({ description: "What the result is about, where none of the inputs is" }),
};

/** A kind of rule, with its inputs and what else it has to say. */
function ruleOf<Kind extends string, Parts extends z.ZodRawShape>(kind: Kind, parts: Parts) {
  return z.strictObject({ ...common, kind: z.literal(kind), ...parts });
}

const times = z.number().positive();
const about = z.enum(["of", "to"]).default("of").meta({ description: "Which input the result is about" });
const years = z.number().int().positive().meta({ description: "An assumption: in how many years" });
const turnover = z.number().gt(0).lt(1).meta({ description: "An assumption: who leaves and is replaced in a year" });

/** The eleven kinds of rule, each with the parts that its inputs play. */
export const ruleSchema = z.discriminatedUnion("kind", [
  ruleOf("share", { part: input, whole: input }),
  ruleOf("portion", { share: input, whole: input }),
  ruleOf("complement", { part: input, whole: input.optional() }),
  ruleOf("rate", { count: input, population: input, times: times.default(100_000) }),
  ruleOf("ratio", { of: input, to: input, times: times.default(1), about }),
  ruleOf("difference", { of: input, minus: input }),
  ruleOf("sum", { of: z.array(input).min(2) }),
  ruleOf("change", { from: input, to: input }),
  ruleOf("needed", { target: input, women: input, whole: input }),
  ruleOf("needed-growing", { target: input, women: input, whole: input }),
  ruleOf("recruits", { target: input, share: input, years, turnover }),
]);

/**
 * What keeps figures out of every computation: an ambiguity or a doubt that a caveat puts into words, or the
 * indicators of incidental figures.
 */
const exclusionSchema = z.union([
  z.strictObject({ caveat: id, figures: z.array(id).min(1) }),
  z.strictObject({ indicators: z.array(id).min(1) }),
]);

/** derivations.json: what may be computed from what, and what from nothing. */
export const derivationsSchema = z.strictObject({
  exclusions: z.array(exclusionSchema).default([]),
  rules: z.array(ruleSchema),
});

export type Selector = z.infer<typeof selectorSchema>;
export type RuleInput = z.infer<typeof input>;
export type Rule = z.infer<typeof ruleSchema>;
export type Derivations = z.infer<typeof derivationsSchema>;

export const ruleKinds = ruleSchema.options.map(({ shape }) => shape.kind.value);

/** Of a dataset that computes nothing. */
export const noDerivations: Derivations = { exclusions: [], rules: [] };

/** The roles of the inputs of each kind of rule, in the order in which the computation is described. */
const rolesOf = {
  share: ["part", "whole"],
  portion: ["share", "whole"],
  complement: ["part", "whole"],
  rate: ["count", "population"],
  ratio: ["of", "to"],
  difference: ["of", "minus"],
  sum: ["part"],
  change: ["from", "to"],
  needed: ["target", "women", "whole"],
  "needed-growing": ["target", "women", "whole"],
  recruits: ["target", "share"],
} as const satisfies Record<Rule["kind"], readonly string[]>;

/** The names that the inputs of a rule have in the formulas. */
export type Role = (typeof rolesOf)[Rule["kind"]][number];

/** The inputs of a rule with their roles, in the order in which the computation is described. */
export function inputsOf(rule: Rule): readonly (readonly [Role, RuleInput])[] {
  if (rule.kind === "sum") return rule.of.map((part) => ["part", part] as const);
  const inputs: Partial<Record<Role, unknown>> = rule;
  return rolesOf[rule.kind].flatMap((role: Role) =>
    inputs[role] === undefined ? [] : [[role, inputs[role] as RuleInput] as const],
  );
}

/** The input that a result is about: its body, its sex and rank, and its time where the times differ. */
export function subjectRole(rule: Rule): Role {
  if (rule.kind === "ratio") return rule.about;
  if (rule.kind === "change") return "to";
  return rolesOf[rule.kind].find((role) => role !== "target") ?? "of";
}
