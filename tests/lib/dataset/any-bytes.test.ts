import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson, toText } from "@/lib/dataset/read-file";
import { parseTable } from "@/lib/dataset/tables";
import { tablesOf } from "@/lib/domain/table";
import { formatFinding } from "@/lib/i18n/finding-words";
import { minimal } from "./minimal-copy";

const { observations } = tablesOf([]);
const good = readFileSync(join(minimal, observations.file));

/** The file with some of its bytes taken away or replaced by others. */
const damaged = fc
  .array(fc.record({ at: fc.nat(good.length), cut: fc.nat(20), put: fc.uint8Array({ maxLength: 8 }) }), {
    maxLength: 4,
  })
  .map((edits) =>
    edits.reduce<Buffer>(
      (bytes, { at, cut, put }) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]),
      good,
    ),
  );

describe("whatever bytes a table is made of", () => {
  it.each([
    ["a damaged table", damaged],
    ["random bytes", fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))],
    ["random text", fc.string({ unit: "binary", maxLength: 300 }).map((text) => Buffer.from(text))],
  ])("%s ends in rows or findings with words", (_, bytes) => {
    fc.assert(
      fc.property(bytes, (content) => {
        const reading = toText(content, observations.file);
        const findings = "finding" in reading ? [reading.finding] : parseTable(reading.text, observations).findings;
        for (const finding of findings) expect(formatFinding(finding, "fr")).not.toContain("undefined");
        if ("text" in reading) parseJson(reading.text, "sources.json");
      }),
      { numRuns: 300 },
    );
  });
});
