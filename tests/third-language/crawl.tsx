import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { DocumentPage } from "@/components/layout/page";
import { readDataset } from "@/lib/dataset/read";
import { type Locale, locales } from "@/lib/domain/text";
import { compareDocument } from "@/lib/features/compare/document";
import { dataNotesDocument } from "@/lib/features/data-notes/document";
import { deploymentsDocument } from "@/lib/features/deployments/document";
import { figureDocument } from "@/lib/features/figure/document";
import { figureListDocument } from "@/lib/features/figure-list/document";
import { forcesDocument } from "@/lib/features/forces/document";
import { indicatorDocument } from "@/lib/features/indicator/document";
import { justiceDocument } from "@/lib/features/justice/document";
import { overviewDocument } from "@/lib/features/overview/document";
import { parseReportChoice } from "@/lib/features/report/choice";
import { parseReportEntries } from "@/lib/features/report/entries";
import { reportPage } from "@/lib/features/report/page";
import { representationDocument } from "@/lib/features/representation/document";
import { sourceDocument, sourcesDocument } from "@/lib/features/sources/documents";
import { supportDocument } from "@/lib/features/support/document";
import type { Document } from "@/lib/view/frame";
import { wholePage } from "../lib/whole-page";
import { pseudo } from "./pseudo";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;
const third = locales.at(-1) as Locale;
const page = () => wholePage(mali, third);

const pages: Readonly<Record<string, () => Promise<Document | undefined> | Document | undefined>> = {
  overview: () => overviewDocument(mali, third),
  representation: () => representationDocument(page()),
  forces: () => forcesDocument(page()),
  justice: () => justiceDocument(page()),
  deployments: () => deploymentsDocument(page()),
  support: () => supportDocument(page()),
  figures: () => figureListDocument(mali, third, {}),
  "a figure": () => figureDocument(mali, third, "F001"),
  "an indicator": () => indicatorDocument(page(), mali.roles.get("personnel")?.id ?? ""),
  sources: () => sourcesDocument(page()),
  "a source": () => sourceDocument(mali, third, [...mali.sources.keys()][0] ?? ""),
  "data notes": () => dataNotesDocument(mali, third),
  report: async () =>
    (await reportPage(mali, third, parseReportChoice({ template: "results", figures: "all" }), parseReportEntries({})))
      .page,
  compare: () => compareDocument(mali, third, {}),
};

/** Gives the texts of a dataset in the third language; returns the words that are no texts: titles, authors, ids, tokens. */
function translate(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return value.match(/[A-Za-z]{2,}/g) ?? [];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if ("en" in value && "fr" in value) {
    Object.assign(value, { [third]: pseudo(String(value.en)) });
    return [];
  }
  const parts = value instanceof Map ? [...value] : Object.values(value);
  return parts.flatMap((part) => translate(part, seen));
}

/** Names of file formats, beside what a dataset does not translate. */
const untranslated = new Set([...translate(mali), "SVG", "PNG", "CSV", third]);

it.each(Object.entries(pages))("%s has no word of another language", async (_, compose) => {
  const document = await compose();
  if (!document) throw new Error("no page");
  const whole = renderToStaticMarkup(<DocumentPage document={document} />);
  const html = whole.replace(/<(\w+)[^>]* (?:hrefL|l)ang="(?:en|fr)".*?<\/\1>/gs, " ");
  const text = html.replace(/<(script|style).*?<\/\1>/gs, " ").replace(/<[^>]*>|&[a-z#0-9]+;/g, "\n");
  const attributes = Array.from(
    html.matchAll(/ (?:aria-label|title|data-label|placeholder|alt)="([^"]*)"/g),
    ([, found]) => found,
  );
  const words = [text, ...attributes].join("\n").match(/[A-Za-z]{2,}/g) ?? [];
  expect([...new Set(words)].filter((word) => !untranslated.has(word))).toEqual([]);
});
