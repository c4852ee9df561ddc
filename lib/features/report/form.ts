import { type ChoiceItem, type Field, type Form, fieldGroup, type Submit, submit } from "../../document/form";
import { bodyName, type Figure } from "../../domain/figure";
import { topics } from "../../domain/indicator";
import { folded, locales } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { periodText } from "../../format/reference-period";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { messagesIn } from "../../i18n/messages";
import { reportFormWordsIn } from "../../i18n/report-form-words";
import { type OwnField, reportWordsIn } from "../../i18n/report-words";
import { tableWordsIn } from "../../i18n/table-words";
import { withQuery } from "../../view/addresses";
import type { PageContext } from "../../view/frame";
import { type ReportChoice, reportQuery, reportTemplates } from "./choice";
import { emptyOwnRow, type ReportEntries } from "./entries";
import { foundAtOnce, type Offer } from "./offer";
import { figuresOfResult, moved, type Selection, withExhibitToggled, withFigureToggled } from "./selection";

/** The id of the form that fields elsewhere on the page belong to, and of the levels that they suggest. */
export const reportFormId = "report-form";
export const levelsId = "report-levels";

/** Parts of the form that a press on a button comes back to. */
export const choicePart = "report-choice";
const ownPart = "report-own-rows";

/** What an author has chosen and typed so far. */
export interface Draft {
  readonly choice: ReportChoice;
  readonly selection: Selection;
  readonly offer: Offer;
  readonly entries: ReportEntries;
  /** True while there is no report yet. */
  readonly isEmpty: boolean;
}

/**
 * One form for all that an author chooses and types: each button sends all of it, and comes back with all of it. The
 * first button is the one that a press on Enter means. Labels hold names and periods, no numbers.
 */
export function reportForm(draft: Draft, page: PageContext): Form {
  const { choice, isEmpty } = draft;
  const words = reportFormWordsIn(page.locale);
  const { take } = words;
  const links: Field[] = [
    { kind: "link", href: withQuery(page.path("report"), reportQuery(choice)), label: take.address },
    { kind: "link", href: page.path("report"), label: take.startOver },
  ];
  return {
    ...{ kind: "form", look: "report", id: reportFormId, method: "post" },
    action: addressOf("preview", choice, page),
    island: { name: "report", keep: page.path("report") },
    fields: [
      ...(isEmpty ? [] : [takeGroup(choice, page)]),
      { kind: "scripted", does: "clear", label: words.clear, hint: words.kept },
      choiceSection(draft, page),
      textSection(draft.entries, page),
      ownRowSection(draft, page),
      { kind: "suggestions", id: levelsId, values: words.report.levels },
      { kind: "words", look: "hint", text: words.privacy },
      ...(isEmpty ? [] : [fieldGroup("form-buttons", links)]),
    ],
  };
}

/** Where the form is sent to: as what, with which choice, and which part of the page is looked at afterwards. */
function addressOf(
  as: "preview" | "docx" | "xlsx" | "html",
  choice: ReportChoice,
  page: PageContext,
  part = "",
): string {
  return `${withQuery(page.path("report", as), reportQuery(choice))}${part === "" ? "" : `#${part}`}`;
}

function takeGroup(choice: ReportChoice, page: PageContext): Field {
  const { take } = reportFormWordsIn(page.locale);
  const files = (["docx", "xlsx", "html"] as const).map((format) =>
    submit(take[format], { action: addressOf(format, choice, page) }),
  );
  const print: Field = { kind: "scripted", does: "print", label: take.print, hint: take.printHint };
  return fieldGroup("take", [submit(take.show, { look: "primary" }), ...files, print], { label: take.label });
}

