import { setImmediate } from "node:timers/promises";
import { sum } from "d3-array";
import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Cell } from "../columns";
import { xmlText } from "../xml-text";
import { cellText } from "./cells";
import { type Look, placeIn, Styles } from "./styles";

/** A workbook as the parts of its file have it. */
export interface Workbook {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** From the top, without a gap; asked for once, while the file is written. */
  readonly rows: Iterable<SheetRow>;
  /** The one table of the sheet, from its header to the last row; a sheet with a table is printed across the page. */
  readonly table?: { readonly header: number; readonly columns: readonly string[]; readonly count: number } | undefined;
}

export interface SheetRow {
  /** In points; as programs like where it is not given. */
  readonly height?: number | undefined;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly value: Cell;
  readonly look: Look;
  readonly numberFormat?: string | undefined;
  /** The address that the cell opens. */
  readonly link?: string | undefined;
}

const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relation: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  parts: "http://schemas.openxmlformats.org/package/2006/relationships",
  types: "http://schemas.openxmlformats.org/package/2006/content-types",
};

/** The first day that a zip can name: the same workbook makes the same bytes whenever it is written. */
const fixedDay = new Date(1980, 0, 1);

/** How many characters are packed at once. */
const packetLength = 500_000;

/**
 * The bytes of a workbook. Rows are made and packed a few at a time, so that a large one needs little memory, and others
 * their turn between them.
 */
export async function workbookBytes({ title, author, language, sheets }: Workbook): Promise<Buffer> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  const add = async (path: string, texts: Iterable<string>) => {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = fixedDay;
    zip.add(part);
    let packet = "";
    for (const text of texts) {
      packet += text;
      if (packet.length < packetLength) continue;
      part.push(strToU8(packet));
      packet = "";
      await setImmediate();
    }
    part.push(strToU8(packet), true);
  };
  const shared = { styles: new Styles(), texts: new Map<string, number>() };
  await add("[Content_Types].xml", [contentTypes(sheets)]);
  await add("_rels/.rels", [
    relations(["officeDocument", "xl/workbook.xml"], ["metadata/core-properties", "docProps/core.xml"]),
  ]);
  await add("docProps/core.xml", [properties(title, author, language)]);
  await add("xl/workbook.xml", [workbookXml(sheets)]);
  await add("xl/_rels/workbook.xml.rels", [
    relations(
      ...sheets.map((_, index) => ["worksheet", sheetPath(index)] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ),
  ]);
  for (const [index, sheet] of sheets.entries()) {
    const links: string[] = [];
    await add(`xl/${sheetPath(index)}`, sheetXml(sheet, shared, links));
    const table = sheet.table ? [["table", `../${tablePath(index)}`] as const] : [];
    await add(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, [relations(...links, ...table)]);
    if (sheet.table) await add(`xl/${tablePath(index)}`, [tableXml(sheet.table, index)]);
  }
  await add("xl/styles.xml", [shared.styles.xml()]);
  await add("xl/sharedStrings.xml", textsXml(shared.texts.keys()));
  zip.end();
  return Buffer.concat(packed);
}

/** What the cells of all sheets share: collected while they are written. */
interface Shared {
  readonly styles: Styles;
  /** Each text once, with its place. */
  readonly texts: Map<string, number>;
}

const sheetPath = (index: number) => `worksheets/sheet${index + 1}.xml`;
const tablePath = (index: number) => `tables/table${index + 1}.xml`;

