import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";

/** Our own faces: pictures are drawn with them, since a bare machine has none, and texts are measured with them. */
const files = {
  regular: "source-sans-3-regular.ttf",
  bold: "source-sans-3-semibold.ttf",
  italic: "source-sans-3-italic.ttf",
  serif: "source-serif-4-semibold.ttf",
  arabic: "noto-sans-arabic-regular.ttf",
  hebrew: "noto-sans-hebrew-regular.ttf",
};

export type Face = "regular" | "bold" | "serif";

const here = dirname(fileURLToPath(import.meta.url));
const pathOf = (name: string) => join(here, "fonts", name);

/** Where the font files are. */
export const fontFiles: readonly string[] = Object.values(files).map(pathOf);

/** How wide a text is in one of our faces, in em of its own size. */
export function textWidth(text: string, face: Face = "bold"): number {
  let width = 0;
  for (const character of text) width += advanceOf(character.codePointAt(0) ?? 0, face);
  return Math.round(width * 100) / 100;
}

const advances: Readonly<Record<Face, Map<number, number>>> = { regular: new Map(), bold: new Map(), serif: new Map() };

/** The advance of a character in the first of our faces that has it; what none has is taken for a square. */
function advanceOf(codePoint: number, face: Face): number {
  const known = advances[face].get(codePoint);
  if (known !== undefined) return known;
  const font = [face, "arabic" as const, "hebrew" as const]
    .map(fontOf)
    .find((each) => each.hasGlyphForCodePoint(codePoint));
  const advance = font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : 1;
  advances[face].set(codePoint, advance);
  return advance;
}

const fonts = new Map<keyof typeof files, Font>();

function fontOf(name: keyof typeof files): Font {
  const font = fonts.get(name) ?? (create(readFileSync(pathOf(files[name]))) as Font);
  fonts.set(name, font);
  return font;
}
