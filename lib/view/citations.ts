import { otherStatementsText } from "../cite/discrepancy-text";
import { type CslItem, piecesText, publicationItem, type TextPiece } from "../cite/publication";
import {
  type CitedPublication,
  citedPublications,
  citeInText,
  fullReference,
  publicationReference,
} from "../cite/reference";
import { figureSentence } from "../cite/sentence";
import type { Citation as CitationBlock, Exhibit, ExhibitTable } from "../document/block";
import { citation, type Inline, plainText } from "../document/content";
import type { Dataset } from "../domain/dataset";
import { citationsOf, type Figure } from "../domain/figure";
import { playsRole } from "../domain/roles";
import type { Source } from "../domain/source";
import type { Locale } from "../domain/text";
import { quantitySentence, unitWordSpoken } from "../format/quantity";
import { citeWordsIn } from "../i18n/cite-words";
import { conventionsIn } from "../i18n/conventions";
import { messagesIn } from "../i18n/messages";
import { figuresOfExhibit } from "./exhibit/exhibits-of";
import { figuresIn } from "./exhibit/sentence";
import { subjectOf } from "./figure-row";
import { type PageContext, titleOf } from "./frame";
import { wasRead } from "./sources";

/** How a figure, an exhibit or a source is cited. */
export interface Citations {
  /** To be copied into a text; of a source its short form, “ISSAT, n.d.”. */
  readonly sentence: string;
  /** The publications that were read, then Muster with the version; its address comes after it. */
  readonly reference: readonly TextPiece[];
  readonly address: string;
  /** For files of reference managers: the publications that were read, then Muster's dataset. */
  readonly items: readonly CslItem[];
}

/**
 * How to cite a figure or a source.
 *
 * @param figure whose number the sentence holds; none for a source, whose sentence is a short form
 */
export function citationBlock(
  { sentence, reference, address }: Citations,
  locale: Locale,
  figure?: Pick<Figure, "id">,
): CitationBlock {
  const { inText, asSentence, asReference, copyOf } = citeWordsIn(locale);
  return {
    kind: "citation",
    texts: [
      {
        id: "cite-sentence",
        title: figure ? asSentence : inText,
        content: [sentence],
        figures: figure && [figure],
        copyLabel: figure ? copyOf.sentence : copyOf.inText,
      },
      {
        id: "cite-reference",
        title: asReference,
        content: [...citation(reference), addressLink(address)],
        copyLabel: copyOf.reference,
      },
    ],
    filesHref: address,
  };
}

function addressLink(address: string): Inline {
  return { kind: "link", href: address, content: [address], look: "address" };
}

/** How an exhibit is cited, on a page. */
export function exhibitCitation(exhibit: Exhibit, locale: Locale): CitationBlock {
  const { copyOf } = citeWordsIn(locale);
  const ids = figuresIn(exhibit.title).map((id) => ({ id }));
  const figures = ids.length > 0 ? ids : undefined;
  const id = `${exhibit.id}-cite`;
  return {
    kind: "citation",
    texts: [
      { id, content: [exhibitSentence(exhibit, locale)], figures, copyLabel: copyOf.sentence },
      {
        id: `${id}-reference`,
        content: [
          ...citation(exhibitReference(exhibit, locale)),
          addressLink(`${exhibit.indicatorHref}#${exhibit.id}`),
        ],
        figures,
        copyLabel: copyOf.reference,
      },
    ],
    filesHref: exhibit.href,
  };
}

/**
 * How a figure is cited.
 *
 * @param host the address of the site, before every path: `https://muster.example.org`; empty on pages, whose browser
 *   knows it
 */
export function figureCitations(figure: Figure, page: PageContext, host: string): Citations {
  const { dataset, locale } = page;
  const { id } = figure;
  const sentence = sentenceOf(figure, page);
  const publications = citedPublications(citationsOf(figure));
  const address = `${host}${page.path("figures", id)}`;
  const about = figureTitle(figure, page);
  return citations({ dataset, locale, publications, address, sentence, part: ["figure", id], title: about });
}

/** How an exhibit is cited. */
export function exhibitCitations(exhibit: Exhibit, { dataset, locale }: PageContext, host: string): Citations {
  const { id } = exhibit;
  const publications = publicationsOfExhibit(exhibit);
  const address = `${host}${exhibit.indicatorHref}#${id}`;
  const sentence = exhibitSentence(exhibit, locale);
  const title = titleOfExhibit(exhibit, locale);
  return citations({ dataset, locale, publications, address, sentence, part: ["exhibit", title], title, key: id });
}

/** How a source is cited: one that was not read, as those cite it that were. The page has the figures that it is cited for. */
export function sourceCitations(source: Source, page: PageContext, host: string): Citations {
  const { dataset, locale } = page;
  const { id } = source;
  const address = `${host}${page.path("sources", id)}`;
  const publications = publicationsFor(source, page);
  const { asCitedIn } = citeWordsIn(locale);
  const [first] = publications;
  const chain = first ? [...first.via.toReversed(), first.source] : [];
  const sentence = `(${chain.map((each) => citeInText(each, locale)).join(`, ${asCitedIn} `)})`;
  const title = `${titleOf(dataset, locale)} (${citeWordsIn(locale).parts.source(id)})`;
  return citations({ dataset, locale, publications, address, sentence, part: ["source", id], title });
}

