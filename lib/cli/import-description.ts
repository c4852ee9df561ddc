import type { DimensionEntry } from "../domain/dataset-description";
import type { Collected } from "../import/apply/collected";
import type { Difference } from "../import/apply/difference";
import type { Mapping } from "../import/mapping";

/** datapackage.json of a dataset that is there, as far as an import changes it. */
export interface PreviousDescription {
  readonly version?: string;
  readonly area?: string;
  readonly population?: string;
  readonly roles?: Readonly<Record<string, string>>;
  readonly dimensions?: readonly DimensionEntry[];
}

interface Order {
  readonly id: string;
  readonly mapping: Mapping;
  readonly into: Collected;
  readonly difference: Difference;
}

/** Changed figures that CHANGES.md names one by one. */
const namedChanges = 1000;

/** datapackage.json after an import: a new one, or the old one with a new version and dimensions. */
export function nextDescription(
  { id, mapping, into, difference }: Order,
  previous: PreviousDescription | undefined,
  dimensions: readonly DimensionEntry[],
) {
  if (previous) {
    const version = previous.version ?? "1.0.0";
    const population = previous.population ?? mapping.dataset.population;
    return {
      ...previous,
      ...(population !== undefined && { population }),
      ...(mapping.dataset.roles && { roles: { ...mapping.dataset.roles, ...previous.roles } }),
      version: difference.isEmpty ? version : nextVersion(version),
      area: previous.area ?? "all-areas",
      dimensions,
    };
  }
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: id.toLowerCase(),
    ...mapping.dataset,
    version: "1.0.0",
    area: areaOf(mapping, into),
    languages: ["en", "fr"],
    highlights: [],
    dimensions,
    resources: [
      { name: "sources", path: "sources.json", format: "json", mediatype: "application/vnd.citationstyles.csl+json" },
    ],
  };
}

/** The area that a dataset is about: the only one of its figures, or several. */
function areaOf(mapping: Mapping, { areas }: Collected): string {
  const constants = mapping.areas
    .map(({ id }) => id)
    .filter((id) => mapping.tables.some(({ area }) => ("constant" in area ? area.constant : area.blank) === id));
  const ids = new Set([...areas.keys(), ...constants]);
  const [only] = ids;
  if (ids.size === 1 && only !== undefined) return only;
  return constants[0] ?? "all-areas";
}

function nextVersion(version: string): string {
  const [major = "1", minor = "0", patch = "0"] = version.split(".");
  return `${major}.${minor}.${Number(patch) + 1}`;
}

/** What CHANGES.md says of an import: each figure whose number changed; empty where nothing did. */
export function changesText(
  difference: Difference,
  version: string,
  files: readonly string[],
  wasThere: boolean,
): string {
  const day = new Date().toISOString().slice(0, 10);
  const head = `## ${version} (${day})`;
  const names = files.join(", ");
  if (!wasThere) return `${head}\n\nThe first version, read from ${names}.\n`;
  if (difference.isEmpty) return "";
  const { added, changed, dropped } = difference.counts;
  const sum = `${names} read again: ${added} figures added, ${changed} changed, ${dropped} dropped.`;
  const rows = difference.changedNumbers;
  if (rows.length === 0 || rows.length > namedChanges) return `${head}\n\n${sum}\n`;
  const lines = rows.map(
    ({ id, old, now }) =>
      `| ${id} | value | ${cell(old)} | ${cell(now)} | Read again from ${cell(names)}. | Relu dans ${cell(names)}. |`,
  );
  return [
    head,
    "",
    sum,
    "",
    "| figure | column | old | new | why | why_fr |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "/");
}
