import { Fragment } from "react";
import { Words } from "@/components/figure/words";
import { highestOf, isMixed, middleOf, needsKey, share } from "@/lib/chart/geometry";
import { isCrowded, numberPlaces, widestLabel } from "@/lib/chart/labels";
import { LineMark, LineSample, lineRole } from "@/lib/chart/line-marks";
import { ReferenceLine } from "@/lib/chart/row-marks";
import type { Reference, SeriesChart, SeriesPanel } from "@/lib/chart/spec";
import { fluidSurface, letterRole, Plot, pagePaint, type Surface } from "@/lib/chart/surface";
import type { Locale } from "@/lib/domain/text";
import { anchorShift, FigureText } from "./figure-text";
import { type PartProps, ReferenceText } from "./rows";

/** Em of the room left of an axis, by the class that keeps it. */
const gutters = { "gutter-s": 2.5, "gutter-m": 4, "gutter-l": 6 };

/** Values over time: a small drawing for each body, all on the same axis of time. */
export function Series({ spec, locale }: { spec: SeriesChart; locale: Locale }) {
  const { panels, time, reference } = spec;
  const widest = widestLabel(panels.flatMap(({ scale }) => scale.ticks)) + 0.6;
  const [gutter] = Object.entries(gutters).find(([, room]) => widest <= room) ?? ["gutter-l"];
  return (
    <div className={`panels ${gutter}${panels.length > 1 ? " several" : ""}`}>
      {panels.map((panel, index) => {
        const surface = fluidSurface(time, panel.scale);
        // The marker of the reference is once in a chart.
        const named = index === 0 ? reference : undefined;
        return (
          <div key={panel.id} className="panel">
            <h3>
              <Words text={panel.label} />
            </h3>
            {needsKey(panel) && <Key panel={panel} />}
            <Plot>
              <Grid surface={surface} />
              {reference && <Level {...{ reference, surface, locale }} isNamed={index === 0} />}
              {panel.lines.map((line) => (
                <LineMark key={line.id} line={line} isMixed={isMixed(panel)} surface={surface} />
              ))}
              <Numbers panel={panel} surface={surface} locale={locale} reference={named} />
            </Plot>
          </div>
        );
      })}
    </div>
  );
}

/** Em of the narrowest drawing. */
const narrowest = 19;

/** What distinguishes the lines of a panel. */
function Key({ panel }: { panel: SeriesPanel }) {
  return (
    <ul className="key">
      {panel.lines.map((line) => (
        <li key={line.id}>
          <Plot className="sample" viewBox="0 -6 32 12" aria-hidden="true">
            <LineSample line={line} isMixed={isMixed(panel)} paint={pagePaint} />
          </Plot>
          <Words text={line.label} />
        </li>
      ))}
    </ul>
  );
}

function Grid({ surface: { across, up, x, y, paint } }: { surface: Surface }) {
  return (
    <g className={isCrowded(across, narrowest) ? "axes crowded" : "axes"} data-not-a-statistic="">
      {up.ticks.map(({ value, label }) => (
        <Fragment key={value}>
          <line x2="100%" y1={y(value)} y2={y(value)} stroke={paint(value === 0 ? "control" : "grid")} />
          <text y={y(value)} dx="-.5em" dy=".35em" textAnchor="end">
            {label}
          </text>
        </Fragment>
      ))}
      {across.ticks.map(({ value, label }) => (
        <text key={value} className="when" x={x(value)} y="100%" dy="1.6em" textAnchor={edgeOf(share(across, value))}>
          {label}
        </text>
      ))}
    </g>
  );
}

/** How the label of a tick is placed: under it, but within the drawing. */
function edgeOf(share: number): "start" | "middle" | "end" {
  return share < 4 ? "start" : share > 96 ? "end" : "middle";
}

interface LevelProps extends PartProps {
  readonly reference: Reference;
  readonly isNamed: boolean;
}

/** The reference, across a panel. */
function Level({ reference, surface, locale, isNamed }: LevelProps) {
  const y = surface.y(reference.value);
  const dx = reference.cited && anchorShift.end;
  const place = { x: "100%", y, dx, dy: "-.4em", textAnchor: "end" };
  return (
    <>
      <ReferenceLine reference={reference} paint={surface.paint} x2="100%" y1={y} y2={y} />
      {isNamed && <ReferenceText {...{ reference, place, surface, locale }} />}
    </>
  );
}

/** The numbers of the points that are named, each with its marker, beside the label of a reference that this panel has. */
function Numbers({ panel, surface, locale, reference }: PartProps & { readonly panel: SeriesPanel }) {
  return numberPlaces(panel, surface, locale, reference).map(({ point, cited, line, anchor, dy }) => {
    const value = highestOf(point.mark);
    const place = {
      x: surface.x(middleOf(point)),
      y: value === undefined ? "100%" : surface.y(value),
      dx: anchorShift[anchor],
      dy: `${dy}em`,
      textAnchor: anchor,
      fill: surface.paint(letterRole(lineRole(line, isMixed(panel)))),
    };
    return <FigureText key={point.id} place={place} cited={cited} locale={locale} />;
  });
}
