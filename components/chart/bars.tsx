import { rounded, share, type TextAfter, textAfter } from "@/lib/chart/geometry";
import { ReferenceLine, RowMarks, SpanMark, TickLines } from "@/lib/chart/row-marks";
import type { BarChart, BarRow, SpanChart } from "@/lib/chart/spec";
import { fluidSurface, Plot, type Surface } from "@/lib/chart/surface";
import type { Locale } from "@/lib/domain/text";
import { FigureText, figureTextWidth } from "./figure-text";
import { type PartProps, RowName, Rows } from "./rows";

/** A bar chart: a list of rows, each with its own small drawing on one axis. */
export function Bars({ spec: { rows, scale, reference }, locale }: { spec: BarChart; locale: Locale }) {
  const surface = fluidSurface(scale);
  const texts = rows.map((row) => textsAfter(row, surface, locale));
  return (
    <Rows
      {...{ surface, reference, locale }}
      inOneLine={texts.map(({ inOneLine }) => inOneLine)}
      stacked={texts.map(({ stacked }) => stacked)}
    >
      {rows.map((row) => (
        <Row key={row.id} {...{ row, surface, reference, locale }} />
      ))}
    </Rows>
  );
}

function Row({ row, surface, reference, locale }: PartProps & { readonly row: BarRow }) {
  const { inside, sub, cited, discrepancy } = row;
  const { value, gap } = textAfter(row);
  const x = surface.x(value);
  const line = reference && surface.x(reference.value);
  const kinds = ["row", ...(sub ? ["sub"] : []), ...(inside ? ["twofold"] : [])];
  return (
    <li className={kinds.join(" ")} data-differ={(discrepancy ?? inside?.discrepancy)?.text}>
      <RowName {...row} locale={locale} />
      <Plot>
        <TickLines surface={surface} height="100%" />
        {reference && <ReferenceLine reference={reference} paint={surface.paint} x1={line} x2={line} y2="100%" />}
        <Plot y="50%">
          <RowMarks row={row} surface={surface} half={sub ? 5 : 7} reference={reference} />
        </Plot>
        <FigureText place={{ className: "value", x, y: "50%", dx: `${gap}em` }} {...{ cited, discrepancy, locale }} />
        {inside && (
          <Plot className="texts" x={x} y="50%" width={`${rounded(figureTextWidth({ cited, discrepancy, locale }))}em`}>
            <FigureText
              place={{ className: "value second", x: "100%", dx: `${gap}em`, fill: surface.paint("women") }}
              {...{ cited: inside.cited, discrepancy: inside.discrepancy, unit: inside.label, locale }}
            />
          </Plot>
        )}
      </Plot>
    </li>
  );
}

/** The numbers of a row: the second after the first, or under it where rows are narrow. */
function textsAfter(row: BarRow, surface: Surface, locale: Locale): Record<"inOneLine" | "stacked", TextAfter> {
  const { inside, cited, discrepancy } = row;
  const { value, gap } = textAfter(row);
  const at = share(surface.across, value);
  const first = figureTextWidth({ cited, discrepancy, locale });
  const second = inside ? figureTextWidth({ ...inside, unit: inside.label, locale }) : 0;
  return {
    inOneLine: { at, width: gap + first + second },
    stacked: { at, width: gap + Math.max(first, second) },
  };
}

/** Programmes in time: a line from the beginning of the first year to the end of the last, never a bar. */
export function Spans({ spec: { rows, scale }, locale }: { spec: SpanChart; locale: Locale }) {
  const surface = fluidSurface(scale);
  const texts = rows.map(({ cited, last }) => ({
    at: share(scale, last + 1),
    width: 0.8 + figureTextWidth({ cited, locale }),
  }));
  return (
    <Rows surface={surface} inOneLine={texts} locale={locale}>
      {rows.map(({ id, label, cited, first, last }) => (
        <li key={id} className="row">
          <RowName label={label} locale={locale} />
          <Plot>
            <TickLines surface={surface} height="100%" />
            <Plot y="50%">
              <SpanMark first={first} last={last} figure={cited.figure.id} surface={surface} />
            </Plot>
            <FigureText
              place={{ className: "value", x: surface.x(last + 1), y: "50%", dx: ".8em" }}
              {...{ cited, locale }}
            />
          </Plot>
        </li>
      ))}
    </Rows>
  );
}
