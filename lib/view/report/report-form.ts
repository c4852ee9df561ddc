import { bodyName, type Figure } from "../../domain/figure";
import { topics } from "../../domain/indicator";
import { folded, locales } from "../../domain/text";
import { periodText } from "../../format/reference-period";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { messagesIn } from "../../i18n/messages";
import { exhibitIndicators } from "../exhibit/exhibits-of";
import type { PageDraft } from "../frame";
import { figuresInOrder, figuresOf } from "../topics";
import { reportQuery } from "./choice";
import { moved, withExhibitToggled, withFigureToggled } from "./rearranged";
import { type ChoiceItem, type ReportChoice, type ReportEntries, type ReportForm, reportTemplates } from "./report";
import { figuresOfResult, type Selection } from "./selection";

/** How many figures the list to choose from shows at once. */
const foundAtOnce = 30;

/** What the form around a report offers. Cites nothing: labels hold names and periods, no numbers. */
export function reportForm(
  choice: ReportChoice,
  selection: Selection,
  { search, topic }: Pick<ReportEntries, "search" | "topic">,
  page: PageDraft,
): ReportForm {
  const { dataset, locale } = page;
  const asked = askedFor(search, topic);
  const found = figuresInOrder(dataset).filter((figure) => asked(figure.indicator.topic, wordsOfFigure(figure)));
  const inReport = new Set([...selection.results.flatMap(figuresOfResult), ...selection.figures]);
  const figureItem = (figure: Figure): ChoiceItem => ({
    id: figure.id,
    label: figureLabel(figure, page),
    isChosen: inReport.has(figure),
    toggled: reportQuery(withFigureToggled(choice, figure.id, dataset)),
  });
  const exhibitItem = (id: string): ChoiceItem => ({
    id,
    label: exhibitLabel(id, page),
    isChosen: selection.exhibits.includes(id),
    toggled: reportQuery(withExhibitToggled(choice, id, dataset)),
  });
  const known = (ids: readonly string[], unknown: readonly string[]) => ids.filter((id) => !unknown.includes(id));
  const byHand = choice.figures === "all" ? [] : known(choice.figures, selection.unknownFigures);
  const exhibitsByHand = known(choice.exhibits, selection.unknownExhibits);
  return {
    action: page.path("report"),
    query: reportQuery(choice),
    templates: reportTemplates.map((id) => {
      const isCurrent = choice.template === id;
      const start: ReportChoice = { template: id, figures: byHand, exhibits: exhibitsByHand, without: [] };
      return { id, isCurrent, query: reportQuery(isCurrent ? choice : start) };
    }),
    chosenFigures: selection.chosen.map((figure) => ({
      ...figureItem(figure),
      ...places(byHand, figure.id, (figures) => ({ ...choice, figures })),
    })),
    chosenExhibits: selection.exhibits.map((id) => ({
      ...exhibitItem(id),
      ...places(exhibitsByHand, id, (exhibits) => ({ ...choice, exhibits })),
    })),
    foundFigures: found.slice(0, foundAtOnce).map(figureItem),
    foundExhibits: [...exhibitIndicators(dataset)].flatMap(([id, indicatorId]) => {
      const indicator = dataset.indicators.get(indicatorId);
      return indicator && asked(indicator.topic, [id, ...namesOf(indicator.name)]) ? [exhibitItem(id)] : [];
    }),
    foundCount: found.length,
    topics: topics
      .filter((each) => figuresOf(each, dataset).length > 0)
      .map((id) => ({ id, label: messagesIn(locale).topics[id] })),
  };
}

/** The queries with an item a place earlier and later among those that the author put in order. */
function places(
  ids: readonly string[],
  id: string,
  choiceOf: (ids: readonly string[]) => ReportChoice,
): Pick<ChoiceItem, "earlier" | "later"> {
  const [earlier, later] = [moved(ids, id, -1), moved(ids, id, 1)];
  return {
    ...(earlier && { earlier: reportQuery(choiceOf(earlier)) }),
    ...(later && { later: reportQuery(choiceOf(later)) }),
  };
}

/** True for what is of the topic, and has every word that is looked for. */
function askedFor(search: string, topic: string): (topic: string, texts: readonly string[]) => boolean {
  const wanted = folded(search).split(/\s+/);
  const known = new Map<string, string>();
  const foldedOnce = (text: string) => {
    const found = known.get(text) ?? folded(text);
    known.set(text, found);
    return found;
  };
  return (ofTopic, texts) => {
    if (topic !== "" && topic !== ofTopic) return false;
    return wanted.every((word) => word === "" || texts.some((text) => foldedOnce(text).includes(word)));
  };
}

function wordsOfFigure({ id, indicator, entities, area }: Figure): string[] {
  return [id, ...[indicator, ...entities, area].flatMap(({ name }) => namesOf(name))];
}

/** A name in every language: an author may look for either. */
function namesOf(name: Figure["indicator"]["name"]): string[] {
  return locales.map((locale) => name[locale]);
}

/** “F035 · Women’s share · Police · 2014”: nothing of it is the number. */
function figureLabel(figure: Figure, { locale }: PageDraft): string {
  const { id, indicator, period } = figure;
  return [id, indicator.name[locale], bodyName(figure, locale), periodText(period, locale)].join(" · ");
}

function exhibitLabel(id: string, { dataset, locale }: PageDraft): string {
  const indicator = dataset.indicators.get(exhibitIndicators(dataset).get(id) ?? "");
  if (!indicator) return id;
  const name = indicator.name[locale];
  return id === indicator.id ? name : exhibitWordsIn(locale).overTime(name);
}
