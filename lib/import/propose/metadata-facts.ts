import { z } from "zod";
import type { MetadataFile, SourceMetadata } from "../read/metadata-files";
import type { SourceTable } from "../source-table";

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
