import type { BarChart, BarRow, Reference, Scale } from "@/lib/chart/spec";
import type { Locale } from "@/lib/domain/text";
import { AxisRow, ReferenceRow, RowLines } from "./axis";
import { BarMark } from "./bar-mark";
import { FigureText, figureTextWidth } from "./figure-text";
import { endOf, percent, type Standing, share } from "./geometry";
import { Plot } from "./plot";
import { roomFor } from "./room";
import { RowName } from "./row-name";

/** A bar chart: a list of rows, each with its own small drawing on one axis. */
export function Bars({ spec: { rows, scale, reference }, locale }: { spec: BarChart; locale: Locale }) {
  const standings = rows.map((row) => standingsOf(row, scale, locale));
  const room = roomFor(
    standings.map(({ beside }) => beside),
    standings.map(({ above }) => above),
  );
  return (
    <div className={room.className}>
      {reference && <ReferenceRow reference={reference} scale={scale} locale={locale} />}
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} scale={scale} reference={reference} locale={locale} />
        ))}
      </ul>
      <AxisRow scale={scale} shortest={room.shortest} />
    </div>
  );
}

interface RowProps {
  readonly row: BarRow;
  readonly scale: Scale;
  readonly reference: Reference | undefined;
  readonly locale: Locale;
}

function Row({ row, scale, reference, locale }: RowProps) {
  const { inside, sub, tone, cited, discrepancy } = row;
  const { at, gap } = textPlace(row, scale);
  const place = { x: percent(at), y: "50%" };
  const kinds = ["row", ...(sub ? ["sub"] : []), ...(inside ? ["twofold"] : [])];
  return (
    <li className={kinds.join(" ")} data-differ={(discrepancy ?? inside?.discrepancy)?.text}>
      <RowName {...row} locale={locale} />
      <Plot>
        <RowLines scale={scale} reference={reference} />
        {reference?.kind === "target" && <Distance from={at} to={share(scale, reference.value)} />}
        <BarMark marked={row} tone={tone} scale={scale} />
        {inside && <BarMark marked={inside} tone="women" scale={scale} inside />}
        <FigureText place={{ ...place, className: "value", dx: `${gap}em` }} {...{ cited, discrepancy, locale }} />
        {inside && (
          <FigureText
            place={{ ...place, className: `value women after-${stepsAfter(row, locale)}`, dx: `${gap}em` }}
            {...{ cited: inside.cited, discrepancy: inside.discrepancy, unit: inside.label, locale }}
          />
        )}
      </Plot>
    </li>
  );
}

/** A thin line from what is reached to what was to be reached. */
function Distance({ from, to }: { from: number; to: number }) {
  if (from === 0 || to <= from) return null;
  return <rect className="distance" x={percent(from)} width={percent(Math.round((to - from) * 100) / 100)} />;
}

/** Where a row's number begins: a share of the axis, and the space before it in em. */
export function textPlace({ mark, allowed }: BarRow, scale: Scale): { readonly at: number; readonly gap: number } {
  const end = endOf(mark, allowed);
  if (!end) return { at: 0, gap: 0.4 };
  return { at: share(scale, Math.max(0, end.value)), gap: end.arrow ? (allowed ? 1.4 : 1) : 0.5 };
}

/** Most steps of one em that a second number may be moved by: as many classes as there are in the style sheet. */
const mostSteps = 16;

/** The second number stands after the first, or under it where rows are narrow: how many steps after, is a class. */
function stepsAfter(row: BarRow, locale: Locale): number {
  return Math.min(mostSteps, Math.ceil(figureTextWidth({ ...row, locale })));
}

function standingsOf(
  row: BarRow,
  scale: Scale,
  locale: Locale,
): { readonly beside: Standing; readonly above: Standing } {
  const { at, gap } = textPlace(row, scale);
  const { inside } = row;
  const first = figureTextWidth({ ...row, locale });
  const second = inside ? figureTextWidth({ ...inside, unit: inside.label, locale }) : 0;
  return {
    beside: { at, width: gap + (inside ? stepsAfter(row, locale) + second : first) },
    above: { at, width: gap + Math.max(first, second) },
  };
}
