import type { Reference, Scale } from "@/lib/chart/spec";
import type { Locale } from "@/lib/domain/text";
import { FigureText } from "./figure-text";
import { percent, share, textWidth } from "./geometry";
import { Plot } from "./plot";

/** The lines that run through every row: the ticks, and the reference. They come first: all else lies over them. */
export function RowLines({ scale, reference }: { scale: Scale; reference?: Reference | undefined }) {
  return (
    <>
      {scale.ticks.map(({ value }) => (
        <rect key={value} className={value === 0 ? "grid zero" : "grid"} x={percent(share(scale, value))} />
      ))}
      {reference && <ReferenceLine reference={reference} scale={scale} />}
    </>
  );
}

function ReferenceLine({ reference: { kind, value, cited }, scale }: { reference: Reference; scale: Scale }) {
  const x = percent(share(scale, value));
  return <line className={kind} data-figure={cited?.figure.id} x1={x} x2={x} y2="100%" />;
}

/** The tick labels under the rows. */
export function AxisRow({ scale, shortest }: { scale: Scale; shortest: number }) {
  return (
    <div className="row">
      <Plot className={isCrowded(scale, shortest) ? "axis crowded" : "axis"} data-not-a-statistic="">
        {scale.ticks.map(({ value, label }) => (
          <text key={value} x={percent(share(scale, value))} y="1.1em">
            {label}
          </text>
        ))}
      </Plot>
    </div>
  );
}

/** The label of the reference line, above the rows. */
export function ReferenceRow({ reference, scale, locale }: { reference: Reference; scale: Scale; locale: Locale }) {
  const at = share(scale, reference.value);
  const place = {
    className: `${reference.kind}-name ${anchorAt(at)}`,
    x: percent(at),
    y: "100%",
    dx: anchorShift[anchorAt(at)],
    dy: "-.5em",
  };
  return (
    <div className="row head">
      <Plot>
        {reference.cited ? (
          <FigureText place={place} cited={reference.cited} locale={locale} words={reference.label} />
        ) : (
          <text {...place} data-not-a-statistic="">
            {reference.label}
          </text>
        )}
      </Plot>
    </div>
  );
}

/** What a text is moved by, in its own size, so that the unseen end of its marker does not count. */
export const anchorShift = { from: "0", amid: ".6em", upto: "1.2em" } as const;

/** Which way a text runs from a place on an axis, so that it stays within. */
export function anchorAt(share: number): "from" | "amid" | "upto" {
  return share < 25 ? "from" : share > 75 ? "upto" : "amid";
}

/** True where the labels do not all fit on an axis of so many em: every other one is then left out. */
export function isCrowded({ min, max, ticks }: Scale, width: number): boolean {
  const [one, next] = ticks;
  const widest = Math.max(...ticks.map(({ label }) => textWidth(label)));
  return one !== undefined && next !== undefined && ((next.value - one.value) / (max - min)) * width < widest + 0.6;
}
