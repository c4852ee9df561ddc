import { group } from "d3-array";
import type { DimensionEntry } from "../../domain/dataset-description";
import { areaKind } from "../../domain/entity";
import { observationSchema } from "../../domain/observation";
import { targetSchema } from "../../domain/target";
import { noneCode } from "../apply/new-rows";
import { countryScheme, sexOf, statusOf } from "../cells/codes";
import { type ColumnField, type Field, open, type TableMapping } from "../mapping";
import type { SourceTable } from "../source";
import { joinCells, listed, shortSlug } from "../text";
import { columnNamed, type TableProfile, wordsOf } from "./profile";
import type { ShapeReading } from "./shapes/shape";

/** What a proposal says beside the mapping itself. */
export interface ProposalLog {
  readonly assumptions: string[];
  readonly questions: string[];
}

/** The whole country or area, where a table speaks of no body in it. */
export const wholeArea = {
  id: "country-or-area",
  name: "Country or area as a whole",
  name_fr: "Pays ou territoire dans son ensemble",
  kind: areaKind,
};

/** The area of a table that names none. */
export const unnamedArea = { id: "national", name: "The area as a whole", name_fr: "Le territoire dans son ensemble" };

/** The entity: the table's own column, or the country as a whole. */
export function entityField({ entity }: ShapeReading, { assumptions }: ProposalLog): Field {
  if (!entity) {
    assumptions.push(`The table names no body: its figures are of “${wholeArea.name}”.`);
    return { constant: wholeArea.id };
  }
  const words = String(entity.column)
    .toLowerCase()
    .match(/[a-z]+/g);
  const kind = words?.join("-") ?? "body";
  assumptions.push(`“${entity.column}” says whose figures they are; each is taken to be a ${kind}.`);
  return { ...entity, kind };
}

/** The area: the table's own column, or one for all. Reads the rows once more where a second column has its code. */
export async function areaField(
  { area }: ShapeReading,
  profile: TableProfile,
  { assumptions }: ProposalLog,
): Promise<Field> {
  if (!area) {
    assumptions.push(
      `The table names no place: all its figures are of one area, “${unnamedArea.name}”; name it under “areas”.`,
    );
    return { constant: unnamedArea.id };
  }
  if (area.blank === unnamedArea.id)
    assumptions.push(`An empty cell in “${area.column}” means the area as a whole; name it under “areas”.`);
  const scheme = schemeOf(area, profile);
  if (scheme !== undefined)
    assumptions.push(
      `“${area.iso ?? String(area.column)}” holds ${scheme === "m49" ? "numbers of countries (UN M49)" : "codes of countries (ISO 3166)"}: two letters, three letters or a number mean the same country; where the table has no English or no French name for it, that of ISO 3166 stands. Codes of no country stay as they are.`,
    );
  const shared = area.iso === undefined ? [] : await sharedCodes(profile.table, [area.column].flat(), area.iso);
  if (shared.length > 0)
    assumptions.push(
      `“${area.iso}” is the same for several places (${listed(shared)}); those are distinguished by their names.`,
    );
  return { ...area, ...(scheme && { scheme }), ...(shared.length > 0 && { shared }) };
}

/** Whether the column that distinguishes places holds codes of countries. */
function schemeOf(area: ColumnField, profile: TableProfile): ColumnField["scheme"] {
  const column = area.iso ?? (typeof area.column === "string" ? area.column : undefined);
  const words = wordsOf(profile, column);
  return column === undefined || words.length === 0 ? undefined : countryScheme(column, words);
}

/** Codes that are beside several names. */
async function sharedCodes({ header, rows }: SourceTable, columns: readonly string[], iso: string): Promise<string[]> {
  const isoAt = header.indexOf(iso);
  const indexes = columns.map((column) => header.indexOf(column));
  if (indexes.includes(isoAt)) return [];
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for await (const { cells } of rows()) {
    const code = (cells[isoAt] ?? "").trim();
    if (code === "") continue;
    const name = joinCells(cells, indexes, ", ");
    const known = names.get(code);
    if (known === undefined) names.set(code, name);
    else if (known !== name) shared.add(code);
  }
  return [...shared];
}

/** The period, or the question what it is. */
export function periodField({ period, values }: ShapeReading, { table }: TableProfile, log: ProposalLog): Field {
  if (period) return period;
  if (values.every((value) => value.period !== undefined)) {
    log.assumptions.push("The headers of the number columns say when.");
    return { constant: "undated" };
  }
  log.questions.push(
    `${table.file}: no column and no header says when (looked for a column such as year, date, period, TIME_PERIOD, or years across the columns). Fill in “period”: a year, or “undated”; each figure will say that the table itself names no time.`,
  );
  return { constant: open };
}

