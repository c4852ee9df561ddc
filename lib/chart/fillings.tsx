import type { Tone } from "./spec";
import type { Paint } from "./surface";

const tones: readonly Tone[] = ["women", "people", "held", "capacity", "before", "after"];

/** Hatched: computed, not read. Light: anything below an upper limit. */
type Filling = "hatch" | "light";

const stripes = { hatch: { step: 5, width: 2 }, light: { step: 8, width: 1.2 } };

/** The paint of a filling: it needs `Fillings` in the same document. */
export function filling(kind: Filling, tone: Tone): string {
  return `url(#chart-${kind}-${tone})`;
}

/** The paint that lets the end of a bar fade. */
export const fade = "url(#chart-fade)";

/** The fillings of every tone, once in a document with charts. */
export function Fillings({ paint }: { readonly paint: Paint }) {
  return (
    <defs>
      <linearGradient id="chart-fade">
        <stop stopColor={paint("paper")} stopOpacity="0" />
        <stop offset="1" stopColor={paint("paper")} stopOpacity=".75" />
      </linearGradient>
      {tones.flatMap((tone) =>
        (["hatch", "light"] as const).map((kind) => {
          const { step, width } = stripes[kind];
          return (
            <pattern
              key={`${kind}-${tone}`}
              id={`chart-${kind}-${tone}`}
              width={step}
              height={step}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d={`M${width / 2} 0v${step}`} stroke={paint(tone)} strokeWidth={width} />
            </pattern>
          );
        }),
      )}
    </defs>
  );
}
