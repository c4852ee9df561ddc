import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { type Locale, locales } from "@/lib/domain/text";
import type { ChartSpec } from "@/lib/view/chart-spec";
import type { Exhibit } from "@/lib/view/exhibit/exhibit";
import { exhibitedIndicators, exhibitsOf } from "@/lib/view/exhibit/exhibits-of";
import { figuresIn } from "@/lib/view/exhibit/sentence";
import { PageDraft } from "@/lib/view/frame";
import { overview } from "@/lib/view/overview";
import { wordsOf } from "../lib/view/exhibit/plain-words";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

interface Shown {
  readonly page: PageDraft;
  readonly exhibit: Exhibit;
  readonly title: string;
}

/** Every exhibit of the dataset, on the page of its indicator. */
const shown: readonly Shown[] = locales.flatMap((locale) =>
  [...mali.indicators.values()].flatMap((indicator) => {
    const page = new PageDraft(mali, locale);
    return exhibitsOf(indicator, page).map((exhibit) => ({ page, exhibit, title: wordsOf(exhibit.title, page) }));
  }),
);

function titlesOf(locale: Locale, ...ids: readonly string[]): (readonly [string, string])[] {
  return shown
    .filter(({ page, exhibit }) => page.locale === locale && (ids.length === 0 || ids.includes(exhibit.id)))
    .map(({ exhibit, title }) => [exhibit.id, title]);
}

/** The figures that a drawing shows, each once. */
function drawnBy(chart: ChartSpec): string[] {
  const target = chart.kind === "spans" ? undefined : chart.reference?.cited?.figure.id;
  const marks =
    chart.kind === "series"
      ? chart.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ id }) => id)))
      : chart.rows.flatMap((row) => [
          row.cited.figure.id,
          ...("inside" in row && row.inside ? [row.inside.cited.figure.id] : []),
        ]);
  return [...new Set([...marks, ...(target === undefined ? [] : [target])])].sort();
}

describe("the titles on the overview", () => {
  // Each holds over all readings, the disagreeing ones too.
  const titles: readonly (readonly [id: string, en: string, fr: string])[] = [
    [
      // The note's 9 % of ministers (read as up to 9.5 %) stands against 16.13 % of the United Nations: under 16.7 %.
      "women-seat-share",
      "In 2015 women held fewer than one in six seats in each body with a figure",
      "En 2015, les femmes occupaient moins d’un siège sur six dans chacune des instances dont un chiffre est connu",
    ],
    [
      // 12.4 % of the police as stated (read as up to 12.45 %), and up to 750 of over 6,000: under 12.5 %.
      "women-share",
      "In 2014 and 2015, or at a date not stated, fewer than one in eight of the personnel of each force with a figure were women",
      "En 2014 et 2015, ou à une date non précisée, les femmes représentaient moins d’un huitième de l’effectif de chacune des forces dont un chiffre est connu",
    ],
    [
      // No sum and no ratio: the Gendarmerie and the Guard may be part of the 13,800, which have no date.
      "personnel",
      "Strengths as the sources stated them, for 2015 or without a date; some forces may be counted inside others",
      "Les effectifs tels que les sources les indiquaient, pour 2015 ou sans date_; certaines forces sont peut-être comptées dans d’autres",
    ],
    [
      // Over 6,000 people, and places that may be as many as 3,500: 1.7 times, not two; 223.3 % stated for 2009 agrees.
      "prison-occupancy",
      "In 2010 prisons held over_6,000 people, more than one and a half times their official capacity (about_3,000, before the 2012 crisis)",
      "En 2010, les prisons comptaient plus de_6~000 personnes détenues, plus d’une fois et demie leur capacité officielle (environ_3~000 places, avant la crise de 2012)",
    ],
    [
      // No rise: “since” and “until” are no dates, and the 2,026 may be all that were deployed since then.
      "personnel-in-north",
      "Gendarmes and police officers deployed in the north: 2,026 since the 2012 crisis, against 469 before the coup",
      "Gendarmes et policiers déployés dans le Nord_: 2~026 depuis la crise de 2012, contre 469 avant le coup d’État",
    ],
  ];

  it.each(locales)("are true of every reading (%s)", (locale) => {
    const { exhibits } = overview(mali, locale);
    const page = new PageDraft(mali, locale);
    expect(exhibits.map(({ id, title }) => [id, wordsOf(title, page)])).toEqual(
      titles.map(([id, en, fr]) => [id, locale === "en" ? en : fr]),
    );
  });

  it("are of the indicators that the dataset names", () => {
    expect(exhibitedIndicators(mali).map(({ id }) => id)).toEqual(mali.description.exhibits);
  });
});

describe("the titles on the pages of indicators", () => {
  it.each<[Locale, readonly (readonly [string, string])[]]>([
    [
      "en",
      [
        ["women-share-over-time", "Women’s share of personnel over time, 2013–2016"],
        ["women-seat-share-over-time", "Women’s share of members of a decision-making body over time, 1997–2020"],
        [
          "personnel-contributed",
          "Personnel that one country contributes to a mission rose from 380 in 2013 to 461 in 2016",
        ],
        ["prisons", "Prisons, before the 2012 crisis, and at dates not stated"],
        ["programme-period", "Period of a programme, 2013–2020"],
      ],
    ],
    [
      "fr",
      [
        ["women-share-over-time", "Part des femmes dans les effectifs, évolution, 2013-2016"],
        [
          "women-seat-share-over-time",
          "Part des femmes parmi les membres d’une instance de décision, évolution, 1997-2020",
        ],
        [
          "personnel-contributed",
          "Personnel fourni par un pays à une mission_: en hausse, de 380 en 2013 à 461 en 2016",
        ],
        ["prisons", "Prisons, avant la crise de 2012 et à des dates non précisées"],
        ["programme-period", "Période d’un programme, 2013-2020"],
      ],
    ],
  ])("say what is sure, and else what it is and of when (%s)", (locale, titles) => {
    expect(titlesOf(locale, ...titles.map(([id]) => id))).toEqual(titles);
  });

  it("are the same on the page of an indicator as on the overview", () => {
    for (const locale of locales) {
      const page = new PageDraft(mali, locale);
      const there = overview(mali, locale).exhibits.map(({ id, title }) => [id, wordsOf(title, page)]);
      expect(titlesOf(locale, ...there.map(([id]) => id ?? "")).sort()).toEqual(there.sort());
    }
  });
});

