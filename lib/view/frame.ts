import type { CitedFigure, Note } from "../cite/cited-figure";
import { hasOtherStatements, otherStatementsText } from "../cite/discrepancy-text";
import { type NoteCaveat, type NoteText, noteText } from "../cite/note-text";
import type { Block } from "../document/block";
import { numberNotes } from "../document/number-notes";
import { numbersOf } from "../document/numbers";
import { areasAbove } from "../domain/area";
import type { Dataset, WholeDataset } from "../domain/dataset";
import type { OtherStatements } from "../domain/discrepancy";
import { type Figure, leavesOf } from "../domain/figure";
import { byId } from "../domain/grouped";
import type { Indicator, Topic } from "../domain/indicator";
import { type Latest, latestOf } from "../domain/latest";
import type { IndicatorRole } from "../domain/roles";
import { type Locale, locales } from "../domain/text";
import { compareWordsIn } from "../i18n/compare-words";
import { messagesIn } from "../i18n/messages";
import { reportWordsIn } from "../i18n/report-words";
import { type Loaded, load, type Query } from "../store/loaded";
import { storeOf } from "../store/memory-store";
import { datasetPath, pageTopics, withQuery } from "./addresses";

export interface FrameLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

export interface LanguageLink extends FrameLink {
  readonly locale: Locale;
  readonly title: string;
}

/** “See note 7”, for a caveat that stands there. */
export interface NoteReference {
  readonly number: number;
  readonly flag?: string;
}

/** A note with its words, and the pages of the figures it serves, or of those that they rest on. */
export interface PageNote extends Note {
  /** All that it says, every caveat included. */
  readonly text: NoteText;
  /** The caveats that no earlier note of the page gives. */
  readonly caveats: readonly NoteCaveat[];
  /** Where an earlier note of the page gives a caveat already: that note, with the word that warns. */
  readonly references: readonly NoteReference[];
  readonly links: readonly { readonly id: string; readonly href: string }[];
}

/** What stands around every page of a dataset: where the reader is, how old the figures are, and the notes. */
export interface Frame {
  readonly locale: Locale;
  readonly home: string;
  readonly datasetTitle: string;
  readonly version: string;
  readonly compilers: string;
  /** Of the browser's tab; holds no statistic. */
  readonly documentTitle: string;
  /** What the dataset is, for those who find its first page; undefined on the others. */
  readonly description: string | undefined;
  readonly navigation: readonly FrameLink[];
  readonly languages: readonly LanguageLink[];
  readonly latest: Latest;
  readonly latestOfDataset: boolean;
  readonly notes: readonly PageNote[];
}

/** What a page, a report or a download is: blocks in reading order, and what is around them. */
export interface Document {
  readonly frame: Frame;
  readonly blocks: readonly Block[];
}

/** The document at its address with a query, which the other language has too. */
export function atQuery({ frame, blocks }: Document, query: string): Document {
  const languages = frame.languages.map((link) => ({ ...link, href: withQuery(link.href, query) }));
  return { frame: { ...frame, languages }, blocks };
}

/** What a page of the figures of a query is composed of. */
export async function openPage(dataset: Dataset, locale: Locale, query: Query): Promise<PageContext> {
  const today = new Date().toISOString().slice(0, 10);
  return new PageContext(await load(storeOf(dataset), query, today), locale, today);
}

/** What a page is composed of: the figures loaded for it, in one language, on one day. */
export class PageContext {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** The figures that the page may show. */
  readonly published: Loaded;
  /** The ids of the figures that the dataset keeps out of every computation: said in words, never drawn as an amount. */
  readonly excluded: ReadonlySet<string>;
  /** Whether the dataset has figures of areas that neither lie in its own nor hold it: of other countries. */
  readonly hasAreasBeside: boolean;
  /** `YYYY-MM-DD`: what is old is measured from it. */
  readonly today: string;

  constructor(published: Loaded, locale: Locale, today = new Date().toISOString().slice(0, 10)) {
    this.dataset = published.facts;
    this.locale = locale;
    this.published = published;
    const { exclusions } = published.facts.derivations;
    this.excluded = new Set(exclusions.flatMap((each) => ("figures" in each ? each.figures : [])));
    this.hasAreasBeside = hasAreasBeside(published);
    this.today = today;
  }

  /** The figures of a topic: read and derived, of every edition, in the order of the files. */
  figuresOf(topic: Topic): readonly Figure[] {
    return this.published.selected.filter(({ indicator }) => indicator.topic === topic);
  }

  /** The figures of an indicator, without earlier editions. */
  figuresOfIndicator({ id }: Pick<Indicator, "id">): readonly Figure[] {
    return this.published.ofIndicator.get(id) ?? [];
  }

  /** The figures of the indicator that plays a role, without earlier editions. */
  figuresOfRole(role: IndicatorRole): readonly Figure[] {
    return this.published.ofIndicator.get(this.dataset.roles.get(role)?.id ?? "") ?? [];
  }

  /** What others state of the same thing and date as a figure. */
  statementsOn(figure: Figure): OtherStatements {
    return this.published.statementsOn(figure);
  }

  /** The dataset with the figures read that the page has: what more is computed of. */
  get whole(): WholeDataset {
    const read = this.published.selected.filter(({ provenance }) => provenance.kind === "read");
    return { ...this.dataset, figures: byId(read) };
  }

  path(...segments: readonly string[]): string {
    return datasetPath(this.locale, this.dataset.id, ...segments);
  }

  /** A topic's page; of a topic without one, the list of its figures. */
  topicPath(topic: Topic): string {
    return topic === "context" ? `${this.path("figures")}?topic=${topic}` : this.path(topic);
  }

