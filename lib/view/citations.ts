import { otherStatementsText } from "../cite/discrepancy-text";
import { type CslItem, piecesText, publicationItem, type TextPiece } from "../cite/publication";
import {
  type CitedPublication,
  chainInText,
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
import { capitalised, joined, type Locale } from "../domain/text";
import { quantitySentence, unitWordSpoken } from "../format/quantity";
import { citeWordsIn } from "../i18n/cite-words";
import { conventionsIn } from "../i18n/conventions";
import { messagesIn } from "../i18n/messages";
import { figuresOfExhibit } from "./exhibit/exhibits-of";
import { figuresIn } from "./exhibit/sentence";
import { subjectOf } from "./figure-row";
import type { PageContext } from "./frame";
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
  const { id } = figure;
  return citations(
    {
      kind: "figure",
      name: id,
      title: figureTitle(figure, page),
      sentence: sentenceOf(figure, page),
      publications: citedPublications(citationsOf(figure)),
      address: `${host}${page.path("figures", id)}`,
    },
    page,
  );
}

/** How an exhibit is cited. */
export function exhibitCitations(exhibit: Exhibit, page: PageContext, host: string): Citations {
  const { id } = exhibit;
  const title = titleOfExhibit(exhibit, page.locale);
  return citations(
    {
      kind: "exhibit",
      name: title,
      key: id,
      title,
      sentence: exhibitSentence(exhibit, page.locale),
      publications: publicationsOfExhibit(exhibit),
      address: `${host}${exhibit.indicatorHref}#${id}`,
    },
    page,
  );
}

/** How a source is cited: one that was not read, as those cite it that were. The page has the figures that it is cited for. */
export function sourceCitations(source: Source, page: PageContext, host: string): Citations {
  const { dataset, locale } = page;
  const { id } = source;
  const [first, ...others] = publicationsFor(source, page);
  return citations(
    {
      kind: "source",
      name: id,
      title: `${dataset.description.title[locale]} (${citeWordsIn(locale).parts.source(id)})`,
      sentence: `(${chainInText(first, locale)})`,
      publications: [first, ...others],
      address: `${host}${page.path("sources", id)}`,
    },
    page,
  );
}

/** What a reference manager shows of a figure: “Personnel, National Guard: over 6,000 (figure F027)”. */
function figureTitle(figure: Figure, page: PageContext): string {
  const { locale } = page;
  const { indicator, entity, details } = subjectOf(figure, page);
  const { quantity, unit } = figure;
  const unitWords = unit.measure === "count" ? "" : unitWordSpoken(quantity, unit, locale);
  const number = joined([quantitySentence(quantity, unit, locale), unitWords], " ");
  const about = joined(new Set([indicator, entity, ...details]));
  return `${conventionsIn(locale).labelled(about, number)} (${citeWordsIn(locale).parts.figure(figure.id)})`;
}

/** The reference of an exhibit on a page; its address comes after it. */
function exhibitReference(exhibit: Exhibit, locale: Locale): TextPiece[] {
  const { datasetTitle: title, version } = exhibit;
  const part = citeWordsIn(locale).parts.exhibit(titleOfExhibit(exhibit, locale));
  return fullReference(publicationsOfExhibit(exhibit), { title, part, version }, locale);
}

/** The publications that an exhibit's figures were read from, without the locators in them. */
function publicationsOfExhibit(exhibit: Exhibit): CitedPublication[] {
  return withoutLocators(citedPublications(citationsOfExhibit(exhibit)));
}

function withoutLocators(publications: readonly CitedPublication[]): CitedPublication[] {
  return publications.map((each) => ({ ...each, locators: [] }));
}

function titleOfExhibit({ title }: Exhibit, locale: Locale): string {
  return plainText(title, locale).replace(/\.$/, "");
}

/** An exhibit as a sentence: its title, with the publications that its figures were read from. */
function exhibitSentence(exhibit: Exhibit, locale: Locale): string {
  return `${titleOfExhibit(exhibit, locale)} (${exhibitSources(exhibit, locale)}).`;
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
function publicationsFor(source: Source, page: PageContext): readonly [CitedPublication, ...CitedPublication[]] {
  const itself = { source, via: [], locators: [] };
  if (wasRead(source, page)) return [itself];
  const citing = page.published.selected
    .flatMap(({ provenance }) => (provenance.kind === "read" ? provenance.citation : []))
    .flatMap((citation) => {
      const index = citation.via.findIndex(({ id }) => id === source.id);
      return index < 0 ? [] : [{ ...citation, via: citation.via.slice(0, index + 1) }];
    });
  const [first = itself, ...others] = withoutLocators(citedPublications(citing));
  return [first, ...others];
}

interface Cited extends Pick<Citations, "sentence" | "address"> {
  readonly kind: "figure" | "exhibit" | "source";
  /** What its kind calls it by in a reference. */
  readonly name: string;
  /** Its id, where its name is another. */
  readonly key?: string;
  /** In files of reference managers. */
  readonly title: string;
  readonly publications: readonly CitedPublication[];
}

function citations(
  { kind, name, key = name, title, sentence, publications, address }: Cited,
  { dataset, locale }: PageContext,
): Citations {
  const words = citeWordsIn(locale);
  const { version, contributors = [] } = dataset.description;
  const datasetTitle = dataset.description.title[locale];
  const part = words.parts[kind](name);
  const read = new Map(publications.map(({ source }) => [source.id, publicationItem(source, locale)]));
  const references = publications.map((each) => piecesText(publicationReference(each, locale)));
  return {
    sentence,
    address,
    reference: fullReference(publications, { title: datasetTitle, part, version }, locale),
    items: [
      ...read.values(),
      {
        id: `muster-${dataset.id}-${key}`,
        type: "dataset",
        title,
        "container-title": datasetTitle,
        ...(dataset.issued !== undefined && { issued: { "date-parts": [dataset.issued.split("-").map(Number)] } }),
        ...(contributors.length > 0 && { author: contributors.map((each) => ({ literal: each.title })) }),
        publisher: messagesIn(locale).siteName,
        version,
        URL: address,
        language: locale,
        note: [`${capitalised(part)}, ${words.version(version)}.`, sentence, ...references].join(" "),
      },
    ],
  };
}