/** Which figures and exhibits: looked for by words and topic, and those chosen in their order. */
function choiceSection(draft: Draft, page: PageContext): Field {
  const { choice, entries, isEmpty } = draft;
  const { locale } = page;
  const words = reportFormWordsIn(locale).choice;
  const { found, chosen } = listsOf(draft, page);
  const options = topics
    .filter((topic) => page.published.topics.has(topic))
    .map((topic) => ({ value: topic, label: messagesIn(locale).topics[topic], selected: topic === entries.topic }));
  const find = [
    { kind: "text", look: "search", name: "search", label: words.search, value: entries.search } as const,
    { kind: "select", name: "topic", label: tableWordsIn(locale).topic, any: words.anyTopic, options } as const,
    submit(words.find, { action: addressOf("preview", choice, page) }),
    submit(words.allFigures, { action: `${page.path("report", "preview")}?figures=all` }),
  ];
  const firstOnly: Field = { kind: "words", look: "hint", text: words.firstOnly(formatNumber(foundAtOnce, locale)) };
  const foundLists = [
    ...listField("found-exhibits", words.foundExhibits(found.exhibits.length), found.exhibits),
    ...listField("found-figures", words.foundFigures(found.count), found.figures),
    ...(found.count > found.figures.length ? [firstOnly] : []),
  ];
  const chosenLists = [
    ...listField("chosen-exhibits", words.chosenExhibits(chosen.exhibits.length), chosen.exhibits),
    ...listField("chosen-figures", words.chosenFigures(chosen.figures.length), chosen.figures),
  ];
  const column = (lists: readonly Field[], none: string) =>
    fieldGroup("column", lists.length > 0 ? lists : [{ kind: "words", look: "lead", text: none }]);
  const templates = templatesOf(choice, draft.selection, page).map(({ name, query, isCurrent }) =>
    submit(name, { look: "small", isPressed: isCurrent, action: `${page.path("report", "preview")}?${query}` }),
  );
  return fieldGroup(
    "section",
    [
      fieldGroup("find", find),
      fieldGroup("choice-columns", [column(foundLists, words.nothingFound), column(chosenLists, words.nothingChosen)]),
      ...(isEmpty ? [] : [fieldGroup("form-buttons", templates, { label: words.templates })]),
    ],
    { label: words.title, id: choicePart, isOpen: entries.search !== "" || entries.topic !== "" || isEmpty },
  );
}

function listField(id: string, label: string, items: readonly ChoiceItem[]): Field[] {
  return items.length === 0 ? [] : [{ kind: "choices", id, label, items }];
}

/** What can be chosen, and what is, in the order of the report. */
function listsOf({ choice, selection, offer, entries }: Draft, page: PageContext) {
  const { dataset } = page;
  const asked = askedFor(entries.search, entries.topic);
  const inReport = new Set([...selection.results.flatMap(figuresOfResult), ...selection.figures]);
  const { figures, exhibits } = byHand(choice, selection);
  const figureItem = (figure: Figure, order: readonly Submit[] = []) => {
    const toggled = withFigureToggled(choice, figure.id, offer);
    return choiceItem(figure.id, figureLabel(figure, page), inReport.has(figure), toggled, order, page);
  };
  const exhibitItem = (id: string, order: readonly Submit[] = []) => {
    const toggled = withExhibitToggled(choice, id, offer);
    return choiceItem(id, exhibitLabel(id, offer), selection.exhibits.includes(id), toggled, order, page);
  };
  return {
    found: {
      count: offer.found.total,
      figures: offer.found.figures.map((figure) => figureItem(figure)),
      exhibits: [...offer.exhibits].flatMap(([id, indicatorId]) => {
        const indicator = dataset.indicators.get(indicatorId);
        return indicator && asked(indicator.topic, [id, ...namesOf(indicator.name)]) ? [exhibitItem(id)] : [];
      }),
    },
    chosen: {
      figures: selection.chosen.map((figure) => {
        const choiceOf = (ids: readonly string[]) => ({ ...choice, figures: ids });
        return figureItem(figure, orderButtons(figures, figure.id, figureLabel(figure, page), choiceOf, page));
      }),
      exhibits: selection.exhibits.map((id) => {
        const choiceOf = (ids: readonly string[]) => ({ ...choice, exhibits: ids });
        return exhibitItem(id, orderButtons(exhibits, id, exhibitLabel(id, offer), choiceOf, page));
      }),
    },
  };
}

/** What the author chose one by one, without what the dataset lacks. */
function byHand(choice: ReportChoice, { unknownFigures, unknownExhibits }: Selection) {
  const known = (ids: readonly string[], unknown: readonly string[]) => ids.filter((id) => !unknown.includes(id));
  return {
    figures: choice.figures === "all" ? [] : known(choice.figures, unknownFigures),
    exhibits: known(choice.exhibits, unknownExhibits),
  };
}

/** The templates, each with the query that begins from it and keeps what was chosen by hand. */
export function templatesOf(choice: ReportChoice, selection: Selection, { locale }: PageContext) {
  return reportTemplates.map((id) => {
    const isCurrent = choice.template === id;
    const start: ReportChoice = { template: id, ...byHand(choice, selection), without: [] };
    return { id, name: reportWordsIn(locale).templates[id], isCurrent, query: reportQuery(isCurrent ? choice : start) };
  });
}

