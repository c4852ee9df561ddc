import { z } from "zod";
import { subjectId } from "../apply/row-fields";
import { countryOf } from "../cells/codes";
import type { Mapping, TableMapping } from "../mapping";
import { columnsNamed } from "../read/header";
import { baseName, type SourceTable } from "../source";
import { bare } from "../text";
import type { TableProfile } from "./profile";
import { type ProposalLog, unnamedArea } from "./propose-fields";

/** What the codes of a column are called. */
export interface CodeList {
  readonly file: string;
  /** The header that is above the codes. */
  readonly column: string;
  readonly names: ReadonlyMap<string, NamedCode>;
}

/** What a code is called, with the file that says so. */
export interface NamedCode {
  readonly file: string;
  readonly name: string;
  readonly definition?: string | undefined;
  readonly unitWord?: string | undefined;
}

const listNames =
  /^(?:ddf--(?:entities|concepts)\b|metadata_(?:indicator|country)_|wdi(?:series|country)\.)|(?:^|_)api_.+_ds2_.+\.csv$/i;

/**
 * True for the name of a file that lists codes for tables beside it: of DDF, of the World Bank, whose downloads of a
 * country or an indicator (`API_MLI_DS2_…`) name the codes in their rows.
 */
export function isCodeListName(name: string): boolean {
  return listNames.test(baseName(name));
}

/**
 * The list of codes that a table is; undefined for one that may hold figures. Of a table that lies beside the one to be
 * imported, what it calls its own indicators is a list too. Reads its rows.
 */
export async function codeListOf(table: SourceTable, isBeside = false): Promise<CodeList | undefined> {
  const columns = listColumns(table, isBeside);
  if (!columns) return undefined;
  const file = baseName(table.file);
  const names = new Map<string, NamedCode>();
  for await (const { cells } of table.rows()) {
    const texts = columns.map((at) => (cells[at] ?? "").replace(/\s+/g, " ").trim() || undefined);
    const [code, name, definition, unitWord] = texts;
    if (code && name) names.set(code, { file, name, definition, unitWord });
  }
  return { file, column: table.header[columns[0]] ?? "", names };
}

/** The indexes of a list's code, name, definition and unit; -1 where it lacks one. */
type ListColumns = readonly [code: number, name: number, definition: number, unit: number];

function listColumns({ file, header }: SourceTable, isBeside: boolean): ListColumns | undefined {
  const at = (...names: readonly string[]) => columnsNamed(header, names)[0] ?? -1;
  if (/^ddf--(entities|concepts)\b/i.test(baseName(file))) return [0, at("name"), at("description"), at("unit")];
  const [code, name] = [at("Indicator Code", "Series Code"), at("Indicator Name", "Series Name")];
  const definition = at("Source Note", "Long definition");
  if (code >= 0 && name >= 0 && definition >= 0) return [code, name, definition, at("Unit of measure")];
  const [country, countryName] = [at("Country Code"), at("TableName", "Table Name", "Short Name")];
  if (country >= 0 && countryName >= 0) return [country, countryName, -1, at("Unit of measure")];
  const own = [at("Indicator Code"), at("Indicator Name")] as const;
  return isBeside && own.every((index) => index >= 0) ? [...own, -1, -1] : undefined;
}

/** What Open SDG says of an indicator in the files beside its table. */
const indicatorSchema = z.looseObject({
  SDG_INDICATOR: z.string().optional(),
  STAT_CONC_DEF: z.string().optional(),
  computation_units: z.string().optional(),
  national_geographical_coverage: z.string().optional(),
});

/** What files beside a table say of its one indicator, in the languages that they are in. */
export interface IndicatorFacts {
  readonly name?: string;
  readonly name_fr?: string;
  readonly definition?: string;
  readonly definition_fr?: string;
  readonly unitWord?: string;
  readonly areaName?: string;
  readonly files: readonly string[];
}

/** The facts that the metadata of Open SDG beside a table hold; none for other tables. */
export function indicatorFacts({ metadata }: SourceTable): IndicatorFacts {
  const read = (metadata?.beside ?? []).flatMap(({ file, language, content }) => {
    const { data } = indicatorSchema.safeParse(content);
    return data ? [{ file, isFrench: language === "fr", data }] : [];
  });
  const textOf = (key: keyof typeof indicatorSchema.shape, french?: boolean) =>
    plainText(read.find(({ isFrench, data }) => (french ?? isFrench) === isFrench && data[key])?.data[key]);
  const facts = {
    name: textOf("SDG_INDICATOR", false),
    name_fr: textOf("SDG_INDICATOR", true),
    definition: textOf("STAT_CONC_DEF", false),
    definition_fr: textOf("STAT_CONC_DEF", true),
    unitWord: textOf("computation_units"),
    areaName: textOf("national_geographical_coverage"),
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...known, files: Object.keys(known).length > 0 ? read.map(({ file }) => file) : [] };
}

/** A text without the markup that metadata are written in; undefined for an empty one or a reference to another. */
function plainText(text: string | undefined): string | undefined {
  const plain = text
    ?.replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain === undefined || plain === "" || /^[\w-]+\.[\w.-]+$/.test(plain) ? undefined : plain;
}

/** What a table calls the codes that its indicators have. */
export function addNames(names: Map<string, NamedCode>, { tables, indicators }: Mapping): void {
  for (const { file, indicator } of tables) {
    const codes = indicator && "column" in indicator ? Object.entries(indicator.codes ?? {}) : [];
    for (const [code, id] of codes) {
      const name = indicators.find((each) => each.id === id)?.name ?? code;
      if (name !== code && !names.has(code)) names.set(code, { name, file });
    }
  }
}

/** The names of area codes, where a file beside the table lists them. */
export function namedAreas(
  area: TableMapping["area"],
  profile: TableProfile,
  codeLists: readonly CodeList[],
  { assumptions }: ProposalLog,
): Mapping["areas"] {
  const [column, scheme] = "column" in area ? [String(area.column), area.scheme] : [];
  const list = codeLists.find((each) => column !== undefined && bare(each.column) === bare(column));
  const used = profile.columns.find(({ header }) => header === column)?.words;
  if (!list || !used) return [];
  assumptions.push(`The names of the codes in “${column}” are those of ${list.file}.`);
  return [...used.keys()].flatMap((code) => {
    const name = list.names.get(code)?.name;
    const country = scheme === undefined ? undefined : countryOf(code, scheme === "m49");
    const id = country?.alpha3 ?? subjectId(code);
    return name === undefined ? [] : [{ id, name, name_fr: country?.name_fr ?? name, ...(country && { code: id }) }];
  });
}

/** The area of figures without a place, by the name that the files beside the table give it. */
export function wholeOf({ areaName }: IndicatorFacts): Mapping["areas"][number] {
  return areaName === undefined ? unnamedArea : { ...unnamedArea, name: areaName, name_fr: areaName };
}
