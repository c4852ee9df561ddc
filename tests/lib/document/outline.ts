import type { Block, Exhibit } from "@/lib/document/block";
import { type Content, type Inline, number, plainText } from "@/lib/document/content";
import type { FigureRow } from "@/lib/document/figure-row";
import type { Field } from "@/lib/document/form";
import type { Table } from "@/lib/document/table";
import type { Locale } from "@/lib/domain/text";
import { everyBlock } from "./every-block";

/**
 * A document as one reads it, to expect in a test: a line for each block, row and item, indented under what holds it.
 * A number is `[P01 > 6,000]`, small print is in braces, ≠ says that sources differ, spaces are plain.
 */
export function outline(blocks: readonly Block[] = [], locale: Locale = "en"): string[] {
  return blocks.flatMap((block) => linesOf(block, locale));
}

/** The outline of the section, entry or exhibit with an id; none where it is not there. */
export function outlineOf(id: string, blocks: readonly Block[], locale: Locale = "en"): string[] {
  return everyBlock(blocks).flatMap((block) =>
    (block.kind === "exhibit" ? block.exhibit.id : "id" in block && block.id) === id ? linesOf(block, locale) : [],
  );
}

/** Every exhibit, in reading order. */
export function exhibitsIn(blocks: readonly Block[]): Exhibit[] {
  return everyBlock(blocks).flatMap((block) => (block.kind === "exhibit" ? block.exhibit : []));
}

function linesOf(block: Block, locale: Locale): string[] {
  const text = (content: Content) => textOf(content, locale);
  const under = (...blocks: readonly Block[]) => indented(outline(blocks, locale));
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${text(block.content)}`];
    case "paragraph":
      return [`${block.look ?? "p"}: ${text(block.content)}`];
    case "section":
      return [`${"#".repeat(block.level)} ${text(block.title)}`, ...under(...block.blocks)];
    case "entry":
      return [`${block.of}: ${text(block.title)}`, ...under(...block.blocks)];
    case "details":
      return [`details: ${text(block.summary)}`, ...under(...block.blocks)];
    case "group":
      return [`group ${block.look}`, ...under(...block.blocks)];
    case "key-figures":
      return ["key figures", ...rowLines(block.rows, locale)];
    case "table":
      // A list of figures has the columns that every one of them has.
      return [
        `${isFigureList(block) ? "figures" : "table"}: ${text(block.caption)}`,
        ...indented([
          ...(isFigureList(block) ? [] : [block.columns.map(({ header }) => header).join(" | ")]),
          ...block.bodies.flatMap(({ title, rows }) => [
            ...(title === undefined ? [] : [`${title}:`]),
            ...rows.map(({ cells }) => cells.map(({ content }) => text(content)).join(" | ")),
          ]),
        ]),
      ];
    case "exhibit": {
      const { title, chart, rows, aside = [] } = block.exhibit;
      return [`${chart.kind}: ${text(title)}`, ...rowLines(rows, locale), ...under(...aside)];
    }
    case "comparison":
      return [
        `${block.exhibit.chart?.kind ?? "no chart"}: ${text(block.exhibit.title)}`,
        ...(block.exhibit.warnings ?? []).map((warning) => `  ! ${warning}`),
        ...under(...block.blocks),
      ];
    case "list":
      return block.items.flatMap(({ content, blocks = [] }) => [`- ${text(content)}`, ...under(...blocks)]);
    case "facts":
      return block.facts.flatMap(({ term, details }) => [
        `${text(term)}:`,
        ...indented(details.map(({ content }) => text(content))),
      ]);
    case "citation":
      return block.texts.map(({ title, content }) => `${title ?? "citation"}: ${text(content)}`);
    case "navigation":
      return [`navigation: ${block.items.map(text).join(" | ")}`];
    case "form":
      return [`form: ${block.fields.flatMap(labelsOf).join(" | ")}`];
  }
}

function isFigureList({ look }: Table): boolean {
  return look === "figures";
}

function labelsOf(field: Field): string[] {
  if (field.kind === "group") return [...[field.label ?? []].flat(), ...field.fields.flatMap(labelsOf)];
  if (field.kind === "blockers") return field.reasons.map((reason) => `! ${reason}`);
  return "label" in field ? [field.label ?? []].flat() : [];
}

function rowLines(rows: readonly FigureRow[], locale: Locale): string[] {
  return indented(
    rows.map((row) => {
      const { entity, details } = row.subject;
      return `${[entity, ...details].join(", ")}: ${textOf([number(row)], locale)}${row.discrepancy ? " ≠" : ""}`;
    }),
  );
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A run of text as one line. */
function textOf(content: Content, locale: Locale = "en"): string {
  return content
    .map((inline, index) => `${index > 0 && isLines(inline) ? " / " : ""}${inlineText(inline, locale)}`)
    .join("")
    .replace(/[\u00A0\u202F]/g, " ");
}

function isLines(inline: Inline): boolean {
  return typeof inline !== "string" && inline.kind === "lines";
}

function inlineText(inline: Inline, locale: Locale): string {
  if (typeof inline === "string") return inline;
  switch (inline.kind) {
    case "figure":
      return `[${inline.cited.figure.id} ${plainText([inline], locale)}]`;
    case "time":
      return inline.text;
    case "styled":
      return inline.look === "details" ? ` {${textOf(inline.content, locale)}}` : textOf(inline.content, locale);
    case "link":
    case "numbers":
      return textOf(inline.content, locale);
    case "discrepancy":
      return " ≠";
    case "see-notes":
    case "field":
      return plainText([inline], locale);
    case "lines":
      return inline.lines.map((line) => textOf(line, locale)).join(" / ");
  }
}