function choiceItem(
  id: string,
  label: string,
  isChosen: boolean,
  toggled: ReportChoice,
  order: readonly Submit[],
  page: PageContext,
): ChoiceItem {
  const { add, remove } = reportFormWordsIn(page.locale).choice;
  return {
    id,
    label,
    buttons: [...order, itemButton(isChosen ? remove : add, undefined, label, toggled, page)],
  };
}

/** The buttons that move an item a place earlier and later, among those that the author put in order. */
function orderButtons(
  ids: readonly string[],
  id: string,
  label: string,
  choiceOf: (ids: readonly string[]) => ReportChoice,
  page: PageContext,
): Submit[] {
  const { earlier, later } = reportFormWordsIn(page.locale).choice;
  const steps = [
    { by: -1, sign: "↑", name: earlier },
    { by: 1, sign: "↓", name: later },
  ] as const;
  return steps.flatMap(({ by, sign, name }) => {
    const order = moved(ids, id, by);
    return order ? [itemButton(name, sign, label, choiceOf(order), page)] : [];
  });
}

function itemButton(
  label: string,
  sign: string | undefined,
  about: string,
  to: ReportChoice,
  page: PageContext,
): Submit {
  return submit(label, { look: "small", sign, about, action: addressOf("preview", to, page, choicePart) });
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

/** A name in every language: an author may look for either. */
function namesOf(name: Figure["indicator"]["name"]): string[] {
  return locales.map((locale) => name[locale]);
}

/** “F035 · Women’s share · Police · 2014”: nothing of it is the number. */
function figureLabel(figure: Figure, { locale }: PageContext): string {
  const { id, indicator, period } = figure;
  return [id, indicator.name[locale], bodyName(figure, locale), periodText(period, locale)].join(" · ");
}

function exhibitLabel(id: string, { exhibits, page: { dataset, locale } }: Offer): string {
  const indicator = dataset.indicators.get(exhibits.get(id) ?? "");
  if (!indicator) return id;
  const name = indicator.name[locale];
  return id === indicator.id ? name : exhibitWordsIn(locale).overTime(name);
}

/** What the author says of the report. */
function textSection({ title, period, author, introduction }: ReportEntries, { locale }: PageContext): Field {
  const { texts, take } = reportFormWordsIn(locale);
  const wide = (name: string, label: string, value: string, hint: string, rows?: number): Field => ({
    ...{ kind: "text", look: "wide", name, label, value, rows },
    hint: { id: `report-${name}-hint`, text: hint },
  });
  const fields: Field[] = [
    wide("title", texts.title, title, texts.titleHint),
    { kind: "text", name: "period", label: texts.period, value: period },
    { kind: "text", name: "author", label: texts.author, value: author },
    wide("introduction", texts.introduction, introduction, texts.introductionHint, 5),
    submit(take.show),
  ];
  return fieldGroup("section", [fieldGroup("fields", fields)], { label: texts.summary });
}

const ownFields = Object.keys(emptyOwnRow) as OwnField[];

/** Rows that the author types or pastes; the last one is empty, to be filled in. */
function ownRowSection({ choice, entries }: Draft, page: PageContext): Field {
  const { own, take } = reportFormWordsIn(page.locale);
  const labels: Readonly<Record<OwnField, string>> = { ...tableWordsIn(page.locale), ...own.fields };
  const rows = [...entries.ownRows, undefined].map((row, index) => {
    const fields = ownFields.map(
      (field): Field => ({
        ...{ kind: "text", name: `own.${index}.${field}`, label: labels[field], value: row?.[field] },
        look: field === "indicator" || field === "source" ? "wide" : undefined,
      }),
    );
    return fieldGroup("own-row", fields, { label: own.row(index + 1) });
  });
  const add = submit(own.add, { name: "add-row", action: addressOf("preview", choice, page, ownPart) });
  return fieldGroup(
    "section",
    [
      { kind: "words", look: "lead", text: own.lead },
      ...rows,
      fieldGroup("form-buttons", [add, submit(take.show)]),
      {
        ...{ kind: "text", look: "wide", name: "pasted", rows: 4, label: own.pasted },
        hint: { id: "report-pasted-hint", text: own.pastedHint },
      },
    ],
    { label: own.summary, id: ownPart },
  );
}