/** Sex by SDMX codes; words that mean none of them are asked about. */
export function sexField({ sex, values }: ShapeReading, profile: TableProfile, log: ProposalLog): Field {
  if (sex) {
    const which = "which of F, M, _T (all) and _Z (not applicable) is meant?";
    return codedField(sex, profile, sexOf, ["says whom", ".", which], log);
  }
  if (values.some((value) => value.sex === undefined))
    log.assumptions.push(
      "The table does not tell persons by sex: _Z (not applicable); put _T, F or M where it counts persons.",
    );
  return { constant: "_Z" };
}

/** The status of each figure; codes that are none of SDMX's are asked about. */
export function statusField({ status }: ShapeReading, profile: TableProfile, log: ProposalLog): Field | undefined {
  if (status === undefined || wordsOf(profile, status).length === 0) return undefined;
  const which = "which SDMX status is meant (A, E, P, B, U, or O, L, Q, M for no figure)?";
  const words = ["says how sure a figure is", "; an empty cell is A.", which] as const;
  return { ...codedField({ column: status }, profile, (word) => statusOf(word, status), words, log), blank: "A" };
}

/** A column with what each of its texts means, in words of its own, and the question about those that mean nothing. */
function codedField(
  field: ColumnField,
  profile: TableProfile,
  codeOf: (word: string) => string | undefined,
  [says, ending, which]: readonly [says: string, ending: string, which: string],
  log: ProposalLog,
): ColumnField {
  const words = wordsOf(profile, String(field.column));
  const codes = Object.fromEntries(words.map((word) => [word, codeOf(word) ?? open]));
  const unknown = words.filter((word) => codes[word] === open);
  const meanings = words.map((word) => `${word} is ${codes[word]}`).join(", ");
  log.assumptions.push(`“${field.column}” ${says}: ${meanings}${ending}`);
  if (unknown.length > 0) log.questions.push(`“${field.column}” holds ${listed(unknown)}: ${which}`);
  return { ...field, codes };
}

/** Further columns that distinguish rows, with their code lists; what never varies is left where it is. */
export function dimensionFields(shape: ShapeReading, profile: TableProfile, { assumptions }: ProposalLog) {
  const fields: Record<string, Field> = {};
  const definitions: DimensionEntry[] = [];
  const notImported: TableMapping["notImported"] = [];
  const define = (name: string, title: string, words: readonly string[], blank: typeof noneCode) => {
    const codes = codesOf(words);
    const named = Object.entries(codes).map(([word, code]) => ({ code, name: word, name_fr: word }));
    definitions.push({ name, title, title_fr: title, codes: [blank, ...named] });
    return codes;
  };
  for (const { column, blankIsTotal } of shape.dimensions ?? []) {
    const about = columnNamed(profile, column);
    const words = about?.words && [...about.words.keys()];
    if (!words) notImported.push({ columns: [column], why: "too many different texts for a list of codes" });
    else if (words.length < 2 && about.filled === profile.rows)
      notImported.push({ columns: [column], why: `always “${words[0] ?? ""}”` });
    else {
      const [name, blank] = [dimensionName(column), blankIsTotal ? allCode : noneCode];
      fields[name] = { column, codes: define(name, column, words, blank), blank: blank.code };
      assumptions.push(`“${column}” distinguishes figures: ${words.length} codes.`);
    }
  }
  const types = group(
    shape.values.flatMap((value) => Object.entries(value.dimensions ?? {})),
    ([name]) => name,
    ([, type]) => type,
  );
  for (const [name, words] of types)
    define(
      name,
      name.replace(/_/g, " "),
      [...words.keys()].filter((type) => type !== "_T"),
      allCode,
    );
  return { fields, definitions, notImported };
}

const allCode = { code: "_T", name: "total", name_fr: "total" };

/** A code of its own for each word; words that would share one are numbered. */
function codesOf(words: readonly string[]): Record<string, string> {
  const codes = new Map<string, string>();
  for (const word of words) {
    const code = shortSlug(word);
    const taken = [...codes.values()].filter((other) => other === code || other.startsWith(`${code}--`)).length;
    codes.set(word, taken === 0 ? code : `${code}--${taken + 1}`);
  }
  return Object.fromEntries(codes);
}

/** The name of a dimension: small letters and underscores only. */
function dimensionName(column: string): string {
  const words = shortSlug(column)
    .replace(/\d+/g, "")
    .match(/[a-z]+/g);
  const letters = words?.join("_") ?? "breakdown";
  return reserved.includes(letters) ? `${letters}_of_table` : letters;
}

/** Columns that every table of figures has already. */
const reserved: readonly string[] = [...Object.keys(observationSchema.shape), ...Object.keys(targetSchema.shape)];
