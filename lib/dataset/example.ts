import { type TableName, tablesOf } from "../domain/table";
import { changesFile, descriptionFile, sourcesFile } from "./folder";
import { csvLine } from "./raw-table";
import { tableSchemaOf } from "./table-schema";

type Cells = Readonly<Record<string, string>>;

const ministry: Cells = {
  id: "example-ministry",
  name: "Example: the ministry (replace this row)",
  name_fr: "Exemple : le ministère (remplacez cette ligne)",
  kind: "ministry",
};

/** One row a table, clearly no real one: what a person replaces with rows of their own. */
const rows: Readonly<Record<TableName, Cells>> = {
  areas: {
    id: "example-country",
    name: "Example: a country (replace this row)",
    name_fr: "Exemple : un pays (remplacez cette ligne)",
  },
  units: {
    id: "persons",
    one: "person",
    other: "persons",
    one_fr: "personne",
    other_fr: "personnes",
    measure: "count",
    floor: "0",
  },
  entities: {
    id: "example-police",
    name: "Example: the police (replace this row)",
    name_fr: "Exemple : la police (remplacez cette ligne)",
    kind: "force",
  },
  relations: {
    entity: "example-police",
    relation: "authority",
    other: "example-ministry",
    source: "example-report",
    locator: "p. 1",
    certainty: "stated",
    note: "Example: who commands whom",
    note_fr: "Exemple : qui commande qui",
  },
  indicators: {
    id: "example-personnel",
    name: "Example: personnel (replace this row)",
    name_fr: "Exemple : effectifs (remplacez cette ligne)",
    definition: "Example: persons who serve in a force at the date named.",
    definition_fr: "Exemple : personnes en service dans une force à la date indiquée.",
    unit: "persons",
    topic: "forces",
    direction: "none",
    decimals: "0",
    timing: "stock",
    applies_to: "force",
  },
  observations: {
    id: "example-1",
    indicator: "example-personnel",
    entity: "example-police",
    area: "example-country",
    sex: "_T",
    period: "2020",
    low: "6000",
    qualifier: "over",
    status: "A",
    kind: "actual",
    source: "example-report",
    locator: "p. 1",
    printed: "over 6,000",
    caveats: "example-caveat",
  },
  targets: {
    id: "example-target",
    indicator: "example-personnel",
    applies_to: "example-police",
    area: "example-country",
    sex: "_T",
    type: "level",
    value: "7000",
    comparison: "at-least",
    unit: "persons",
    due: "2030",
    reading: "assumed",
    source: "example-report",
    locator: "p. 2",
    printed: "7,000",
  },
  caveats: {
    id: "example-caveat",
    kind: "caveat",
    text: "Example: what a reader must know about [example-1].",
    text_fr: "Exemple : ce qu’il faut savoir de [example-1].",
  },
  events: {
    date: "2020",
    name: "Example: what happened",
    name_fr: "Exemple : ce qui s’est passé",
    source: "example-report",
    locator: "p. 3",
  },
};

/** The files of a new dataset by their names: one example row a table, all of it valid. */
export function exampleFiles(id: string): Record<string, string> {
  const tables = Object.values(tablesOf([]));
  const files: Record<string, string> = {};
  for (const { name, file, row } of tables) {
    const columns = Object.keys(row.shape);
    // A relation needs two.
    const examples = name === "entities" ? [rows[name], ministry] : [rows[name]];
    files[file] = [columns, ...examples.map((cells) => columns.map((column) => cells[column] ?? ""))]
      .map(csvLine)
      .join("");
  }
  const source = {
    id: "example-report",
    type: "report",
    title: "Example: a report (replace this entry)",
    author: [{ literal: "Example: who wrote it" }],
    issued: { "date-parts": [[2020]] },
  };
  files[sourcesFile] = jsonText([source]);
  files[changesFile] =
    `# Changes\n\n## 0.1.0 (${new Date().toISOString().slice(0, 10)})\n\nOne example row in each table.\n`;
  files[descriptionFile] = jsonText({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: id.toLowerCase(),
    title: `Example: ${id} (write your title here)`,
    title_fr: `Exemple : ${id} (écrivez ici votre titre)`,
    description: "Example: what this dataset holds, in one or two sentences.",
    description_fr: "Exemple : ce que contient ce jeu de données, en une ou deux phrases.",
    version: "0.1.0",
    area: "example-country",
    languages: ["en", "fr"],
    licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    highlights: ["example-1"],
    roles: { personnel: "example-personnel" },
    dimensions: [],
    resources: [
      { name: "sources", path: sourcesFile, format: "json", mediatype: "application/vnd.citationstyles.csl+json" },
      ...tables.map((table) => ({
        name: table.name,
        type: "table",
        path: table.file,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: tableSchemaOf(table),
      })),
    ],
  });
  return files;
}

function jsonText(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