/** What a reference manager shows of a figure: “Personnel, National Guard: over 6,000 (figure F027)”. */
function figureTitle(figure: Figure, page: PageContext): string {
  const { locale } = page;
  const { indicator, entity, details } = subjectOf(figure, page);
  const { quantity, unit } = figure;
  const about = [...new Set([indicator, entity, ...details])].filter((part) => part !== "").join(", ");
  const unitWords = unit.measure === "count" ? "" : unitWordSpoken(quantity, unit, locale);
  const number = [quantitySentence(quantity, unit, locale), unitWords].filter((part) => part !== "").join(" ");
  return `${conventionsIn(locale).labelled(about, number)} (${citeWordsIn(locale).parts.figure(figure.id)})`;
}

/** The reference of an exhibit on a page; its address comes after it. */
function exhibitReference(exhibit: Exhibit, locale: Locale): TextPiece[] {
  const { datasetTitle: title, version } = exhibit;
  const part = citeWordsIn(locale).parts.exhibit(titleOfExhibit(exhibit, locale));
  return fullReference(publicationsOfExhibit(exhibit), { title, part, version }, locale);
}

/** The publications that an exhibit's figures were read from, without the places in them. */
function publicationsOfExhibit(exhibit: Exhibit): CitedPublication[] {
  return citedPublications(citationsOfExhibit(exhibit)).map((each) => ({ ...each, locators: [] }));
}

function titleOfExhibit({ title }: Exhibit, locale: Locale): string {
  return withoutStop(plainText(title, locale));
}

/** An exhibit as a sentence: its title, with the publications that its figures were read from. */
function exhibitSentence(exhibit: Exhibit, locale: Locale): string {
  return `${withoutStop(plainText(exhibit.title, locale))} (${exhibitSources(exhibit, locale)}).`;
}

/** The publications that an exhibit's figures were read from, in short: “ISSAT, n.d.; UN, 2015”. */
export function exhibitSources(exhibit: ExhibitTable, locale: Locale): string {
  const sources = new Set(citationsOfExhibit(exhibit).map(({ source }) => citeInText(source, locale)));
  return [...sources].join(conventionsIn(locale).semicolon);
}

function sentenceOf(figure: Figure, page: PageContext): string {
  const { dataset, locale } = page;
  const { indicator, entity, details } = subjectOf(figure, page);
  const words = messagesIn(locale);
  const sex = words.sexes[figure.sex];
  const said = details.filter((detail) => detail !== sex && detail !== words.figure.computed);
  const pattern = patternOf(figure, dataset);
  return figureSentence(
    figure,
    {
      indicator,
      entity,
      details: said,
      sex: details.includes(sex) ? sex : "",
      ...(pattern && { pattern }),
      others: otherStatementsText(figure, page.statementsOn(figure), locale).map(({ text }) => text),
    },
    locale,
  );
}

function patternOf(figure: Figure, dataset: Dataset) {
  if (playsRole("womens-share", figure, dataset)) return { womenAmong: "personnel" } as const;
  if (playsRole("womens-share-of-seats", figure, dataset)) return { womenAmong: "members" } as const;
  return playsRole("personnel", figure, dataset) ? "personnel" : undefined;
}

function citationsOfExhibit(exhibit: ExhibitTable) {
  return figuresOfExhibit(exhibit)
    .filter(({ figure }) => figure.provenance.kind !== "assumed")
    .flatMap(({ figure }) => citationsOf(figure));
}

/** The source itself where it was read, or nothing that was read cites it; else those that cite it, with the way to it. */
function publicationsFor(source: Source, page: PageContext): CitedPublication[] {
  const itself = { source, via: [], locators: [] };
  if (wasRead(source, page)) return [itself];
  const citing = page.published.selected
    .flatMap(({ provenance }) => (provenance.kind === "read" ? provenance.citation : []))
    .flatMap((citation) => {
      const place = citation.via.findIndex(({ id }) => id === source.id);
      return place < 0 ? [] : [{ ...citation, via: citation.via.slice(0, place + 1) }];
    });
  return citing.length === 0 ? [itself] : citedPublications(citing).map((each) => ({ ...each, locators: [] }));
}

interface CitedThing extends Omit<Citations, "reference" | "items"> {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly publications: readonly CitedPublication[];
  readonly part: readonly [kind: "figure" | "exhibit" | "source", name: string];
  /** Of the part, in files of reference managers. */
  readonly title: string;
  /** Its id, where its name is another. */
  readonly key?: string;
}

function citations({ dataset, locale, publications, address, sentence, part, title, key }: CitedThing): Citations {
  const words = citeWordsIn(locale);
  const { version, contributors = [] } = dataset.description;
  const datasetTitle = titleOf(dataset, locale);
  const [kind, name] = part;
  const partName = words.parts[kind](name);
  const references = publications.map((each) => publicationReference(each, locale));
  const read = new Map(publications.map(({ source }) => [source.id, publicationItem(source, locale)]));
  const siteName = messagesIn(locale).siteName;
  return {
    sentence,
    address,
    reference: fullReference(publications, { title: datasetTitle, part: partName, version }, locale),
    items: [
      ...read.values(),
      {
        id: `muster-${dataset.id}-${key ?? name}`,
        type: "dataset",
        title,
        "container-title": datasetTitle,
        ...(dataset.issued !== undefined && { issued: { "date-parts": [dataset.issued.split("-").map(Number)] } }),
        ...(contributors.length > 0 && { author: contributors.map((each) => ({ literal: each.title })) }),
        publisher: siteName,
        version,
        URL: address,
        language: locale,
        note: [`${capital(partName)}, ${words.version(version)}.`, sentence, ...references.map(piecesText)].join(" "),
      },
    ],
  };
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
