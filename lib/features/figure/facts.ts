import { citeFull, foreignLanguage } from "../../cite/publication";
import { reliabilityText } from "../../cite/reliability";
import { type Fact, type Facts, fact } from "../../document/block";
import { type Content, citation, inLanguage, link, period, styled } from "../../document/content";
import type { Figure } from "../../domain/figure";
import type { Citation, Source } from "../../domain/source";
import { formatLocator } from "../../format/locator";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import { subjectOf } from "../../view/figure-row";
import type { PageContext } from "../../view/frame";
import { resultsOf } from "../../view/results";
import { verdictSentence } from "../../view/verdict";

/** All that is known of one figure, term by term. */
export function factsOf(figure: Figure, page: PageContext): Facts {
  const { dataset, locale } = page;
  const messages = messagesIn(locale);
  const words = messages.figure;
  const labels = tableWordsIn(locale);
  const { indicator, area, sex, target, basis, provenance } = figure;
  const subject = subjectOf(figure, page);
  const dimensions = dataset.description.dimensions.flatMap(({ name, title, codes }) => {
    const code = codes.find((each) => each.code === figure.dimensions[name]);
    return code && code.code !== "_Z" ? [fact(title[locale], code.name[locale])] : [];
  });
  const isDerived = provenance.kind === "derived";
  const facts = [
    ...(provenance.kind === "read" ? readingFacts(provenance.citation, page) : []),
    fact(labels.indicator, link(page.path("indicators", indicator.id), subject.indicator)),
    fact(target ? words.appliesTo : words.subject, subject.entity),
    fact(labels.area, area.name[locale]),
    ...(messages.sexes[sex] === "" ? [] : [fact(labels.sex, messages.sexes[sex])]),
    ...dimensions,
    ...(target ? targetFacts(figure, target, page) : [fact(labels.period, ...period(figure.period, locale))]),
    ...verdictFacts(figure, page),
    fact(words.status, reliabilityText(figure, locale)),
    fact(labels.kind, isDerived ? words.computed : messages.kinds[figure.kind]),
    ...(basis === undefined ? [] : [fact(labels.basis, messages.bases[basis])]),
    fact(labels.topic, link(page.topicPath(indicator.topic), messages.topics[indicator.topic])),
  ];
  return { kind: "facts", facts };
}

function targetFacts({ caveats }: Figure, target: NonNullable<Figure["target"]>, { locale }: PageContext): Fact[] {
  const words = messagesIn(locale).figure;
  const isOpen = caveats.some(({ kind }) => kind === "ambiguity");
  return [
    fact(words.targetTypeLabel, words.targetType[target.type]),
    fact(words.comparisonLabel, words.comparison[target.comparison]),
    fact(tableWordsIn(locale).due, ...(target.due ? period(target.due, locale) : [words.noDue])),
    fact(words.readingLabel, words.reading[isOpen ? "open" : target.reading]),
  ];
}

/** Of a target, a verdict for each body that it names; of a latest value, those on it. Several name their bodies. */
function verdictFacts({ id }: Figure, page: PageContext): Fact[] {
  const { locale } = page;
  const results = resultsOf(page).filter(
    ({ target, judged }) => target?.id === id || judged.some((value) => value.id === id),
  );
  if (results.length === 0) return [];
  const lines = results.map((result): Content => {
    const verdict = verdictSentence(result, page);
    return results.length === 1 ? verdict : [styled("name", result.entity.name[locale]), " ", ...verdict];
  });
  return [fact(exhibitWordsIn(locale).target.title, { kind: "lines", look: "links", lines })];
}

/** How a figure was read: the words printed, the place and the chain of sources. */
function readingFacts({ printed, locator, source, via }: Citation, page: PageContext): Fact[] {
  const { locale } = page;
  const { figure: words, notes } = messagesIn(locale);
  const linked = (each: Source) => link(page.path("sources", each.id), ...citation(citeFull(each, locale)));
  const chain = via.map(
    (each): Content => [linked(each), ...(each.custom?.entry === "none" ? [` (${notes.noEntry})`] : [])],
  );
  return [
    fact(notes.printedAs, inLanguage(foreignLanguage(source, locale), notes.quoted(printed))),
    fact(words.place, formatLocator(locator, locale)),
    fact(tableWordsIn(locale).source, linked(source)),
    fact(words.via, chain.length === 0 ? words.viaNone : { kind: "lines", lines: chain }),
  ];
}
