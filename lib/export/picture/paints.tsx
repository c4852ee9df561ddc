import { type Filling, fade, fill } from "@/components/chart/chart-patterns";
import type { Tone } from "../../chart/spec";
import { colours, toneColour } from "./colours";

const tones = Object.keys(toneColour) as Tone[];

const stripes: Readonly<Record<Filling, { readonly step: number; readonly width: number }>> = {
  hatch: { step: 5, width: 2 },
  light: { step: 8, width: 1.2 },
};

/** The same fillings as on the pages, in fixed colours: hatched for what was computed, light below an upper limit. */
export function Paints() {
  return (
    <defs>
      <linearGradient id={idOf(fade)}>
        <stop stopColor={colours.paper} stopOpacity="0" />
        <stop offset="1" stopColor={colours.paper} stopOpacity=".75" />
      </linearGradient>
      {tones.map((tone) => (
        <Stripes key={tone} filling="hatch" tone={tone} />
      ))}
      {tones.map((tone) => (
        <Stripes key={tone} filling="light" tone={tone} />
      ))}
    </defs>
  );
}

function Stripes({ filling, tone }: { filling: Filling; tone: Tone }) {
  const { step, width } = stripes[filling];
  return (
    <pattern
      id={idOf(fill(filling, tone))}
      width={step}
      height={step}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d={`M${width / 2} 0v${step}`} stroke={toneColour[tone]} strokeWidth={width} />
    </pattern>
  );
}

/** `url(#a)` is the paint of the element `a`. */
function idOf(paint: string): string {
  return paint.slice("url(#".length, -1);
}
