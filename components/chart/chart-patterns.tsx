import type { Tone } from "@/lib/chart/spec";

const tones: readonly Tone[] = ["women", "people", "held", "capacity", "before", "after"];

/** What fills a mark that is no plain amount. */
export type Filling = "hatch" | "light";

/** The paint of a filling: it needs `ChartPatterns` on the page. */
export function fill(filling: Filling, tone: Tone): string {
  return `url(#chart-${filling}-${tone})`;
}

/** The paint that lets the end of a bar fade. */
export const fade = "url(#chart-fade)";

/**
 * The fillings of every tone, once on a page with charts: `hatch` for what was computed, `light` for what lies below an
 * upper limit. Their colours are the tone's, so they follow the reader's scheme.
 */
export function ChartPatterns() {
  return (
    <svg className="chart-patterns" width="0" height="0" aria-hidden="true">
      <linearGradient id="chart-fade">
        <stop stopOpacity="0" />
        <stop offset="1" stopOpacity=".75" />
      </linearGradient>
      {tones.map((tone) => (
        <g key={tone} className={tone}>
          <Stripes id={`chart-hatch-${tone}`} step={5} width={2} />
          <Stripes id={`chart-light-${tone}`} step={8} width={1.2} />
        </g>
      ))}
    </svg>
  );
}

function Stripes({ id, step, width }: { id: string; step: number; width: number }) {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d={`M${width / 2} 0v${step}`} strokeWidth={width} />
    </pattern>
  );
}
