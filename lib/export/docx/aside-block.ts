import { type FileChild, HeadingLevel, Paragraph, type ParagraphChild } from "docx";
import { periodText } from "../../format/reference-period";
import { benchmarkWordsIn } from "../../i18n/benchmark-words";
import { conventionsIn } from "../../i18n/conventions";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { tableWordsIn } from "../../i18n/table-words";
import type { Aside } from "../../view/exhibit/exhibit";
import type { CountedForce, ShareForce, WomenNeeded } from "../../view/women-needed";
import { textWidth } from "./styles";
import { type BodyRow, type CellLine, tableOf } from "./table";
import type { DocumentText } from "./text";

/** What stands beside a drawing and belongs to it, in a document below it. */
export function asideBlock(aside: Aside, text: DocumentText): FileChild[] {
  switch (aside.kind) {
    case "target":
      return targetBlock(aside, text);
    case "overlaps":
      return overlapBlock(aside, text);
    case "women-needed":
      return neededBlock(aside.needed, text);
  }
}

type Of<Kind extends Aside["kind"]> = Extract<Aside, { kind: Kind }>;

function heading(title: string, text: DocumentText): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_3, children: [text.run(title)] });
}

function item(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: [...children] });
}

function targetBlock({ sentences, verdicts, gaps }: Of<"target">, text: DocumentText): FileChild[] {
  return [
    heading(exhibitWordsIn(text.locale).target.title, text),
    ...verdicts.map(
      (verdict) =>
        new Paragraph({ children: [text.run(`${verdict.entity} `, { bold: true }), ...text.sentence(verdict.text)] }),
    ),
    new Paragraph({ children: text.sentence(sentences) }),
    ...gaps.map(({ row, source }) =>
      item([
        text.run(conventionsIn(text.locale).labelled(row.subject.entity, "")),
        ...text.amount(row),
        ...(source === "" ? [] : [text.run(` · ${source}`)]),
      ]),
    ),
  ];
}

function overlapBlock({ overlaps }: Of<"overlaps">, text: DocumentText): FileChild[] {
  const words = exhibitWordsIn(text.locale).overlaps;
  return [
    heading(words.title, text),
    new Paragraph({ children: [text.run(words.lead)] }),
    ...overlaps.map((overlap) =>
      item([text.run(`${overlap.text} `), text.run(`${overlap.locator}, `), text.address(overlap.sourceHref)]),
    ),
  ];
}

function neededBlock({ rows, benchmark, hasTarget, laidBy }: WomenNeeded, text: DocumentText): FileChild[] {
  if (rows.length === 0) return [];
  const words = benchmarkWordsIn(text.locale);
  const heads = tableWordsIn(text.locale);
  const [force, women, needed] = [0.4, 0.3, 0.3].map((part) => part * textWidth.portrait);
  const columns = [
    { head: heads.force, millimetres: force ?? 0 },
    { head: heads.women, millimetres: women ?? 0 },
    { head: words.needed, millimetres: needed ?? 0 },
  ];
  const basis = `${hasTarget ? "" : `${words.noTarget} `}${words.laid[laidBy]}`;
  return [
    heading(words.caption(benchmark), text),
    tableOf(
      columns,
      rows.map((row) => neededRow(row, text)),
      text,
    ),
    new Paragraph({ style: "Caption", spacing: { before: 60 }, children: [text.run(basis)] }),
  ];
}

function neededRow(row: CountedForce | ShareForce, text: DocumentText): BodyRow {
  const words = benchmarkWordsIn(text.locale);
  const { period } = (row.kind === "counted" ? row.women : row.share).cited.figure;
  const force: CellLine[] = [
    { children: [text.run(row.entity)] },
    { children: [text.run(periodText(period, text.locale))], small: true },
  ];
  const line = (...children: ParagraphChild[]): CellLine[] => [{ children }];
  if (row.kind === "share") {
    const share = [...text.number(row.share.cited), ...text.mark(row.share)];
    return { cells: [force, line(...share), line(text.run(words.noCounts))] };
  }
  const { women, strength, needed } = row;
  const counts = [
    ...text.number(women.cited),
    text.run(` ${words.of} `),
    ...text.number(strength.cited),
    ...text.mark(women, strength),
  ];
  const result = "reason" in needed ? [text.run(needed.reason)] : text.number(needed.cited);
  return { cells: [force, line(...counts), line(...result)] };
}
