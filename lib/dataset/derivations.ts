import { idPattern, type Referable } from "../domain/cell";
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
  readonly ids: Readonly<Record<Referable, KnownIds>>;
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
  const unknown = (id: string, table: Referable, column: string) => unknownId(id, known.ids[table], column);
  return [
    ...exclusions.flatMap((exclusion, index) => {
      const column = `exclusions.${index + 1}`;
      if ("indicators" in exclusion) {
        return exclusion.indicators.flatMap((id) => unknown(id, "indicators", `${column}.indicators`));
      }
      const figures = exclusion.figures.flatMap((id) => unknown(id, "figures", `${column}.figures`));
      return [...unknown(exclusion.caveat, "caveats", `${column}.caveat`), ...figures];
    }),
    ...rules.flatMap((rule) => [
      ...unknown(rule.indicator, "indicators", `rules.${rule.id}.indicator`),
      ...(rule.entity === undefined ? [] : unknown(rule.entity, "entities", `rules.${rule.id}.entity`)),
      ...inputsOf(rule).flatMap(([role, input]) =>
        unknownInput(input, known, `rules.${rule.id}.${columnOf(rule, role)}`),
      ),
    ]),
  ];
}

/** Results of other rules have ids of their own form; whether there is one is seen when the rules are applied. */
function unknownInput(input: RuleInput, known: KnownNames, column: string): Finding[] {
  if (typeof input === "string") return isDerivedId(input) ? [] : unknownId(input, known.ids.figures, column);
  const { indicator, sex: _sex, entity, area, basis: _basis, ...codes } = input;
  return [
    ...unknownId(indicator, known.ids.indicators, `${column}.indicator`),
    ...(entity === undefined ? [] : unknownId(entity, known.ids.entities, `${column}.entity`)),
    ...(area === undefined ? [] : unknownId(area, known.ids.areas, `${column}.area`)),
    ...Object.entries(codes).flatMap(([name, code]) => unknownCode(name, code, known, `${column}.${name}`)),
  ];
}

function unknownId(found: string, { file: other, ids, complete }: KnownIds, column: string): Finding[] {
  if (!complete || ids.has(found) || !idPattern.test(found)) return [];
  const expected = nearest(found, ids);
  return [
    {
      code: "reference-unknown",
      file,
      column,
      found,
      expected,
      other: { file: other },
    },
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
