import type { DimensionEntry } from "../../domain/dataset-description";
import { areaKind } from "../../domain/entity";
import { observationSchema } from "../../domain/observation";
import { targetSchema } from "../../domain/target";
import { noneCode } from "../apply/new-rows";
import { countryScheme, sexOf, statusOf } from "../cells/codes";
import { type Field, open, type TableMapping } from "../mapping";
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
  if (!entity || !("column" in entity)) {
    assumptions.push(`The table names no body: its figures are of “${wholeArea.name}”.`);
    return { constant: wholeArea.id };
  }
  const kind =
    String(entity.column)
      .toLowerCase()
      .replace(/[^a-z]+/g, "-")
      .replace(/^-+|-+$/g, "") || "body";
  assumptions.push(`“${entity.column}” says whose figures they are; each is taken to be a ${kind}.`);
  return { ...entity, kind };
}

/** The area: the table's own column, or one for all. Reads the rows once more where a second column has its code. */
export async function areaField(
  { area }: ShapeReading,
  profile: TableProfile,
  { assumptions }: ProposalLog,
): Promise<Field> {
  const { table } = profile;
  if (!area) {
    assumptions.push(
      `The table names no place: all its figures are of one area, “${unnamedArea.name}”; name it under “areas”.`,
    );
    return { constant: unnamedArea.id };
  }
  if ("column" in area && area.blank === unnamedArea.id) {
    assumptions.push(`An empty cell in “${area.column}” means the area as a whole; name it under “areas”.`);
  }
  if (!("column" in area)) return area;
  const scheme = schemeOf(area, profile);
  if (scheme !== undefined)
    assumptions.push(
      `“${area.iso ?? String(area.column)}” holds ${scheme === "m49" ? "numbers of countries (UN M49)" : "codes of countries (ISO 3166)"}: two letters, three letters or a number mean the same country; where the table has no English or no French name for it, that of ISO 3166 stands. Codes of no country stay as they are.`,
    );
  const coded = { ...area, ...(scheme && { scheme }) };
  if (area.iso === undefined) return coded;
  const shared = await sharedCodes(table, [area.column].flat(), area.iso);
  if (shared.length === 0) return coded;
  assumptions.push(
    `“${area.iso}” is the same for several places (${listed(shared)}); those are distinguished by their names.`,
  );
  return { ...coded, shared };
}

/** Whether the column that distinguishes places holds codes of countries. */
function schemeOf(area: Exclude<Field, { constant: string }>, profile: TableProfile): "iso-3166" | "m49" | undefined {
  const column = area.iso ?? (typeof area.column === "string" ? area.column : undefined);
  const words = wordsOf(profile, column);
  return column === undefined || words.length === 0 || area.codes ? undefined : countryScheme(column, words);
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
  if (!sex || !("column" in sex)) {
    if (values.some((value) => value.sex === undefined)) {
      log.assumptions.push(
        "The table does not tell persons by sex: _Z (not applicable); put _T, F or M where it counts persons.",
      );
    }
    return { constant: "_Z" };
  }
  const words = wordsOf(profile, String(sex.column));
  const codes = Object.fromEntries(words.map((word) => [word, sexOf(word) ?? open]));
  const unknown = words.filter((word) => codes[word] === open);
  log.assumptions.push(`“${sex.column}” says whom: ${words.map((word) => `${word} is ${codes[word]}`).join(", ")}.`);
  if (unknown.length > 0)
    log.questions.push(
      `“${sex.column}” holds ${listed(unknown)}: which of F, M, _T (all) and _Z (not applicable) is meant?`,
    );
  return { ...sex, codes };
}

/** The status of each figure; codes that are none of SDMX's are asked about. */
export function statusField({ status }: ShapeReading, profile: TableProfile, log: ProposalLog): Field | undefined {
  if (status === undefined) return undefined;
  const words = wordsOf(profile, status);
  if (words.length === 0) return undefined;
  const codes = Object.fromEntries(words.map((word) => [word, statusOf(word, status) ?? open]));
  const unknown = words.filter((word) => codes[word] === open);
  log.assumptions.push(
    `“${status}” says how sure a figure is: ${words.map((word) => `${word} is ${codes[word]}`).join(", ")}; an empty cell is A.`,
  );
  if (unknown.length > 0)
    log.questions.push(
      `“${status}” holds ${listed(unknown)}: which SDMX status is meant (A, E, P, B, U, or O, L, Q, M for no figure)?`,
    );
  return { column: status, codes, blank: "A" };
}

interface Dimensions {
  readonly fields: TableMapping["dimensions"];
  readonly definitions: readonly DimensionEntry[];
  readonly notImported: TableMapping["notImported"];
}

/** Further columns that distinguish rows, with their code lists; what never varies is left where it is. */
export function dimensionFields(shape: ShapeReading, profile: TableProfile, { assumptions }: ProposalLog): Dimensions {
  const fields: Record<string, Field> = {};
  const definitions: DimensionEntry[] = [];
  const notImported: { columns: string[]; why: string }[] = [];
  for (const { column, blankIsTotal } of shape.dimensions ?? []) {
    const about = columnNamed(profile, column);
    const words = about?.words && [...about.words.keys()];
    if (!words) {
      notImported.push({ columns: [column], why: "too many different texts for a list of codes" });
      continue;
    }
    if (words.length < 2 && about.filled === profile.rows) {
      notImported.push({ columns: [column], why: `always “${words[0] ?? ""}”` });
      continue;
    }
    const name = dimensionName(column);
    const codes = codesOf(words);
    fields[name] = { column, codes, blank: blankIsTotal ? "_T" : "_Z" };
    definitions.push({
      name,
      title: column,
      title_fr: column,
      codes: [blankIsTotal ? allCode : noneCode, ...namedCodes(codes)],
    });
    assumptions.push(`“${column}” distinguishes figures: ${words.length} codes.`);
  }
  const types = new Map(
    shape.values.flatMap((value) =>
      Object.entries(value.dimensions ?? {}).map(([name, type]) => [`${name} ${type}`, { name, type }]),
    ),
  );
  for (const name of new Set([...types.values()].map((each) => each.name))) {
    const all = [...types.values()].filter((each) => each.name === name).map(({ type }) => type);
    const title = name.replace(/_/g, " ");
    const codes = codesOf(all.filter((type) => type !== "_T"));
    definitions.push({ name, title, title_fr: title, codes: [allCode, ...namedCodes(codes)] });
  }
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

function namedCodes(codes: Readonly<Record<string, string>>): DimensionEntry["codes"] {
  return Object.entries(codes).map(([word, code]) => ({ code, name: word, name_fr: word }));
}

/** The name of a dimension: small letters and underscores only. */
function dimensionName(column: string): string {
  const letters = shortSlug(column)
    .replace(/\d+/g, "")
    .replace(/-+/g, "_")
    .replace(/^_+|_+$/g, "");
  return letters === "" ? "breakdown" : reserved.includes(letters) ? `${letters}_of_table` : letters;
}

/** Columns that every table of figures has already. */
const reserved: readonly string[] = [...Object.keys(observationSchema.shape), ...Object.keys(targetSchema.shape)];
