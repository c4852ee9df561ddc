import type { ChoiceItem, Field, Form, Submit } from "../../document/form";
import { bodyName, type Figure } from "../../domain/figure";
import { topics } from "../../domain/indicator";
import { folded, locales } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { periodText } from "../../format/reference-period";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { messagesIn } from "../../i18n/messages";
import { reportFormWordsIn } from "../../i18n/report-form-words";
import { reportWordsIn } from "../../i18n/report-words";
import { tableWordsIn } from "../../i18n/table-words";
import type { PageContext } from "../../view/frame";
import { type ReportChoice, reportQuery, reportTemplates } from "./choice";
import type { ReportEntries } from "./entries";
import { foundAtOnce, type Offer } from "./offer";
import { emptyOwnRow, type OwnRowEntry } from "./own-rows";
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
    { kind: "link", href: `${page.path("report")}?${reportQuery(choice)}`.replace(/\?$/, ""), label: take.address },
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
      ...(isEmpty ? [] : [{ kind: "group", look: "form-buttons", fields: links } as const]),
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
  const query = reportQuery(choice);
  return `${page.path("report")}/${as}${query === "" ? "" : `?${query}`}${part === "" ? "" : `#${part}`}`;
}

function takeGroup(choice: ReportChoice, page: PageContext): Field {
  const { take } = reportFormWordsIn(page.locale);
  const files = (["docx", "xlsx", "html"] as const).map((format): Field => {
    return { kind: "submit", label: take[format], action: addressOf(format, choice, page) };
  });
  return {
    ...{ kind: "group", look: "take", label: take.label },
    fields: [
      { kind: "submit", look: "primary", label: take.show },
      ...files,
      { kind: "scripted", does: "print", label: take.print, hint: take.printHint },
    ],
  };
}

/** Which figures and exhibits: looked for by words and topic, and those chosen in their order. */
function choiceSection(draft: Draft, page: PageContext): Field {
  const { choice, entries, isEmpty } = draft;
  const { locale } = page;
  const words = reportFormWordsIn(locale).choice;
  const { found, chosen } = listsOf(draft, page);
  const firstOnly = formatNumber(foundAtOnce, locale);
  const column = (lists: readonly Field[], none: string): Field => ({
    ...{ kind: "group", look: "column" },
    fields: lists.length > 0 ? lists : [{ kind: "words", look: "lead", text: none }],
  });
  const options = topics
    .filter((topic) => page.published.topics.has(topic))
    .map((topic) => ({ value: topic, label: messagesIn(locale).topics[topic], selected: topic === entries.topic }));
  const templates = templatesOf(choice, draft.selection, page).map(({ name, query, isCurrent }): Submit => {
    const action = `${page.path("report")}/preview?${query}`;
    return { kind: "submit", look: "small", label: name, isPressed: isCurrent, action };
  });
  return {
    ...{ kind: "group", look: "section", label: words.title, id: choicePart },
    isOpen: entries.search !== "" || entries.topic !== "" || isEmpty,
    fields: [
      {
        ...{ kind: "group", look: "find" },
        fields: [
          { kind: "text", look: "search", name: "search", label: words.search, value: entries.search },
          { kind: "select", name: "topic", label: tableWordsIn(locale).topic, any: words.anyTopic, options },
          { kind: "submit", label: words.find, action: addressOf("preview", choice, page) },
          { kind: "submit", label: words.allFigures, action: `${page.path("report")}/preview?figures=all` },
        ],
      },
      {
        ...{ kind: "group", look: "choice-columns" },
        fields: [
          column(
            [
              ...listField("found-exhibits", words.foundExhibits(found.exhibits.length), found.exhibits),
              ...listField("found-figures", words.foundFigures(found.count), found.figures),
              ...(found.count > found.figures.length
                ? [{ kind: "words", look: "hint", text: words.firstOnly(firstOnly) } as const]
                : []),
            ],
            words.nothingFound,
          ),
          column(
            [
              ...listField("chosen-exhibits", words.chosenExhibits(chosen.exhibits.length), chosen.exhibits),
              ...listField("chosen-figures", words.chosenFigures(chosen.figures.length), chosen.figures),
            ],
            words.nothingChosen,
          ),
        ],
      },
      ...(isEmpty ? [] : [{ kind: "group", look: "form-buttons", label: words.templates, fields: templates } as const]),
    ],
  };
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
  return { kind: "submit", look: "small", label, sign, about, action: addressOf("preview", to, page, choicePart) };
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
  const hint = (name: string, text: string) => ({ id: `report-${name}-hint`, text });
  const fields: Field[] = [
    {
      kind: "text",
      look: "wide",
      name: "title",
      label: texts.title,
      value: title,
      hint: hint("title", texts.titleHint),
    },
    { kind: "text", name: "period", label: texts.period, value: period },
    { kind: "text", name: "author", label: texts.author, value: author },
    {
      ...{ kind: "text", look: "wide", name: "introduction", rows: 5, label: texts.introduction, value: introduction },
      hint: hint("introduction", texts.introductionHint),
    },
    { kind: "submit", label: take.show },
  ];
  return {
    ...{ kind: "group", look: "section", label: texts.summary },
    fields: [{ kind: "group", look: "fields", fields }],
  };
}

const ownFields = Object.keys(emptyOwnRow) as (keyof OwnRowEntry)[];

/** Rows that the author types or pastes; the last one is empty, to be filled in. */
function ownRowSection({ choice, entries }: Draft, page: PageContext): Field {
  const { own, take } = reportFormWordsIn(page.locale);
  const labels: Readonly<Record<keyof OwnRowEntry, string>> = { ...tableWordsIn(page.locale), ...own.fields };
  const rows = [...entries.ownRows, undefined].map(
    (row, index): Field => ({
      ...{ kind: "group", look: "own-row", label: own.row(index + 1) },
      fields: ownFields.map((field) => ({
        ...{ kind: "text", name: `own.${index}.${field}`, label: labels[field], value: row?.[field] },
        look: field === "indicator" || field === "source" ? "wide" : undefined,
      })),
    }),
  );
  const add = addressOf("preview", choice, page, ownPart);
  return {
    ...{ kind: "group", look: "section", label: own.summary, id: ownPart },
    fields: [
      { kind: "words", look: "lead", text: own.lead },
      ...rows,
      {
        ...{ kind: "group", look: "form-buttons" },
        fields: [
          { kind: "submit", label: own.add, name: "add-row", action: add },
          { kind: "submit", label: take.show },
        ],
      },
      {
        ...{ kind: "text", look: "wide", name: "pasted", rows: 4, label: own.pasted },
        hint: { id: "report-pasted-hint", text: own.pastedHint },
      },
    ],
  };
}
