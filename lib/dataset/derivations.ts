import type { Referable } from "../domain/cell";
import {
  type Derivations,
  derivationsSchema,
  inputsOf,
  isDerivedId,
  noDerivations,
  type Role,
  type Rule,
  type RuleInput,
  ruleKinds,
} from "../domain/derivation";
import type { Finding } from "../domain/finding";
import { derivationsFile as file } from "./folder";
import type { KnownIds } from "./ids";
import { withPresentExclusions } from "./old-form";
import { jsonFindings, parseJson, readText } from "./read-file";
import { nearest } from "./suggestion";

/** What the rules may name: the ids of the tables, and the dataset's own dimensions where they could be read. */
export interface KnownNames {
  readonly ids: KnownIds;
  readonly dimensions: ReadonlyMap<string, readonly string[]> | undefined;
}

/** derivations.json, as far as it could be read. */
export interface DerivationsReading {
  readonly derivations: Derivations;
  readonly findings: readonly Finding[];
}

/** Reads derivations.json, which a dataset can do without. */
export async function readDerivations(folder: string, known: KnownNames): Promise<DerivationsReading> {
  const reading = await readText(folder, file);
  if ("text" in reading) return parseDerivations(reading.text, known);
  return { derivations: noDerivations, findings: reading.finding.code === "file-missing" ? [] : [reading.finding] };
}

/** Reads the rules from their text; a finding's column is the entry's path (`rules.women-share.part`). */
export function parseDerivations(text: string, known: KnownNames): DerivationsReading {
  const reading = parseJson(text, file);
  if ("finding" in reading) return { derivations: noDerivations, findings: [reading.finding] };
  const { json, findings } = withPresentExclusions(reading.json);
  const { data, error } = derivationsSchema.safeParse(json);
  if (error) return { derivations: noDerivations, findings: jsonFindings(error, json, file).map(withKinds) };
  findings.push(...repeatedRules(data), ...openPeriods(data), ...unknownNames(data, known));
  return { derivations: data, findings };
}

/** A finding about an unknown kind, with the known ones. */
function withKinds(finding: Finding): Finding {
  return finding.column?.endsWith(".kind")
    ? { ...finding, code: "cell-code", expected: ruleKinds.join(", ") }
    : finding;
}

function repeatedRules({ rules }: Derivations): Finding[] {
  const ids = rules.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((found) => ({ code: "id-twice", file, column: `rules.${found}.id`, found, other: { file } }));
}

/** Why periods may differ is true of certain figures, never of all that a selector finds. */
function openPeriods({ rules }: Derivations): Finding[] {
  return rules.flatMap((rule) => {
    const open = rule.acceptPeriods && inputsOf(rule).find(([, input]) => typeof input !== "string");
    if (!open) return [];
    const [role, input] = open;
    const column = `rules.${rule.id}.${columnOf(rule, role)}`;
    return [{ code: "periods-of-selector", file, column, found: JSON.stringify(input) }];
  });
}

/** The entry that holds an input: those of a sum are in its list `of`. */
function columnOf({ kind }: Rule, role: Role): string {
  return kind === "sum" ? "of" : role;
}

function unknownNames({ exclusions, rules }: Derivations, known: KnownNames): Finding[] {
  const unknown = (to: Referable, column: string, ...ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : known.ids[to](id, { file, column })));
  /** Results of other rules have ids of their own form; whether there is one is seen when the rules are applied. */
  const unknownInput = (input: RuleInput, column: string) => {
    if (typeof input === "string") return isDerivedId(input) ? [] : unknown("figures", column, input);
    const { indicator, sex: _sex, entity, area, basis: _basis, ...codes } = input;
    return [
      ...unknown("indicators", `${column}.indicator`, indicator),
      ...unknown("entities", `${column}.entity`, entity),
      ...unknown("areas", `${column}.area`, area),
      ...Object.entries(codes).flatMap(([name, code]) => unknownCode(name, code, known, `${column}.${name}`)),
    ];
  };
  return [
    ...exclusions.flatMap((exclusion, index) => {
      const column = `exclusions.${index + 1}`;
      if ("indicators" in exclusion) return unknown("indicators", `${column}.indicators`, ...exclusion.indicators);
      return [
        ...unknown("caveats", `${column}.caveat`, exclusion.caveat),
        ...unknown("figures", `${column}.figures`, ...exclusion.figures),
      ];
    }),
    ...rules.flatMap((rule) => [
      ...unknown("indicators", `rules.${rule.id}.indicator`, rule.indicator),
      ...unknown("entities", `rules.${rule.id}.entity`, rule.entity),
      ...inputsOf(rule).flatMap(([role, input]) => unknownInput(input, `rules.${rule.id}.${columnOf(rule, role)}`)),
    ]),
  ];
}

function unknownCode(name: string, found: string, { dimensions }: KnownNames, column: string): Finding[] {
  if (!dimensions) return [];
  const codes = dimensions.get(name);
  if (!codes) {
    const names = ["indicator", "sex", "entity", "area", "basis", ...dimensions.keys()];
    return [{ code: "json-shape", file, column, found: name, expected: nearest(name, names) ?? names.join(", ") }];
  }
  return codes.includes(found) ? [] : [{ code: "cell-code", file, column, found, expected: codes.join(", ") }];
}
