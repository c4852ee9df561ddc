import { sum } from "d3-array";
import { createElement, Fragment, type ReactNode } from "react";
import type { Anchor } from "../../chart/geometry";
import type { Role } from "../../chart/surface";
import type { Run } from "../text/runs";
import { paint } from "./paint";
import { markerSize, trimmed, wrapped } from "./wrapped";

/** A part of a picture: as high as it needs to be, drawn wherever it comes to stand. */
export interface Block {
  readonly height: number;
  readonly at: (y: number) => ReactNode;
}

/** The width of a picture, and what stays free left and right. */
export const pictureWidth = 960;
export const margin = 32;
export const innerWidth = pictureWidth - 2 * margin;

/** Blocks one under the other. */
export function stacked(blocks: readonly Block[]): Block {
  const heights = blocks.map(({ height }) => height);
  return {
    height: sum(heights),
    at: (y) => unkeyed(blocks.map((block, index) => block.at(y + sum(heights.slice(0, index))))),
  };
}

/** Nothing, so high. */
export function space(height: number): Block {
  return { height, at: () => null };
}

/** A thin line across the picture. */
export function rule(): Block {
  return {
    height: 1,
    at: (y) => <rect x={margin} y={y} width={innerWidth} height={1} fill={paint("rule")} />,
  };
}

/** Our own faces, which a PNG is drawn with; then what a reader's machine may have. */
export const sans = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";
export const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif";

interface ParagraphLook {
  readonly size: number;
  readonly x?: number;
  readonly width?: number;
  readonly fill?: Role | undefined;
  readonly bold?: boolean;
  readonly family?: string;
  readonly lineHeight?: number;
  readonly anchor?: Anchor;
}

/** Text, wrapped to its width. */
export function paragraph(runs: readonly Run[], look: ParagraphLook): Block {
  const { size, x = margin, width = innerWidth, lineHeight = Math.round(size * 1.38), ...rest } = look;
  const wrappedLines = wrapped(runs, width, size, rest.family === serif ? "serif" : rest.bold ? "bold" : "regular");
  const lines = rest.anchor === "end" ? wrappedLines.map(trimmed) : wrappedLines;
  return {
    height: lines.length * lineHeight,
    at: (y) => <TextLines lines={lines} x={x} y={y + size} size={size} lineHeight={lineHeight} {...rest} />,
  };
}

interface TextLinesProps extends Omit<ParagraphLook, "width"> {
  readonly lines: readonly (readonly Run[])[];
  readonly x: number;
  /** Of the first baseline. */
  readonly y: number;
  /** The figure whose number the text is. */
  readonly figure?: string | undefined;
}

/**
 * Lines of text in one element, so that they are copied and read out as one. Spaces are kept as they are: programs other
 * than browsers drop those at the edges of its pieces.
 */
export function TextLines({ lines, x, y, size, fill, bold, family, lineHeight = 0, anchor, figure }: TextLinesProps) {
  const [only = [], ...others] = lines.map((runs) => piecesOf(runs, size, figure));
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontFamily={family}
      fontWeight={bold ? 600 : undefined}
      fill={fill && paint(fill)}
      textAnchor={anchor}
      xmlSpace="preserve"
      data-figure={figure}
    >
      {others.length === 0
        ? only
        : unkeyed(
            [only, ...others].map((line, index) => createElement("tspan", { x, y: y + index * lineHeight }, line)),
          )}
    </text>
  );
}

/** The pieces of a line; what follows a raised marker comes down again. */
function piecesOf(runs: readonly Run[], size: number, figure: string | undefined): ReactNode {
  const lift = Math.round(size * 0.32);
  return unkeyed(
    runs.map((run, index) => {
      const isUp = run.note !== undefined;
      const wasUp = runs[index - 1]?.note !== undefined;
      return pieceOf(run, isUp === wasUp ? undefined : isUp ? -lift : lift, figure);
    }),
  );
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[^\p{L}\p{N}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])*/gu;

/**
 * What is written from right to left draws nothing after it to its other side.
 *
 * @param within the figure whose number the whole text is
 */
function pieceOf(run: Run, dy: number | undefined, within: string | undefined): ReactNode {
  const isUp = run.note !== undefined;
  const isOfFigure = isUp || (within ?? run.figure ?? run.figures) !== undefined;
  return (
    <tspan
      dx={isUp ? 1 : undefined}
      dy={dy}
      fontSize={isUp ? markerSize : undefined}
      fontWeight={isUp ? 400 : run.bold ? 600 : undefined}
      fontStyle={run.italic ? "italic" : undefined}
      fill={run.fill && paint(run.fill)}
      data-figure={run.figure === within ? undefined : run.figure}
      data-figures={run.figures?.join(" ")}
      data-noteref={run.note}
      data-not-a-statistic={!isOfFigure && /\d/.test(run.text) ? "" : undefined}
    >
      {run.text.replace(rightToLeft, "$&\u200E")}
    </tspan>
  );
}

/** What never changes places, and so needs no keys. */
function unkeyed(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}
