import { describe, expect, it } from "vitest";
import { figureIdsOf } from "@/lib/chart/spec";
import { exhibitSvg } from "@/lib/export/picture/exhibit-svg";
import { quantityText } from "@/lib/format/quantity";
import { noteLine } from "@/lib/view/note-line";
import { shapesOf } from "../../../components/chart/sample-charts";
import { figureOf, sample, withFigures } from "../../sample-dataset";
import { everyKind, notesIn, numbersIn, overTime, parsed, pictureOf, pictures, withoutNote, wordsIn } from "./pictures";

const bars = { at: "personnel", of: everyKind };

describe("the picture of every exhibit", () => {
  it("is of bars, of spans and of values over time, in both languages", () => {
    expect(pictures.length).toBeGreaterThan(50);
    const kinds = new Set(pictures.map(({ standalone }) => standalone.exhibit.chart.kind));
    expect(kinds).toEqual(new Set(["bars", "spans", "series"]));
  });

  it.each(pictures)("$name says every number with the marker of its note", ({ standalone, svg }) => {
    const { exhibit, frame } = standalone;
    const numbers = numbersIn(svg);
    for (const { cited } of exhibit.rows) {
      const { id, quantity, unit } = cited.figure;
      const own = numbers.filter((number) => number.id === id);
      expect(own.map(({ text }) => text)).toContain(quantityText(quantity, unit, frame.locale));
      expect(own.map(({ note }) => note)).toContain(String(cited.note));
    }
    expect(new Set(numbers.map(({ id }) => id))).toEqual(
      new Set(frame.notes.flatMap(({ figures }) => figures.map(({ id }) => id))),
    );
    for (const id of figureIdsOf(exhibit.chart)) expect(svg).toContain(`data-figure="${id}"`);
  });

  it.each(pictures)("$name has all that every note says", ({ standalone: { frame }, svg }) => {
    const said = new Map(frame.notes.map((note) => [note.number, noteLine(note, frame.locale)]));
    expect(notesIn(svg)).toEqual(said);
  });

  it.each(pictures)("$name is well-formed, and draws nothing beyond its edges", ({ svg }) => {
    const drawing = parsed(svg);
    const box = drawing.getBBox();
    expect([drawing.width, box?.x, box?.y, box?.width]).toEqual([960, 0, 0, 960]);
    expect(box?.height).toBe(drawing.height);
  });

  it.each(pictures)("$name is legible, named, and says where it is from", ({ standalone: { exhibit, frame }, svg }) => {
    const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/g), ([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
    expect(svg).toMatch(new RegExp(`^<svg [^>]*role="img"[^>]* lang="${frame.locale}"`));
    const [, described = ""] = /<desc[^>]*>(.*?)<\/desc>/s.exec(svg) ?? [];
    expect(wordsIn(described)).toBe(exhibit.alternative.text);
    const words = wordsIn(svg);
    expect(words).toContain(frame.datasetTitle);
    expect(words).toContain(frame.version);
    expect(words).toContain(`https://muster.example.org${exhibit.indicatorHref}#${exhibit.id}`);
  });

  it.each(pictures)("$name has no link to a note that it lacks", ({ svg }) => {
    const markers = Array.from(svg.matchAll(/ data-noteref="(\d+)"/g), ([, note]) => Number(note));
    expect(markers.length).toBeGreaterThan(0);
    expect(markers.filter((note) => !notesIn(svg).has(note))).toEqual([]);
  });
});

describe("a picture", () => {
  it("whose note was forgotten is found out", async () => {
    const { standalone } = await pictureOf(everyKind, bars.at, "en");
    const [note] = standalone.frame.notes;
    if (!note) throw new Error("no notes");
    const found = notesIn(exhibitSvg(withoutNote(standalone, note.number)));
    expect(found.size).toBe(standalone.frame.notes.length - 1);
    expect([...found.values()]).not.toContain(noteLine(note, "en"));
  });

  it("draws every kind of quantity by its own signs", async () => {
    const { svg } = await pictureOf(everyKind, bars.at, "en");
    const marks = (id: string) => shapesOf(svg, id);
    expect(marks("K1").match(/<rect/g)).toHaveLength(1);
    expect(marks("K2")).toMatch(/<rect[^>]*><\/rect><g transform="[^"]*"><path d="M0-6l6 6-6 6"/);
    expect(marks("K3")).toContain("url(#chart-light-");
    expect(marks("K4").match(/<rect/g)).toHaveLength(3);
    expect(marks("K5")).toContain("url(#chart-fade)");
    expect(marks("K6")).toBe("");
    expect(numbersIn(svg).find(({ id }) => id === "K6")?.text).toBe("not available, says the source");
  });

  it("draws values over time by theirs, and says each of them with its time", async () => {
    const { svg } = await pictureOf(overTime, "personnel-over-time", "en");
    const marks = (id: string) => shapesOf(svg, id);
    expect(marks("T1")).toContain("<circle");
    expect(marks("T2")).toContain('<path d="M0-6v-10m-4 4l4-4l4 4"');
    expect(marks("T3")).toContain('stroke-width="6"');
    expect(marks("T3")).not.toContain("<circle");
    expect(marks("T5")).toContain('<path d="M0 6v10m-4-4l4 4l4-4"');
    expect(marks("T6")).toContain('stroke-width="4"');
    expect(svg.match(/stroke-dasharray="1.5 4"/g)).toHaveLength(1);
    expect(wordsIn(svg).replaceAll("\u00A0", " ")).toMatch(
      /Royal Guard: 2008 301\d; 2009 ≥ 320\d; 2010 300–380\d; 2011 350\d; 2012 ≤ 420\d; 2014–2015 433\d\./,
    );
  });

  it("says when each value was, and what is counted", async () => {
    for (const locale of ["en", "fr"] as const) {
      const { svg } = await pictureOf(everyKind, bars.at, locale);
      expect(wordsIn(svg).match(/2015/g)?.length).toBeGreaterThanOrEqual(5);
      expect(wordsIn(svg)).toContain({ en: "Unit:\u00A0persons.", fr: "Unité\u00A0:\u00A0personnes." }[locale]);
    }
  });

  it("takes nothing in a name for markup, and leaves out what XML cannot hold", async () => {
    const name = `</text><script>alert("1")</script> & 'Co' \u0000\u0008\u001B\uFFFE\uD800`;
    const [guard] = sample("P01").entities;
    const entity = { ...guard, id: "odd", name: { en: name, fr: name } };
    const dataset = withFigures([
      figureOf("X1", { cells: { value: 401 }, printed: "401" }),
      figureOf("X2", { cells: { value: 301 }, printed: "301", entities: [entity] }),
    ]);
    const { svg } = await pictureOf(dataset, bars.at, "en");
    parsed(svg);
    expect(svg).not.toContain("<script");
    expect(wordsIn(svg)).toContain(`</text><script>alert("1")</script> & 'Co'`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(svg).not.toMatch(/\p{Surrogate}/u);
  });
});