  /**
   * A figure's page; of one that has none, as it depends on a reader's choice, that of the first it rests on; of what the
   * author of a report entered, the page of reports.
   */
  figurePath(figure: Figure): string {
    const [first] = this.#withPage(figure);
    return first ? this.path("figures", first.id) : this.path("report");
  }

  /** A figure, if it has a page; else the figures read that it rests on. */
  #withPage(figure: Figure): Figure[] {
    return this.published.figures.has(figure.id) ? [figure] : leavesOf(figure);
  }

  /** The figures with pages that a note leads to, each once. */
  #linksOf(figures: readonly Figure[]): PageNote["links"] {
    const ids = new Set(figures.flatMap((figure) => this.#withPage(figure)).map(({ id }) => id));
    return [...ids].map((id) => ({ id, href: this.path("figures", id) }));
  }

  /** The notes with their words; a caveat that several share stands in the first of them, the others refer to it. */
  #notes(notes: readonly Note[]): PageNote[] {
    const said = new Map<string, number>();
    return notes.map((note) => {
      const text = this.#noteText(note);
      const isNew = (caveat: NoteCaveat) => !said.has(caveat.text);
      const references = text.caveats.flatMap(({ flag, text: words }) => {
        const number = said.get(words);
        return number === undefined ? [] : [{ number, ...(flag !== undefined && { flag }) }];
      });
      const caveats = text.caveats.filter(isNew);
      for (const caveat of caveats) said.set(caveat.text, note.number);
      return {
        ...note,
        text,
        caveats,
        references: eachOnce(references),
        links: this.#linksOf(note.figures),
      };
    });
  }

  /** All that a note says: of its figures, and what others state of the same thing and date. */
  #noteText(note: Note): NoteText {
    const ofFigures = noteText(note, this.locale, (id) => this.published.figures.get(id));
    const others = note.figures.flatMap((figure) =>
      otherStatementsText(figure, this.statementsOn(figure), this.locale),
    );
    return { ...ofFigures, caveats: [...others, ...ofFigures.caveats] };
  }

  /** The document of these blocks, its notes numbered in reading order. `segments` is its address within the dataset. */
  document(title: string | undefined, blocks: readonly Block[], ...segments: readonly string[]): Document {
    return { frame: this.frame(numbersOf(blocks), title, ...segments), blocks };
  }

  /** The frame of finished content, whose numbers are given in reading order: numbers their notes. */
  frame(numbers: readonly Cited[], title: string | undefined, ...segments: readonly string[]): Frame {
    const { dataset, locale, published } = this;
    const citations = numbers.map(({ cited }) => cited);
    const numbered = numberNotes(citations, (figure) => hasOtherStatements(this.statementsOn(figure)));
    const words = messagesIn(locale);
    const { description } = dataset;
    const datasetTitle = description.title[locale];
    // What the author of a report entered says nothing of the age of the dataset.
    const figures = numbered.flatMap((note) => note.figures).filter((figure) => leavesOf(figure).length > 0);
    // The overview, and a page that shows no figure itself, speak for the dataset.
    const ofDataset = segments.length === 0 || figures.length === 0;
    const section = segments[0] ?? "";
    const link = (label: string, ...to: string[]): FrameLink => ({
      label,
      href: this.path(...to),
      current: segments.length === to.length && section === (to[0] ?? ""),
    });
    return {
      locale,
      home: this.path(),
      datasetTitle,
      version: description.version,
      compilers: (description.contributors ?? []).map((contributor) => contributor.title).join(", "),
      documentTitle: [title, datasetTitle, words.siteName].filter((part) => part !== undefined).join(" · "),
      description: segments.length === 0 ? description.description[locale] : undefined,
      navigation: [
        link(words.nav.overview),
        ...pageTopics.filter((topic) => published.topics.has(topic)).map((topic) => link(words.topics[topic], topic)),
        link(compareWordsIn(locale).title, "compare"),
        link(reportWordsIn(locale).title, "report"),
        link(words.figures.title, "figures"),
        link(words.sources.title, "sources"),
        link(words.dataNotes.title, "data-notes"),
      ],
      languages: languageLinks(locale, (language) => datasetPath(language, dataset.id, ...segments)),
      latest: ofDataset ? published.latest : latestOf(figures, this.today),
      latestOfDataset: ofDataset,
      notes: this.#notes(numbered),
    };
  }
}

function hasAreasBeside({ areas: occurring, facts: { areas, description } }: Loaded): boolean {
  const own = areas.get(description.area);
  const around = new Set(own ? [own, ...areasAbove(own, areas)].map(({ id }) => id) : []);
  return [...occurring].some((id) => {
    const area = areas.get(id);
    return !around.has(id) && !(area && areasAbove(area, areas).some((above) => above.id === description.area));
  });
}

interface Cited {
  readonly cited: CitedFigure;
}

/** A page in every language, the one that it is in marked as current. */
export function languageLinks(locale: Locale, hrefIn: (language: Locale) => string): LanguageLink[] {
  return locales.map((language) => ({
    locale: language,
    label: messagesIn(language).languageName,
    title: messagesIn(language).nav.readIn,
    href: hrefIn(language),
    current: language === locale,
  }));
}

/** One reference to a note, with the word that warns where one of them has it; in the order of the notes. */
function eachOnce(references: readonly NoteReference[]): NoteReference[] {
  const flagged = new Map<number, NoteReference>();
  for (const reference of references) {
    if (reference.flag !== undefined || !flagged.has(reference.number)) flagged.set(reference.number, reference);
  }
  return [...flagged.values()].sort((a, b) => a.number - b.number);
}
