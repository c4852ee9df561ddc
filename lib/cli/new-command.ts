import { cp, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describeDataset } from "../dataset/describe";
import { changesFile, DatasetUnreadable, descriptionFile } from "../dataset/folder";
import { problemOfId } from "../dataset/list";
import { columnsOf } from "../dataset/table-schema";
import { writeFolderWhole } from "../dataset/write-whole";
import { requirementOf, roleNames } from "../domain/roles";
import { type TableName, tablesOf } from "../domain/table";
import type { Locale } from "../domain/text";
import { columnText, tableText } from "../i18n/column-words";

const usage = `usage: npm run new -- <id>

Creates a dataset in data/<id>: one example row in each table, and a README that explains each column.
Exit code: 0 if it was created, 1 if there is one already, 2 if the id cannot be used.`;

/** What the command ends with: its exit code, its result, its complaint. */
interface NewOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly problem: string;
}

/** Does what `npm run new` does with these arguments, in the folder of the datasets, all but the printing. */
export async function newCommand(args: readonly string[], root: string): Promise<NewOutcome> {
  const [given, ...more] = args;
  if (given === undefined || given.startsWith("-") || more.length > 0) return { exitCode: 2, out: "", problem: usage };
  const id = given.replace(/^data\//, "");
  const wrong = problemOfId(id);
  if (wrong !== undefined) return { exitCode: 2, out: "", problem: wrong };
  const folder = join(root, id);
  if (await isThere(folder))
    return { exitCode: 1, out: "", problem: `${folder}: this folder exists already; choose another id` };
  try {
    await writeFolderWhole(folder, async (draft) => {
      await writeExample(draft, id);
      return true;
    });
  } catch (error) {
    if (!(error instanceof DatasetUnreadable)) throw error;
    return { exitCode: 2, out: "", problem: error.message };
  }
  return {
    exitCode: 0,
    out: `${folder}: a dataset with one example row in each table; README.md explains the columns.\nThen: npm run check -- ${folder}`,
    problem: "",
  };
}

/** One example row a table, clearly no real one: what a person replaces with rows of their own. */
const example = fileURLToPath(new URL("./new-dataset", import.meta.url));

async function writeExample(folder: string, id: string): Promise<void> {
  await cp(example, folder, { recursive: true });
  const facts: Readonly<Record<string, string>> = {
    "{id}": id,
    "{name}": id.toLowerCase(),
    "{day}": new Date().toISOString().slice(0, 10),
  };
  for (const file of [descriptionFile, changesFile]) {
    const text = await readFile(join(folder, file), "utf8");
    await writeFile(
      join(folder, file),
      text.replace(/\{(id|name|day)\}/g, (fact) => facts[fact] ?? fact),
    );
  }
  await writeFile(join(folder, "README.md"), readmeText(id));
  await describeDataset(folder);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const words = {
  en: {
    title: (id: string) => `# ${id}`,
    intro: (id: string) =>
      `This folder is a dataset. Each table has one example row: replace it with your own, in a spreadsheet (save as CSV, comma, UTF-8) or a text editor. Then check the dataset: \`npm run check -- data/${id}\`. \`sources.json\` lists the publications that you read. \`datapackage.json\` holds the title, the licence and, as \`population\`, the indicator that counts inhabitants, if you have one, and as \`roles\` the indicator that plays each role (below). \`CHANGES.md\` says what you changed and why. Texts are in English and in French, because every page exists in both.`,
    head: "| column | must be filled | what you write |",
    roles:
      "## Roles\n\nPages know an indicator by its role, whatever its id. Give a role only to an indicator of this topic, with a unit of this measure.",
    roleHead: "| role | topic | measure of its unit |",
    yes: "yes",
    codes: "one of",
  },
  fr: {
    title: () => "# En français",
    intro: (id: string) =>
      `Ce dossier est un jeu de données. Chaque table a une ligne d’exemple : mettez les vôtres à la place, avec un tableur (enregistrez en CSV, virgule, UTF-8) ou un éditeur de texte. Vérifiez-le ensuite : \`npm run check -- data/${id} --lang fr\`. \`sources.json\` contient les publications que vous avez lues, \`datapackage.json\` le titre, la licence et, sous \`population\`, l’indicateur qui dénombre les habitants, si vous en avez un, et sous \`roles\` l’indicateur qui tient chaque rôle (voir plus bas) ; \`CHANGES.md\` ce que vous avez changé et pourquoi. Les textes sont en anglais et en français, car chaque page existe dans les deux langues.`,
    head: "| colonne | à remplir | ce que vous écrivez |",
    roles:
      "## Rôles\n\nLes pages reconnaissent un indicateur à son rôle, quel que soit son identifiant. Donnez un rôle seulement à un indicateur de ce thème, dont l’unité a cette mesure.",
    roleHead: "| rôle | thème | mesure de son unité |",
    yes: "oui",
    codes: "au choix",
  },
} as const;

/** The README of a new dataset, made of the tables' own schemas: every column in words, English and then French. */
export function readmeText(id: string): string {
  return (["en", "fr"] as const).map((locale) => partText(id, locale)).join("\n");
}

function partText(id: string, locale: Locale): string {
  const { title, intro } = words[locale];
  const tables = Object.values(tablesOf([])).map(({ name, file }) => tableSection(name, file, locale));
  return [title(id), "", intro(id), "", ...tables, rolesText(locale)].join("\n");
}

function rolesText(locale: Locale): string {
  const { roles, roleHead } = words[locale];
  const lines = roleNames.map((role) => {
    const { topic, measure } = requirementOf(role);
    return `| \`${role}\` | \`${topic}\` | \`${measure}\` |`;
  });
  return [roles, "", roleHead, "| --- | --- | --- |", ...lines, ""].join("\n");
}

function tableSection(table: TableName, file: string, locale: Locale): string {
  const { head, yes, codes } = words[locale];
  const lines = columnsOf(tablesOf([])[table].row).map((column) => {
    const choice = column.codes ? ` (${codes} ${column.codes.map((code) => `\`${code}\``).join(", ")})` : "";
    return `| \`${column.name}\` | ${column.required ? yes : ""} | ${columnText(table, column.name, locale)}${choice} |`;
  });
  return [`## ${file}`, "", tableText(table, locale), "", head, "| --- | --- | --- |", ...lines, ""].join("\n");
}
