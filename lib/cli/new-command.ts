import { existsSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describeDataset } from "../dataset/describe";
import { changesFile, descriptionFile } from "../dataset/folder";
import { problemOfId } from "../dataset/list";
import { columnsOf } from "../dataset/table-schema";
import { writeFolderWhole } from "../dataset/write-whole";
import { requirementOf, roleNames } from "../domain/roles";
import { type TableName, tablesOf } from "../domain/table";
import { type Locale, locales } from "../domain/text";
import { columnText, tableText } from "../i18n/column-words";
import { dictionary } from "../i18n/dictionary";
import { type Outcome, outcomeOf, Refused } from "./outcome";

const usage = `usage: npm run new -- <id>

Creates a dataset in data/<id>: one example row in each table, and a README that explains each column.
Exit code: 0 if it was created, 1 if there is one already, 2 if the id cannot be used.`;

/** Does what `npm run new` does with these arguments, in the folder of the datasets, all but the printing. */
export function newCommand([given, ...more]: readonly string[], root: string): Promise<Outcome> {
  return outcomeOf(async (lines) => {
    if (given === undefined || given.startsWith("-") || more.length > 0) throw new Refused(2, usage);
    const id = given.replace(/^data\//, "");
    const wrong = problemOfId(id);
    if (wrong !== undefined) throw new Refused(2, wrong);
    const folder = join(root, id);
    if (existsSync(folder)) throw new Refused(1, `${folder}: this folder exists already; choose another id`);
    await writeFolderWhole(folder, async (draft) => {
      await writeExample(draft, id);
      return true;
    });
    lines.push(
      `${folder}: a dataset with one example row in each table; README.md explains the columns.`,
      `Then: npm run check -- ${folder}`,
    );
    return 0;
  });
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
  await writeFile(join(folder, "README.md"), locales.map((locale) => readmeText(id, locale)).join("\n"));
  await describeDataset(folder);
}

const en = {
  title: (id: string) => `# ${id}`,
  intro: (id: string) =>
    `This folder is a dataset. Each table has one example row: replace it with your own, in a spreadsheet (save as CSV, comma, UTF-8) or a text editor. Then check the dataset: \`npm run check -- data/${id}\`. \`sources.json\` lists the publications that you read. \`datapackage.json\` holds the title, the licence and, as \`population\`, the indicator that counts inhabitants, if you have one, and as \`roles\` the indicator that plays each role (below). \`CHANGES.md\` says what you changed and why. Texts are in English and in French, because every page exists in both.`,
  head: "| column | must be filled | what you write |",
  roles:
    "## Roles\n\nPages know an indicator by its role, whatever its id. Give a role only to an indicator of this topic, with a unit of this measure.",
  roleHead: "| role | topic | measure of its unit |",
  yes: "yes",
  codes: "one of",
};

const fr = {
  title: () => "# En français",
  intro: (id: string) =>
    `Ce dossier est un jeu de données. Chaque table a une ligne d’exemple : mettez les vôtres à la place, avec un tableur (enregistrez en CSV, virgule, UTF-8) ou un éditeur de texte. Vérifiez-le ensuite : \`npm run check -- data/${id} --lang fr\`. \`sources.json\` contient les publications que vous avez lues, \`datapackage.json\` le titre, la licence et, sous \`population\`, l’indicateur qui dénombre les habitants, si vous en avez un, et sous \`roles\` l’indicateur qui tient chaque rôle (voir plus bas) ; \`CHANGES.md\` ce que vous avez changé et pourquoi. Les textes sont en anglais et en français, car chaque page existe dans les deux langues.`,
  head: "| colonne | à remplir | ce que vous écrivez |",
  roles:
    "## Rôles\n\nLes pages reconnaissent un indicateur à son rôle, quel que soit son identifiant. Donnez un rôle seulement à un indicateur de ce thème, dont l’unité a cette mesure.",
  roleHead: "| rôle | thème | mesure de son unité |",
  yes: "oui",
  codes: "au choix",
} satisfies typeof en;

const wordsIn = dictionary("new dataset", { en, fr });

/** The README of a new dataset, made of the tables' own schemas: every column in words, in one language. */
function readmeText(id: string, locale: Locale): string {
  const { title, intro, roles, roleHead } = wordsIn(locale);
  const tables = Object.values(tablesOf([])).map((table) => tableSection(table, locale));
  const ofRoles = roleNames.map((role) => {
    const { topic, measure } = requirementOf(role);
    return `| \`${role}\` | \`${topic}\` | \`${measure}\` |`;
  });
  const aboutRoles = [roles, "", roleHead, "| --- | --- | --- |", ...ofRoles, ""];
  return [title(id), "", intro(id), "", ...tables, ...aboutRoles].join("\n");
}

function tableSection({ name: table, file, row }: ReturnType<typeof tablesOf>[TableName], locale: Locale): string {
  const { head, yes, codes } = wordsIn(locale);
  const lines = columnsOf(row).map((column) => {
    const choice = column.codes ? ` (${codes} ${column.codes.map((code) => `\`${code}\``).join(", ")})` : "";
    return `| \`${column.name}\` | ${column.required ? yes : ""} | ${columnText(table, column.name, locale)}${choice} |`;
  });
  return [`## ${file}`, "", tableText(table, locale), "", head, "| --- | --- | --- |", ...lines, ""].join("\n");
}
