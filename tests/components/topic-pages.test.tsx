import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DocumentPage } from "@/components/layout/page";
import { readDataset } from "@/lib/dataset/read";
import { type Locale, locales } from "@/lib/domain/text";
import { deploymentsDocument } from "@/lib/features/deployments/document";
import { forcesDocument } from "@/lib/features/forces/document";
import { justiceDocument } from "@/lib/features/justice/document";
import { representationDocument } from "@/lib/features/representation/document";
import { supportDocument } from "@/lib/features/support/document";
import type { Document, PageContext } from "@/lib/view/frame";
import { ruritania } from "../lib/sample-dataset";
import { wholePage } from "../lib/whole-page";

const { dataset: mali } = await readDataset("data/mali");
if (!mali) throw new Error("data/mali has errors");

const documents: Readonly<Record<string, (page: PageContext) => Document | undefined>> = {
  representation: (page) => representationDocument(page),
  "representation, women at 20 % each": (page) => representationDocument(page, 20),
  "representation, with a benchmark that is no number": (page) => representationDocument(page, Number.NaN),
  forces: forcesDocument,
  justice: justiceDocument,
  deployments: deploymentsDocument,
  support: supportDocument,
};

const pages = [mali, ruritania].flatMap((dataset) =>
  locales.flatMap((locale) =>
    Object.entries(documents).flatMap(([topic, compose]) => {
      const document = compose(wholePage(dataset, locale));
      const html = document && renderToStaticMarkup(<DocumentPage document={document} />);
      return html === undefined ? [] : [[topic, dataset.id, locale, html] as const];
    }),
  ),
);

const all = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), ([, found = ""]) => found);

/** What is left of the content when figures, notes, dates and marked names are gone. */
const unmarked = (html: string) =>
  html
    .slice(html.indexOf("<h1"), html.indexOf('role="doc-endnotes"'))
    .replace(/<(data|time)\b.*?<\/\1>/gs, "")
    .replace(/<a\b[^>]*role="doc-noteref".*?<\/a>/gs, "")
    .replace(/<p [^>]*role="note"[^>]* data-figures="[^"]+">.*?<\/p>/gs, "")
    .replace(/<(text|title)\b.*?<\/\1>/gs, "")
    .replace(/<svg[^>]*data-not-a-statistic.*?<\/svg>/gs, "")
    .replace(/<(\w+)[^>]*data-not-a-statistic[^>]*>.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, " ");

const plain = (html: string) =>
  html
    .replace(/<a\b[^>]*role="doc-noteref".*?<\/a>/gs, "")
    .replace(/<\/?(?:a|data|time|span|cite)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&gt;/g, ">")
    .replace(/[\s\u00A0\u202F]+/g, " ");

describe.each(pages)("the page of %s of %s (%s)", (_, __, ___, html) => {
  it("has markers that lead to notes, and notes that lead back to each", () => {
    const markers = [...html.matchAll(/<a id="(ref-[^"]+)"[^>]*role="doc-noteref"[^>]*href="#(note-\d+)"/g)];
    expect(markers.length).toBeGreaterThan(0);
    const backs = all(html, /role="doc-backlink" href="#([^"]+)"/g);
    expect(markers.map(([, place]) => place).sort()).toEqual(backs.sort());
    for (const [, , note] of markers) expect(html).toContain(`id="${note}"`);
  });

  it("names every note for the first time in their order", () => {
    const first = [...new Set(all(html, /role="doc-noteref"[^>]*href="#note-(\d+)"/g).map(Number))];
    // A marker inside an SVG stands where its bar does.
    expect(first.filter((number, place) => number !== place + 1)).toEqual([]);
  });

  it("has no number but figures, dates and what is no statistic", () => {
    expect(unmarked(html).match(/\S*\d\S*/g) ?? []).toEqual([]);
  });

  it("names in arithmetic only figures that are on the page", () => {
    const shown = new Set(all(html, /data-figure="([^"]+)"/g));
    // The mark of a discrepancy tells the other value in its label.
    const named = all(html, /<(?!a class="differ")[^>]* data-figures="([^"]+)"/g).flatMap((ids) => ids.split(" "));
    expect(named.filter((id) => !shown.has(id))).toEqual([]);
  });

  it("has each id once, every address within the page, and a heading for each section", () => {
    const ids = all(html, / id="([^"]+)"/g);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(all(html, / href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
    for (const id of all(html, /<section aria-labelledby="([^"]+)"/g))
      expect(html).toMatch(new RegExp(`<h[23] id="${id}"`));
  });

  it("carries no style and no script of its own", () => expect(html).not.toMatch(/ style=|<script/));
});

const frenchRepresentation = pages.filter(([topic, , locale]) => topic.startsWith("representation") && locale === "fr");

