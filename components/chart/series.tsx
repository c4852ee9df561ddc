import { Fragment } from "react";
import { Words } from "@/components/figure/words";
import type { Reference, SeriesChart, SeriesPanel } from "@/lib/chart/spec";
import type { Locale } from "@/lib/domain/text";
import { quantityText } from "@/lib/format/quantity";
import { anchorShift, isCrowded } from "./axis";
import { FigureText } from "./figure-text";
import { share, textWidth } from "./geometry";
import { heightOf, middleOf, namePlaces } from "./name-places";
import { Plot } from "./plot";
import { Line, LineSample } from "./series-line";
import { type Axes, across, down } from "./series-point";

/** Em of the room left of an axis, by the class that keeps it. */
const gutters = { "gutter-s": 2.5, "gutter-m": 4, "gutter-l": 6 };

/** Values over time: a small drawing for each body, all on the same axis of time. */
export function Series({ spec, locale }: { spec: SeriesChart; locale: Locale }) {
  const { panels, time, reference } = spec;
  const ticks = panels.flatMap(({ scale }) => scale.ticks);
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label) + 0.6));
  const [gutter] = Object.entries(gutters).find(([, room]) => widest <= room) ?? ["gutter-l"];
  return (
    <div className={`panels ${gutter}${panels.length > 1 ? " several" : ""}`}>
      {panels.map((panel, index) => (
        <div key={panel.id} className={isOfBoth(panel) ? "panel mixed" : "panel"}>
          <h3>
            <Words text={panel.label} />
          </h3>
          <Key panel={panel} />
          <Plot>
            <Grid axes={{ scale: panel.scale, time }} />
            {reference && (
              <Level reference={reference} axes={{ scale: panel.scale, time }} locale={locale} isNamed={index === 0} />
            )}
            {panel.lines.map((line) => (
              <Line key={line.id} line={line} axes={{ scale: panel.scale, time }} />
            ))}
            <Names
              panel={panel}
              axes={{ scale: panel.scale, time }}
              locale={locale}
              reference={index === 0 ? reference : undefined}
            />
          </Plot>
        </div>
      ))}
    </div>
  );
}

/** True where lines of women stand beside lines of all: their colours then tell them apart. */
export function isOfBoth({ lines }: SeriesPanel): boolean {
  return new Set(lines.map(({ tone }) => tone)).size > 1;
}

/** Em of the narrowest drawing. */
const narrowest = 19;

/** What tells the lines apart; a line that is alone needs no name. */
function Key({ panel: { lines } }: { panel: SeriesPanel }) {
  if (!lines.some(({ label }) => label !== "")) return null;
  return (
    <ul className="key">
      {lines.map((line) => (
        <li key={line.id}>
          <LineSample {...line} />
          <Words text={line.label} />
        </li>
      ))}
    </ul>
  );
}

function Grid({ axes: { scale, time } }: { axes: Axes }) {
  return (
    <g className={isCrowded(time, narrowest) ? "axes crowded" : "axes"} data-not-a-statistic="">
      {scale.ticks.map(({ value, label }) => (
        <Fragment key={value}>
          <line
            className={value === 0 ? "zero" : undefined}
            x2="100%"
            y1={down(scale, value)}
            y2={down(scale, value)}
          />
          <text y={down(scale, value)} dx="-.5em" dy=".35em">
            {label}
          </text>
        </Fragment>
      ))}
      {time.ticks.map(({ value, label }) => (
        <text key={value} className={edgeOf(share(time, value))} x={across(time, value)} y="100%" dy="1.6em">
          {label}
        </text>
      ))}
    </g>
  );
}

/** How the label of a tick stands: under it, but within the drawing. */
function edgeOf(share: number): string {
  return share < 4 ? "when from" : share > 96 ? "when upto" : "when";
}

interface LevelProps {
  readonly reference: Reference;
  readonly axes: Axes;
  readonly locale: Locale;
  /** Its marker stands once in a chart. */
  readonly isNamed: boolean;
}

/** The reference, across a panel. */
function Level({ reference: { kind, value, label, cited }, axes, locale, isNamed }: LevelProps) {
  const y = down(axes.scale, value);
  const place = { className: `${kind}-name upto`, x: "100%", y, dx: cited ? anchorShift.upto : undefined, dy: "-.4em" };
  return (
    <>
      <line className={kind} data-figure={cited?.figure.id} x2="100%" y1={y} y2={y} />
      {isNamed && cited && <FigureText place={place} cited={cited} locale={locale} words={label} />}
      {isNamed && !cited && (
        <text {...place} data-not-a-statistic="">
          {label}
        </text>
      )}
    </>
  );
}

interface NamesProps {
  readonly panel: SeriesPanel;
  readonly axes: Axes;
  readonly locale: Locale;
  /** Where its label stands in this panel. */
  readonly reference: Reference | undefined;
}

/** The numbers of the points that are named, each with its marker. */
function Names({ panel, axes, locale, reference }: NamesProps) {
  const numberOf = ({ named }: SeriesPanel["lines"][number]["points"][number]) =>
    named ? quantityText(named.figure.quantity, named.figure.unit, locale) : "";
  const places = new Map(namePlaces(panel, axes, numberOf, reference).map((place) => [place.id, place]));
  return panel.lines.flatMap(({ points, tone, style }) =>
    points.flatMap((point) => {
      const place = places.get(point.id);
      const value = heightOf(point);
      if (!point.named) return [];
      const anchor = place?.anchor ?? "amid";
      return (
        <FigureText
          key={point.id}
          place={{
            className: `${tone} style-${style % 6} ${anchor}`,
            dx: anchorShift[anchor],
            x: across(axes.time, middleOf(point)),
            y: value === undefined ? "100%" : down(axes.scale, value),
            dy: `${place?.dy ?? -0.5}em`,
          }}
          cited={point.named}
          locale={locale}
        />
      );
    }),
  );
}
