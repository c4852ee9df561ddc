import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { minimalCopy } from "./minimal-copy";

/** The first source of the minimal dataset with other facts. */
function withSource(facts: object) {
  return minimalCopy({
    "sources.json": (text) => {
      const [first, ...others] = JSON.parse(text);
      return JSON.stringify([{ ...first, ...facts }, ...others]);
    },
  });
}

describe("the address of a source", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,hello",
    "file:///etc/passwd",
    "smb://server/share",
    "https://user:pw@example.org/report",
    "https://user@example.org/report",
    "example.org/report",
  ])("is refused with file and entry: %s", async (URL) => {
    const { findings, dataset } = await readDataset(await withSource({ URL }));
    expect(dataset).toBeUndefined();
    expect(findings).toEqual([
      {
        code: "json-shape",
        file: "sources.json",
        column: "report-2016.URL",
        found: URL,
        expected: "https://example.org/report",
      },
    ]);
  });

  it.each(["http://example.org", "https://example.org:8443/a?b=c#d", "https://example.org/path@2016"])(
    "is accepted: %s",
    async (URL) => {
      const { findings, dataset } = await readDataset(await withSource({ URL }));
      expect(findings).toEqual([]);
      expect(dataset?.sources.get("report-2016")?.URL).toBe(URL);
    },
  );
});

it("keeps every field of CSL, inside names and dates too", async () => {
  const facts = {
    author: [{ family: "Gaulle", given: "C.", "non-dropping-particle": "de" }],
    issued: { "date-parts": [[2016]], circa: true },
    "container-title": "Yearbook",
  };
  const { dataset } = await readDataset(await withSource(facts));
  expect(dataset?.sources.get("report-2016")).toMatchObject(facts);
});

it("reads our own texts about a source as texts in every language", async () => {
  const readAt = { title: "an archive", URL: "https://archive.example", note: "Of 2016.", note_fr: "De 2016." };
  const custom = { title_fr: "[Rapport]", author_fr: ["Ministère"], note: "Read.", note_fr: "Lu.", readAt };
  const author = [{ literal: "Ministry" }];
  const { dataset } = await readDataset(await withSource({ title: "[Report]", author, custom }));
  expect(dataset?.sources.get("report-2016")?.custom).toEqual({
    title: { en: "[Report]", fr: "[Rapport]" },
    authors: { fr: ["Ministère"] },
    note: { en: "Read.", fr: "Lu." },
    readAt: { title: "an archive", URL: "https://archive.example", note: { en: "Of 2016.", fr: "De 2016." } },
  });
});