describe("what no title says", () => {
  // “Two to one”: the 13,800 of the Armed Forces have no date, may contain the Gendarmerie and the Guard, and may be
  // those that the World Bank counts with paramilitary forces; the police are “over 6,000”.
  // “Twice the capacity”: about 3,000 places are read as up to 3,500, of which over 6,000 are 1.7 times; “over ≈ 200 %”
  // stands in the subtitle as the computed figure, with its sign.
  // “Four times”: 2,026 since 2012 may be all deployments added up, 469 until 2012 a number at one time.
  const claims = {
    en: /two to one|twice|double|doubl|four times|fourfold|quadrupl|2 to 1|two times|three times|half of/i,
    fr: /deux pour un|deux contre un|deux fois|quatre fois|trois fois|double|doubl|quadrupl|moitié/i,
  } as const;

  it.each(locales)("two to one, twice, four times (%s)", (locale) => {
    const titles = titlesOf(locale);
    expect(titles.length).toBeGreaterThan(20);
    expect(titles.filter(([, title]) => claims[locale].test(title))).toEqual([]);
  });

  it.each(locales)("a present: all are of a time, and in the past (%s)", (locale) => {
    const present = {
      en: /\b(is|hold|has|holds)\b|now|today|current|latest/i,
      fr: /\b(détiennent|comptent|représentent|occupent|est actuel)|aujourd|actuel/i,
    };
    expect(titlesOf(locale).filter(([, title]) => present[locale].test(title))).toEqual([]);
  });
});

describe("the words of French exhibits", () => {
  const texts = shown
    .filter(({ page }) => page.locale === "fr")
    .flatMap(({ page, exhibit, title }) => [title, wordsOf(exhibit.subtitle, page), exhibit.alternative.text])
    // Words shown as printed are the source’s own.
    .map((text) => text.replace(/«[\u00A0_][^»]*[\u00A0_]»/g, ""));

  it("have a no-break space before : ; % and none before a comma or full stop", () => {
    expect(texts.filter((text) => /[^_\u00A0][:;%?!»]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /[\s_\u00A0][,.]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /'|"/.test(text))).toEqual([]);
  });
});

describe("each exhibit", () => {
  const named = shown.map((each) => [`${each.exhibit.id} (${each.page.locale})`, each] as const);

  it.each(named)("%s: the drawing, its table and the notes have the same figures", (_, { exhibit, page }) => {
    const drawn = drawnBy(exhibit.chart);
    expect(exhibit.rows.map(({ id }) => id).sort()).toEqual(drawn);
    const noted = new Set(page.frame(undefined).notes.flatMap(({ figures }) => figures.map(({ id }) => id)));
    expect(drawn.filter((id) => !noted.has(id))).toEqual([]);
    const told = new Set([...drawn, ...figuresIn(exhibit.title)]);
    expect(exhibit.alternative.figures.filter((id) => !told.has(id))).toEqual([]);
    expect(exhibit.alternative.figures.length).toBeGreaterThan(1);
  });

  it.each(named)("%s: a title in words begins its alternative, and every number in it has a note", (_, each) => {
    const { exhibit, page, title } = each;
    expect(exhibit.alternative.text.replaceAll("\u00A0", "_").replaceAll("\u202F", "~").startsWith(`${title}. `)).toBe(
      true,
    );
    const places = page.frame(undefined).notes.flatMap(({ places: of }) => of);
    const cited = [...exhibit.title, ...exhibit.subtitle].flatMap((piece) =>
      "cited" in piece ? [piece.cited.place] : [],
    );
    expect(cited.filter((place) => !places.includes(place))).toEqual([]);
  });

  it("has an id that is no other's on its page", () => {
    for (const locale of locales) {
      const ids = titlesOf(locale).map(([id]) => id);
      expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    }
  });
});

describe("what is never a bar or a point", () => {
  it.each([
    ["F062", "11,240 is a strength of which nobody says whether it is authorised or deployed"],
    ["F063", "95 % is a share of it"],
    ["F065", "1,440, with those 95 %, exceeds it"],
    ["F059", "14-24 % has two readings"],
    ["F016", "so has up to 30-40 %"],
  ])("%s: %s", (id) => {
    expect(shown.filter(({ exhibit }) => drawnBy(exhibit.chart).includes(id)).map(({ exhibit }) => exhibit.id)).toEqual(
      [],
    );
  });

  it("a target, for bodies that it does not name", () => {
    const withTarget = shown.filter(({ exhibit: { chart } }) => chart.kind !== "spans" && chart.reference);
    expect([...new Set(withTarget.map(({ exhibit }) => exhibit.id))]).toEqual([
      "women-seat-share",
      "women-seat-share-over-time",
    ]);
    for (const { exhibit } of withTarget) {
      const bodies = exhibit.rows.filter(({ id }) => id !== "F023").map(({ cited }) => cited.figure.entities[0].id);
      expect(
        [...new Set(bodies)].filter((id) => !["national-assembly", "municipal-councils", "ministers"].includes(id)),
      ).toEqual([]);
    }
  });
});
