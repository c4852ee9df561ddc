import type { Scale, SpanChart, SpanRow } from "@/lib/chart/spec";
import type { Locale } from "@/lib/domain/text";
import { AxisRow, RowLines } from "./axis";
import { FigureText, figureTextWidth } from "./figure-text";
import { percent, share, stretch } from "./geometry";
import { Plot } from "./plot";
import { roomFor } from "./room";
import { RowName } from "./row-name";

/** Programmes in time: a line from the beginning of the first year to the end of the last, never a bar. */
export function Spans({ spec: { rows, scale }, locale }: { spec: SpanChart; locale: Locale }) {
  const standings = rows.map(({ cited, last }) => ({
    at: share(scale, last + 1),
    width: 0.8 + figureTextWidth({ cited, locale }),
  }));
  const room = roomFor(standings);
  return (
    <div className={room.className}>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} scale={scale} locale={locale} />
        ))}
      </ul>
      <AxisRow scale={scale} shortest={room.shortest} />
    </div>
  );
}

function Row({ row: { label, cited, first, last }, scale, locale }: { row: SpanRow; scale: Scale; locale: Locale }) {
  const { x, width } = stretch(scale, first, last + 1);
  const end = percent(share(scale, last + 1));
  return (
    <li className="row">
      <RowName label={label} locale={locale} />
      <Plot>
        <RowLines scale={scale} />
        <g className="span" data-figure={cited.figure.id}>
          <rect x={percent(x)} width={percent(width)} />
          <circle cx={percent(x)} cy="50%" />
          <circle cx={end} cy="50%" />
        </g>
        <FigureText place={{ className: "value", x: end, y: "50%", dx: ".8em" }} cited={cited} locale={locale} />
      </Plot>
    </li>
  );
}