it.each(frenchRepresentation)(
  "the page of %s of %s (%s) has the spaces and apostrophes of French",
  (_, __, ___, html) => expect(unmarked(html).replace(/&#x27;/g, "'")).not.toMatch(/[A-Za-zé]'[a-zé]| [;:?!]/),
);

/** What a page of Mali says, and its sections in their order. */
const told: Readonly<
  Record<string, Readonly<Record<Locale, { says: readonly string[]; sections: readonly string[] }>>>
> = {
  forces: {
    en: {
      says: [
        "National Guard may be counted in it ISSAT, §4.iii, para. 1",
        "Ministry of Internal Security and Civil Protection (deployment)",
      ],
      sections: [],
    },
    fr: {
      says: [
        "Garde nationale entre peut-être dans son effectif ISSAT, § 4.iii, par. 1",
        "Ministère de la Sécurité et de la Protection civile (emploi)",
      ],
      sections: [],
    },
  },
  justice: {
    en: {
      says: [
        ...["Reports received, not cases established", "Prescribed or announced, not observed"],
        ...["without jurisdiction over the armed forces", "not available, says the source"],
      ],
      sections: [
        ...["In 2010", "People held in prison: ", "Occupancy stated by a source", "Sections for minors"],
        ...["Judges and lawyers", "Survey results", "Customary justice"],
        ...["Accountability and oversight", "Other figures on this topic", "Not calculated, and why", "Notes"],
      ],
    },
    fr: {
      says: [
        ...["Des signalements reçus, non des cas établis", "Prévu ou annoncé, non observé"],
        ...["sans compétence à l’égard des forces armées", "indisponible selon la source"],
      ],
      sections: [
        ...["En 2010", "Personnes détenues", "Le taux d’occupation", "Les quartiers des mineurs"],
        ...["Juges et avocats", "D’après des enquêtes", "La justice coutumière"],
        ...["Redevabilité et contrôle", "Autres chiffres", "Ce qui n’a pas été calculé", "Notes"],
      ],
    },
  },
  deployments: {
    en: {
      says: ["not stated: actual, authorised or deployed", "not in the sources read", "Not compared: why"],
      sections: [
        ...["Northern Mali: 469 before the coup", "Missions and their components", "Where sources differ"],
        ...["Who contributes", "Dutch personnel in MINUSMA", "Time line"],
        ...["Other figures on this topic", "Not calculated", "Notes"],
      ],
    },
    fr: {
      says: ["non précisé : réel, autorisé ou déployé", "absent des sources lues", "Exclu des comparaisons : pourquoi"],
      sections: [
        ...["Nord du Mali : 469 avant le coup d’État", "Les missions et leurs composantes"],
        ...["Où les sources divergent", "Qui contribue", "Personnel néerlandais au sein de la MINUSMA", "Chronologie"],
        ...["Autres chiffres", "Ce qui n’a pas été calculé", "Notes"],
      ],
    },
  },
};

const pagesOfMali = pages.filter(([topic, id]) => id === mali.id && topic in told);

it.each(pagesOfMali)(
  "the page of %s of %s (%s) says what it must, in the order of the questions",
  (topic, _, locale, html) => {
    const expected = told[topic]?.[locale];
    for (const words of expected?.says ?? []) expect(plain(html)).toContain(words);
    const headings = all(html, /<h2[^>]*>(.*?)<\/h2>/g).map((words) => plain(words).trim());
    if (expected?.sections.length)
      expect(headings).toMatchObject(expected.sections.map((words) => expect.stringContaining(words)));
  },
);

it("lists the events of deployments by year and decade, each with its date", () => {
  const timelines = pagesOfMali.filter(([topic]) => topic === "deployments");
  expect(timelines).toHaveLength(locales.length);
  for (const [, , , html] of timelines) {
    expect(html).toMatch(/<ol class="years">/);
    expect(html).toContain('<time dateTime="2015-06-20">');
    expect(html.match(/<details class="decade"/g)).toHaveLength(6);
  }
});

it.each(locales)("has a form of representation that the server answers, with what was asked (%s)", (locale) => {
  for (const benchmark of [undefined, 20, Number.NaN]) {
    const document = representationDocument(wholePage(mali, locale), benchmark);
    const html = document ? renderToStaticMarkup(<DocumentPage document={document} />) : "";
    const [form = ""] = html.match(/<form.*?<\/form>/s) ?? [];
    expect(form).toContain(`action="/${locale}/mali/representation#benchmark" method="get"`);
    expect(form).toMatch(/<label.*<input type="number"[^>]*name="benchmark".*<\/label>/s);
    expect(form).toContain(`value="${benchmark === 20 ? 20 : 30}"`);
    expect(html.includes('<p role="status" class="status">')).toBe(Number.isNaN(benchmark));
  }
});
