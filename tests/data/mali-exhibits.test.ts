import { describe, expect, it } from "vitest";
import type { ChartSpec } from "@/lib/chart/spec";
import { readDataset } from "@/lib/dataset/read";
import type { Exhibit } from "@/lib/document/block";
import { numbersIn } from "@/lib/document/content";
import { numbersOfExhibit } from "@/lib/document/numbers";
import { type Locale, locales } from "@/lib/domain/text";
import { overviewDocument } from "@/lib/features/overview/document";
import { exhibitedIndicators, exhibitsOf } from "@/lib/view/exhibit/exhibits-of";
import { countWords, figuresIn } from "@/lib/view/exhibit/sentence";
import type { PageContext, PageNote } from "@/lib/view/frame";
import { exhibitsIn } from "../lib/document/outline";
import { wordsOf } from "../lib/view/exhibit/plain-words";
import { wholePage } from "../lib/whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

interface Shown {
  readonly page: PageContext;
  readonly exhibit: Exhibit;
  readonly title: string;
  readonly notes: readonly PageNote[];
}

/** Every exhibit of the dataset, on the page of its indicator. */
const shown: readonly Shown[] = locales.flatMap((locale) =>
  [...mali.indicators.values()].flatMap((indicator) => {
    const page = wholePage(mali, locale);
    const exhibits = exhibitsOf(indicator, page);
    const { notes } = page.frame(exhibits.flatMap(numbersOfExhibit), undefined);
    return exhibits.map((exhibit) => ({ page, exhibit, title: wordsOf(exhibit.title, page), notes }));
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
      // All that the sources state for 2015: two of the ministers, three of the Assembly.
      "women-seat-share",
      "Women in 2015: Ministers 9_% to 16.1_%, National Assembly 8.8_% to 9.5_%, Municipal councils 7.6_%",
      "Femmes en 2015_: Ministres 9_% à 16,1_%, Assemblée nationale 8,8_% à 9,5_%, Conseils communaux 7,6_%",
    ],
    [
      // Of the police what is stated of 2014; the share by counts has no date. Times do not fit: they are below.
      "women-share",
      "Women: National Police 12.4_%, Army 7_%, Air Force 6_%, National Gendarmerie about_3_%, National Guard about_3_%",
      "Femmes_: Police nationale 12,4_%, Armée de terre 7_%, Armée de l’air 6_%, Gendarmerie nationale environ_3_%, et d’autres",
    ],
    [
      // No sum and no ratio: the Gendarmerie and the Guard may be part of the 13,800, which have no date.
      "personnel",
      "Personnel: Malian Armed Forces 13,800, National Police over_6,000, National Gendarmerie 4,000, National Guard 3,000",
      "Effectif_: Forces armées maliennes 13~800, Police nationale plus de_6~000, Gendarmerie nationale 4~000, Garde nationale 3~000",
    ],
    [
      // Over 6,000 people, and places that may be as many as 3,500: 1.7 times, not two; 223.3 % stated for 2009 agrees.
      "prison-occupancy",
      "In 2010 prisons held over_6,000 people, more than one and a half times their official capacity",
      "En 2010, les prisons comptaient plus de_6~000 personnes détenues, plus d’une fois et demie leur capacité officielle",
    ],
    [
      // No rise: “since” and “before” are no dates, and the 2,026 may be all that were deployed since then.
      "personnel-in-north",
      "National Police and Gendarmerie together, Northern Mali: 469 before the coup, 2,026 since the 2012 crisis",
      "Police et Gendarmerie nationales, Nord du Mali_: 469 avant le coup d’État, 2~026 depuis la crise de 2012",
    ],
  ];

  it.each(locales)("are true of every reading (%s)", async (locale) => {
    const page = wholePage(mali, locale);
    expect(
      exhibitsIn((await overviewDocument(mali, locale)).blocks).map(({ id, title }) => [id, wordsOf(title, page)]),
    ).toEqual(titles.map(([id, en, fr]) => [id, locale === "en" ? en : fr]));
  });

  it("are of the indicators that the dataset names", async () => {
    expect((await exhibitedIndicators(mali)).map(({ id }) => id)).toEqual(mali.description.exhibits);
  });
});