function start(root: string, namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="${namespace}" xmlns:r="${namespaces.relation}">`;
}

function xml(root: string, namespace: string, content: string): string {
  return `${start(root, namespace)}${content}</${root}>`;
}

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function contentTypes(sheets: readonly Sheet[]): string {
  const type = (path: string, kind: string) =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-${kind}+xml"/>`;
  const spreadsheet = (path: string, kind: string) => type(`xl/${path}`, `officedocument.spreadsheetml.${kind}`);
  return xml(
    "Types",
    namespaces.types,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
      type("docProps/core.xml", "package.core-properties"),
      spreadsheet("workbook.xml", "sheet.main"),
      spreadsheet("styles.xml", "styles"),
      spreadsheet("sharedStrings.xml", "sharedStrings"),
      ...sheets.map((_, index) => spreadsheet(sheetPath(index), "worksheet")),
      ...sheets.map(({ table }, index) => (table ? spreadsheet(tablePath(index), "table") : "")),
    ].join("")}`,
  );
}

/** Relations of a part, `rId1` the first: other parts by their kinds, addresses of the web as they are. */
function relations(...targets: readonly (string | readonly [kind: string, path: string])[]): string {
  const relation = (kind: string, target: string, index: number, mode = "") =>
    `<Relationship Id="rId${index + 1}" Type="${kind.startsWith("metadata/") ? namespaces.parts : namespaces.relation}/${kind}" Target="${escaped(target)}"${mode}/>`;
  return xml(
    "Relationships",
    namespaces.parts,
    targets
      .map((target, index) =>
        typeof target === "string"
          ? relation("hyperlink", target, index, ' TargetMode="External"')
          : relation(...target, index),
      )
      .join(""),
  );
}

function properties(title: string, author: string, language: string): string {
  const [name, by] = [escaped(title), escaped(author)];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${name}</dc:title><dc:creator>${by}</dc:creator><cp:lastModifiedBy>${by}</cp:lastModifiedBy><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(cellText(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // The header and the first column are on every printed page.
  const printed = sheets.map(({ name, table }, index) => {
    const sheet = escaped(`'${name.replaceAll("'", "''")}'!`);
    return table
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}$A:$A,${sheet}$${table.header}:$${table.header}</definedName>`
      : "";
  });
  return xml(
    "workbook",
    namespaces.main,
    `<sheets>${listed.join("")}</sheets>${printed.some((name) => name !== "") ? `<definedNames>${printed.join("")}</definedNames>` : ""}`,
  );
}

/** A sheet in pieces; the addresses that its cells open are added to `links`. */
function* sheetXml({ rows, widths, table }: Sheet, shared: Shared, links: string[]) {
  const pane = table
    ? `<pane ySplit="${table.header}" topLeftCell="A${table.header + 1}" activePane="bottomLeft" state="frozen"/>`
    : "";
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  yield `${start("worksheet", namespaces.main)}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>`;
  const opened: string[] = [];
  let number = 0;
  for (const { height, cells } of rows) {
    number += 1;
    const xml = cells.map((cell, at) => {
      const place = `${columnName(at)}${number}`;
      if (cell.link !== undefined) opened.push(`<hyperlink ref="${place}" r:id="rId${links.push(cell.link)}"/>`);
      return cellXml(place, cell, shared);
    });
    yield `<row r="${number}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${xml.join("")}</row>`;
  }
  yield [
    "</sheetData>",
    opened.length > 0 ? `<hyperlinks>${opened.join("")}</hyperlinks>` : "",
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${table ? "landscape" : "portrait"}" fitToWidth="${pagesAcross(widths)}" fitToHeight="0"/>`,
    table ? `<tableParts count="1"><tablePart r:id="rId${links.length + 1}"/></tableParts>` : "",
    "</worksheet>",
  ].join("");
}

function* textsXml(texts: Iterable<string>) {
  yield start("sst", namespaces.main);
  for (const text of texts) yield `<si><t xml:space="preserve">${escaped(cellText(text))}</t></si>`;
  yield "</sst>";
}

/** What a page of A4 holds side by side and still reads well, in characters of a column's width. */
const charactersAcross = 210;

function pagesAcross(widths: readonly number[]): number {
  return Math.max(1, Math.round(sum(widths) / charactersAcross));
}

function cellXml(place: string, { value, look, numberFormat, link }: SheetCell, { styles, texts }: Shared): string {
  const start = `<c r="${place}" s="${styles.indexOf(look, numberFormat, link !== undefined)}"`;
  if (value === undefined || value === "") return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  return `${start} t="s"><v>${placeIn(texts, value)}</v></c>`;
}

function tableXml({ header, columns, count }: NonNullable<Sheet["table"]>, index: number): string {
  const area = `A${header}:${columnName(columns.length - 1)}${header + count}`;
  const named = columns.map((name, at) => `<tableColumn id="${at + 1}" name="${escaped(name)}"/>`);
  const name = `table_${index}`;
  const tag = start("table", namespaces.main).replace(
    />$/,
    ` id="${index}" name="${name}" displayName="${name}" ref="${area}">`,
  );
  return `${tag}<autoFilter ref="${area}"/><tableColumns count="${columns.length}">${named.join("")}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}

/** `A` … `Z`, `AA` … by the index of a column. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
