import type { Tone } from "../../chart/spec";

/** The colours of the pages in light; the design tokens of `app/design-tokens.css` have the same values. */
export const colours = {
  ink: "#16202a",
  "ink-soft": "#4a5763",
  "ink-faint": "#5f6b76",
  rule: "#d9dee2",
  paper: "#ffffff",
  link: "#0b5a7a",
  flag: "#8a4b00",
  control: "#6b7782",
  women: "#6a3d9a",
  people: "#7d95a5",
  held: "#b3402e",
  capacity: "#5b6975",
  target: "#b3541e",
  grid: "#e7ebee",
} as const;

/** The colour of what a bar or a line stands for. */
export const toneColour: Readonly<Record<Tone, string>> = {
  women: colours.women,
  people: colours.people,
  held: colours.held,
  capacity: colours.capacity,
  before: colours.capacity,
  after: colours.ink,
};

/** Letters want more contrast than marks. */
export function letterColour(tone: Tone): string {
  return tone === "people" ? colours["ink-soft"] : toneColour[tone];
}

/** A colour of which a part is taken, the rest from another. */
export function mixed(one: string, part: number, other: string): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(channel(one, at) * part + channel(other, at) * (1 - part));
  return `#${[1, 3, 5].map((at) => mix(at).toString(16).padStart(2, "0")).join("")}`;
}
