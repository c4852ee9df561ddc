import { statSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fontFiles } from "@/lib/chart/faces";
import { exhibitPng } from "@/lib/export/picture/exhibit-png";
import { figureOf, sample, withFigures } from "../../sample-dataset";
import { everyKind, pictureOf } from "./pictures";

/** Width and height of a PNG, and the bytes of its pixels. */
function read(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.subarray(at + 4, at + 8).toString() === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), pixels: inflateSync(Buffer.concat(parts)) };
}

const drawn = (text: string, look = "") =>
  exhibitPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="40"><text x="20" y="30" font-size="24" font-family="'Source Sans 3'" ${look}>a${text.replace("<", "&lt;")}b</text></svg>`,
  ).then((png) => read(png).pixels);

describe("the PNG of an exhibit", () => {
  it("is twice as large as the drawing, and not blank", async () => {
    const { svg } = await pictureOf(everyKind, "personnel", "fr");
    const { width, height, pixels } = read(await exhibitPng(svg));
    const [, drawing] = /viewBox="0 0 960 (\d+)"/.exec(svg) ?? [];
    expect([width, height]).toEqual([1920, 2 * Number(drawing)]);
    expect(new Set(pixels).size).toBeGreaterThan(100);
  });

  it("draws each sign and script with a face of its own", async () => {
    // A private letter, which no face has: what a missing sign would look like.
    const missing = await drawn("\uE000");
    const signs = [..."≈≥≤<>–’«»÷×−\u2011\u202F\u00A0éœÇşЖщΩάشؤאש"];
    for (const sign of signs) expect((await drawn(sign)).equals(missing), sign).toBe(false);
    expect((await drawn("w", 'font-weight="600"')).equals(await drawn("w"))).toBe(false);
    expect((await drawn("w", 'font-style="italic"')).equals(await drawn("w"))).toBe(false);
  });

  it("draws names in Arabic, Cyrillic and Greek", async () => {
    const [guard] = sample("P01").entities;
    const named = (en: string) =>
      withFigures([
        figureOf("X1", { cells: { value: 401 }, printed: "401" }),
        figureOf("X2", {
          ...{ cells: { value: 301 }, printed: "301" },
          entities: [{ ...guard, id: "odd", name: { en, fr: en } }],
        }),
      ]);
    const images = await Promise.all(
      ["الشرطة الوطنية", "Полиция", "Αστυνομία", ""].map(async (name) =>
        exhibitPng((await pictureOf(named(name), "personnel", "en")).svg),
      ),
    );
    expect(new Set(images.map((image) => image.toString("base64"))).size).toBe(4);
  });

  it("needs no more than a megabyte and a half of faces", () => {
    expect(fontFiles.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(1_500_000);
  });
});
