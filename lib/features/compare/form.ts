import type { Option } from "../../document/form";
import type { Dataset } from "../../domain/dataset";
import { topics } from "../../domain/indicator";
import type { Sex } from "../../domain/observation";
import { untranslated } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { compareWordsIn } from "../../i18n/compare-words";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import type { PageDraft } from "../../view/frame";
import { type CompareChoice, type CompareTime, compareGroups, compareViews } from "./choice";
import { type MeasuringOption, measuringsOf } from "./measurings";
import { type Choosable, type Offer, offerOf } from "./options";
import { dimensionKey, fittingView } from "./query";
import { comparableIndicators } from "./selection";

/** A list of which any number can be ticked; none means all, or of groups of persons the totals. */
export interface TickList {
  readonly key: string;
  readonly label: string;
  /** “all”, “totals, where there are any”, “3 chosen”. */
  readonly state: string;
  readonly options: readonly Option[];
}

/** What can be chosen of the indicator that is. */
export interface CompareFields {
  readonly lists: readonly TickList[];
  readonly time: CompareTime;
  readonly times: readonly Option[];
  /** Oldest first; empty where no figure has a date. */
  readonly years: readonly string[];
  readonly measurings: readonly MeasuringOption[];
  readonly base: string;
  readonly views: readonly Option[];
  /** What the rows of the table can stand together by; empty where nothing differs. */
  readonly groups: readonly Option[];
}

/** The form of the page: the indicator first, and once it is chosen what that indicator has. */
export interface CompareForm {
  readonly action: string;
  readonly indicators: readonly { readonly topic: string; readonly options: readonly Option[] }[];
  readonly fields?: CompareFields;
  /** The choice as one line; empty while there is none. */
  readonly chosen: string;
}

/** The form with a choice in it. */
export function compareForm(choice: CompareChoice, page: PageDraft): CompareForm {
  const { dataset, locale } = page;
  const fields = choice.indicator === undefined ? undefined : fieldsOf(choice.indicator, choice, page);
  return {
    action: page.path("compare"),
    indicators: indicatorOptions(choice, dataset, page),
    ...(fields && { fields }),
    chosen: fields ? chosenLine(choice, fields, dataset, locale) : "",
  };
}

function indicatorOptions({ indicator }: CompareChoice, dataset: Dataset, { locale }: PageDraft) {
  const offered = comparableIndicators(dataset);
  return topics.flatMap((topic) => {
    const options = offered
      .filter((each) => each.topic === topic)
      .map(({ id, name }) => ({ value: id, label: name[locale], selected: id === indicator }));
    return options.length === 0 ? [] : [{ topic: messagesIn(locale).topics[topic], options }];
  });
}

function fieldsOf(indicator: string, choice: CompareChoice, page: PageDraft): CompareFields {
  const offer = offerOf(indicator, page.dataset);
  const words = compareWordsIn(page.locale).form;
  const { years } = offer;
  const differing = { area: offer.areas, entity: offer.entities, period: years };
  const times = years.length > 1 ? (["latest", "year", "range"] as const) : (["latest"] as const);
  return {
    lists: listsOf(offer, choice, page),
    time: choice.time,
    times: times.map((value) => ({ value, label: words.times[value], selected: value === choice.time.kind })),
    years,
    measurings: measuringsOf(indicator, choice, page),
    base: choice.base ?? "",
    views: compareViews
      .filter((view) => years.length > 1 || view === "bars" || view === "table")
      .map((value) => ({
        value,
        label: words.views[value],
        selected: value === choice.view && value !== fittingView(choice.time),
      })),
    groups: compareGroups
      .filter((group) => differing[group].length > 1)
      .map((value) => ({ value, label: tableWordsIn(page.locale)[value], selected: value === choice.group })),
  };
}

function listsOf(offer: Offer, choice: CompareChoice, { locale }: PageDraft): TickList[] {
  const words = compareWordsIn(locale).form;
  const { sexes } = messagesIn(locale);
  const list = (
    key: string,
    label: string,
    choosable: readonly Choosable[],
    chosen: readonly string[],
    none: string,
  ): TickList[] => {
    if (choosable.length < 2) return [];
    const ticked = new Set(chosen);
    const all = choosable.map(({ id, name }) => ({ value: id, label: name[locale], selected: ticked.has(id) }));
    // Of two hundred countries a reader sees first those that were chosen.
    const options = [...all.filter(({ selected }) => selected), ...all.filter(({ selected }) => !selected)];
    const state = ticked.size === 0 ? none : words.ticked(formatNumber(ticked.size, locale));
    return [{ key, label, state, options }];
  };
  const byName = (choosable: readonly Choosable[]) => {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return [...choosable].sort((a, b) => compare(a.name[locale], b.name[locale]));
  };
  const ofSex = (sex: Sex) => ({ id: sex, name: untranslated(sexes[sex]) });
  return [
    ...list("area", words.areas, byName(offer.areas), choice.areas, words.all),
    ...list("entity", words.entities, byName(offer.entities), choice.entities, words.all),
    ...list(
      ...(["sex", words.sexes] as const),
      offer.sexes.filter((sex) => sexes[sex] !== "").map(ofSex),
      choice.sexes,
      words.totals,
    ),
    ...offer.dimensions.flatMap(({ name, title, codes }) =>
      list(dimensionKey(name), title[locale], codes, choice.dimensions[name] ?? [], words.totals),
    ),
  ];
}

function chosenLine(choice: CompareChoice, fields: CompareFields, dataset: Dataset, locale: PageDraft["locale"]) {
  const { form, chosen, part, between } = compareWordsIn(locale);
  const { time } = choice;
  const period =
    time.kind === "latest" ? form.times.latest : time.kind === "year" ? time.year : between(time.from, time.to);
  const selected = (options: readonly Option[]) =>
    options.filter((option) => option.selected).map(({ label }) => label);
  const parts = [
    part(tableWordsIn(locale).indicator, dataset.indicators.get(choice.indicator ?? "")?.name[locale] ?? ""),
    ...fields.lists.map(({ label, state, options }) => part(label, selected(options).join(", ") || state)),
    part(form.time, period),
    part(form.measuring, selected(fields.measurings).join()),
  ];
  return chosen(parts);
}
