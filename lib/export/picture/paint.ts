import { readFileSync } from "node:fs";
import type { Role } from "../../chart/surface";

/** The light colours of the pages, from their one list. */
const css = readFileSync(new URL("../../chart/palette.css", import.meta.url), "utf8");
const [light = ""] = css.split("@media");
const declared = new Map(
  Array.from(light.matchAll(/--([\w-]+): ([^;]+);/g), ([, role = "", value = ""]) => [role, value]),
);

/** The colour of a role in a file, or that part of it over paper. */
export function paint(role: Role, part = 1): string {
  const colour = colourOf(declared.get(role) ?? "");
  return part === 1 ? colour : mixed(colour, part, paint("paper"));
}

const variable = /^var\(--([\w-]+)\)$/;
const mixture = /^color-mix\(in srgb, (\S+) (\d+)%, (\S+)\)$/;

function colourOf(text: string): string {
  const [, other] = variable.exec(text) ?? [];
  if (other !== undefined) return colourOf(declared.get(other) ?? "");
  const [, one, percent, rest] = mixture.exec(text) ?? [];
  if (one !== undefined && rest !== undefined) return mixed(colourOf(one), Number(percent) / 100, colourOf(rest));
  if (!/^#[\da-f]{6}$/.test(text)) throw new Error(`unknown colour: ${text}`);
  return text;
}

/** A colour of which a part is taken, the rest from another. */
function mixed(one: string, part: number, other: string): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(channel(one, at) * part + channel(other, at) * (1 - part));
  return `#${[1, 3, 5].map((at) => mix(at).toString(16).padStart(2, "0")).join("")}`;
}