describe("the titles on the pages of indicators", () => {
  it.each<[Locale, readonly (readonly [string, string])[]]>([
    [
      "en",
      [
        [
          "women-share-over-time",
          "Women, MINUSMA: police component 11_%, military component 1.7_% (March 2016); all 1.0_% (31 December 2013), and others",
        ],
        ["women-seat-share-over-time", "Women: National Assembly 27.9_% (2020); Ministers 34.4_% (2019)"],
        ["personnel-over-time", "Armed and paramilitary forces: 21,000 in 2019, 41,000 in 2020"],
        ["personnel-contributed", "Dutch personnel in MINUSMA: 380 in 2013, 461 in 2016"],
        ["prisons", "Prisons: 59 before the 2012 crisis, 58 and 54 at dates not stated"],
        [
          "programme-period",
          "Government Action Programme 2013–2018; Dutch Multi-Annual Strategic Plan 2014–2017; Democracy, Peace and Reconciliation Programme 2015–2016, and others",
        ],
        ["seats-over-time", "Women, National Assembly: 14 on 1 January 2020, 41 in 2020"],
      ],
    ],
    [
      "fr",
      [
        [
          "women-share-over-time",
          "Femmes, MINUSMA_: composante de police 11_%, composante militaire 1,7_% (mars 2016)_; ensemble 1,0_% (31 décembre 2013), et d’autres",
        ],
        ["women-seat-share-over-time", "Femmes_: Assemblée nationale 27,9_% (2020)_; Ministres 34,4_% (2019)"],
        ["personnel-over-time", "Forces armées et paramilitaires_: 21~000 en 2019, 41~000 en 2020"],
        ["personnel-contributed", "Personnel néerlandais au sein de la MINUSMA_: 380 en 2013, 461 en 2016"],
        ["prisons", "Prisons_: 59 avant la crise de 2012, 58 et 54 à des dates non précisées"],
        [
          "programme-period",
          "Programme d’actions du Gouvernement 2013-2018_; Plan stratégique pluriannuel néerlandais 2014-2017_; Programme Démocratie, paix et réconciliation 2015-2016, et d’autres",
        ],
        ["seats-over-time", "Femmes, Assemblée nationale_: 14 le 1er janvier 2020, 41 en 2020"],
      ],
    ],
  ])("say what is sure, and else what it is and of when (%s)", (locale, titles) => {
    const shownTitles = new Map(titlesOf(locale));
    expect(titles.map(([id]) => [id, shownTitles.get(id)])).toEqual(titles);
  });

  it("have eighteen words at most", () => {
    const long = shown.filter(({ title }) => countWords(title.replaceAll("_", " ").replaceAll("~", "")) > 18);
    expect(long.map(({ title }) => title)).toEqual([]);
  });

  it("are the same on the page of an indicator as on the overview", async () => {
    for (const locale of locales) {
      const page = wholePage(mali, locale);
      const there = exhibitsIn((await overviewDocument(mali, locale)).blocks).map(({ id, title }) => [
        id,
        wordsOf(title, page),
      ]);
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
    .map((text) => text.replace(/«[\u00A0_][^»]*[\u00A0_]»/g, "x"));

  it("have a no-break space before : ; % and none before a comma or full stop", () => {
    expect(texts.filter((text) => /[^_\u00A0][:;%?!»]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /[\s_\u00A0][,.]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /'|"/.test(text))).toEqual([]);
  });
});

describe("each exhibit", () => {
  const named = shown.map((each) => [`${each.exhibit.id} (${each.page.locale})`, each] as const);

  it.each(named)("%s: the drawing, its table and the notes have the same figures", (_, { exhibit, notes }) => {
    const drawn = drawnBy(exhibit.chart);
    expect(exhibit.rows.map(({ id }) => id).sort()).toEqual(drawn);
    const noted = new Set(notes.flatMap(({ figures }) => figures.map(({ id }) => id)));
    expect(drawn.filter((id) => !noted.has(id))).toEqual([]);
    const told = new Set([...drawn, ...figuresIn(exhibit.title)]);
    expect(exhibit.alternative.figures.filter((id) => !told.has(id))).toEqual([]);
    expect(exhibit.alternative.figures.length).toBeGreaterThan(1);
  });

  it.each(named)("%s: a title in words begins its alternative, and every number in it has a note", (_, each) => {
    const { exhibit, notes, title } = each;
    expect(exhibit.alternative.text.replaceAll("\u00A0", "_").replaceAll("\u202F", "~").startsWith(`${title}. `)).toBe(
      true,
    );
    const anchors = notes.flatMap(({ anchors: of }) => of);
    const cited = numbersIn([...exhibit.title, ...exhibit.subtitle]).map((number) => number.cited.anchor);
    expect(cited.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
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
