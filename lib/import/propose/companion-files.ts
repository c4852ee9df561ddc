import { z } from "zod";
import { subjectId } from "../apply/row-fields";
import { countryOf } from "../cells/codes";
import type { Mapping, TableMapping } from "../mapping";
import { columnsNamed } from "../read/header";
import type { MetadataFile, SourceMetadata } from "../read/metadata";
import { baseName, type SourceTable } from "../source";
import { bare } from "../text";
import type { TableProfile } from "./profile";
import { type ProposalLog, unnamedArea } from "./propose-fields";

/** What the codes of a column are called. */
export interface CodeList {
  readonly file: string;
  /** The header that is above the codes. */
  readonly column: string;
  readonly names: ReadonlyMap<string, CodeName>;
}

export interface CodeName {
  readonly name: string;
  readonly definition?: string | undefined;
  readonly unitWord?: string | undefined;
}

/** What a code is called, with the file that says so. */
export type NamedCode = CodeName & { readonly file: string };

/** Headers of the lists that the World Bank ships with its tables: code, name, and what marks such a list. */
const worldBankLists = [
  {
    code: ["Indicator Code", "Series Code"],
    name: ["Indicator Name", "Series Name"],
    definition: ["Source Note", "Long definition"],
  },
  { code: ["Country Code"], name: ["TableName", "Table Name", "Short Name"], definition: [] },
];

/** The name that the World Bank gives to the download of a country or an indicator; it names the codes in its rows. */
const worldBankDownload = /(?:^|_)api_.+_ds2_.+\.csv$/i;

/** True for the name of a file that lists codes for tables beside it: of DDF, of the World Bank. */
export function isCodeListName(name: string): boolean {
  const own = baseName(name);
  return (
    /^(?:ddf--(?:entities|concepts)\b|metadata_(?:indicator|country)_|wdi(?:series|country)\.)/i.test(own) ||
    worldBankDownload.test(own)
  );
}

/** The list of codes that a table is; undefined for one that may hold figures. Reads its rows. */
export async function codeListOf(table: SourceTable): Promise<CodeList | undefined> {
  const columns = listColumns(table);
  return columns && readList(table, columns);
}

/** The same of a table that lies beside the one to be imported: what it calls its own indicators, if nothing else. */
export async function codeListBeside(table: SourceTable): Promise<CodeList | undefined> {
  const [codeAt, nameAt] = [["Indicator Code"], ["Indicator Name"]].map(
    (names) => columnsNamed(table.header, names)[0] ?? -1,
  );
  const isNaming = codeAt !== undefined && nameAt !== undefined && codeAt >= 0 && nameAt >= 0;
  const columns = listColumns(table) ?? (isNaming ? { codeAt, nameAt, definitionAt: -1, unitAt: -1 } : undefined);
  return columns && readList(table, columns);
}

/** The indexes of the columns of a list; -1 where it lacks one. */
interface ListColumns {
  readonly codeAt: number;
  readonly nameAt: number;
  readonly definitionAt: number;
  readonly unitAt: number;
}

async function readList(table: SourceTable, columns: ListColumns): Promise<CodeList> {
  const { codeAt, nameAt, definitionAt, unitAt } = columns;
  const names = new Map<string, CodeName>();
  for await (const { cells } of table.rows()) {
    const [code, name, definition, unitWord] = [codeAt, nameAt, definitionAt, unitAt].map((at) => textOf(cells[at]));
    if (code && name) names.set(code, { name, definition: definition || undefined, unitWord: unitWord || undefined });
  }
  return { file: baseName(table.file), column: table.header[codeAt] ?? "", names };
}

function listColumns({ file, header }: SourceTable): ListColumns | undefined {
  const at = (names: readonly string[]) => columnsNamed(header, names)[0] ?? -1;
  if (/^ddf--(entities|concepts)\b/i.test(baseName(file)))
    return { codeAt: 0, nameAt: at(["name"]), definitionAt: at(["description"]), unitAt: at(["unit"]) };
  for (const list of worldBankLists) {
    const [codeAt, nameAt, definitionAt] = [at(list.code), at(list.name), at(list.definition)];
    const isList = codeAt >= 0 && nameAt >= 0 && (list.definition.length === 0 || definitionAt >= 0);
    if (isList) return { codeAt, nameAt, definitionAt, unitAt: at(["Unit of measure"]) };
  }
  return undefined;
}

function textOf(cell: string | undefined): string {
  return (cell ?? "").replace(/\s+/g, " ").trim();
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
  const { beside = [] } = (
    typeof metadata === "object" && metadata !== null ? metadata : {}
  ) as Partial<SourceMetadata>;
  const read = beside.flatMap((file) => {
    const { data } = indicatorSchema.safeParse(file.content);
    return data ? [{ file, data }] : [];
  });
  const inLanguage = (key: "SDG_INDICATOR" | "STAT_CONC_DEF", french: boolean) =>
    plainText(read.find(({ file, data }) => isFrench(file) === french && data[key])?.data[key]);
  const anywhere = (key: "computation_units" | "national_geographical_coverage") =>
    plainText(read.find(({ data }) => data[key])?.data[key]);
  const facts = {
    name: inLanguage("SDG_INDICATOR", false),
    name_fr: inLanguage("SDG_INDICATOR", true),
    definition: inLanguage("STAT_CONC_DEF", false),
    definition_fr: inLanguage("STAT_CONC_DEF", true),
    unitWord: anywhere("computation_units"),
    areaName: anywhere("national_geographical_coverage"),
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...known, files: Object.keys(known).length > 0 ? read.map(({ file }) => file.file) : [] };
}

function isFrench({ language }: MetadataFile): boolean {
  return language === "fr";
}

/** A text without the markup that metadata are written in; undefined for an empty one or a reference to another. */
function plainText(text: string | undefined): string | undefined {
  const plain = text
    ?.replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain === undefined || plain === "" || /^[\w-]+\.[\w.-]+$/.test(plain) ? undefined : plain;
}

/** The names that lists of codes give. */
export function namesOfLists(lists: readonly CodeList[]): Map<string, NamedCode> {
  return new Map(lists.flatMap(({ file, names }) => [...names].map(([code, about]) => [code, { ...about, file }])));
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
