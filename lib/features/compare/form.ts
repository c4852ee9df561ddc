import { type Field, type Form, fieldGroup, type Option, type Picker, submit } from "../../document/form";
import { topics } from "../../domain/indicator";
import type { Sex } from "../../domain/observation";
import { untranslated } from "../../domain/text";
import { compareWordsIn } from "../../i18n/compare-words";
import { conventionsIn } from "../../i18n/conventions";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import type { PageContext } from "../../view/frame";
import { type CompareChoice, compareGroups, compareViews } from "./choice";
import { type Choosable, type Compared, type Offer, offerOf } from "./options";
import { dimensionKey, fittingView } from "./query";
import { type TransformationOption, transformationsOf } from "./transformations";

/** The id of the form that the headers of the table are buttons of. */
export const formId = "choose-comparison";

/** So many items are read at a glance; a list of more is searched. */
const few = 8;

function searchOf(label: string, count: number, { locale }: PageContext): Picker["search"] {
  const { form } = compareWordsIn(locale);
  return count > few
    ? { label: conventionsIn(locale).labelled(form.find, label), hint: form.find, found: form.found }
    : undefined;
}

/** The form of the page, with the choice as one line where there is one: the indicator first, then what that indicator has. */
export function compareForm(
  choice: CompareChoice,
  of: Compared,
  page: PageContext,
): { readonly form: Form; readonly chosen: string } {
  const { indicator } = choice;
  const { form } = compareWordsIn(page.locale);
  const { labelled } = conventionsIn(page.locale);
  const time = tableWordsIn(page.locale).period;
  const action = page.path("compare");
  const picker = indicatorPicker(choice, of, page);
  const base = { kind: "form", look: "compare", id: formId, action, method: "get", label: form.label } as const;
  if (indicator === undefined) {
    const next = fieldGroup("form-buttons", [submit(form.next)]);
    return { form: { ...base, fields: [picker, next] }, chosen: "" };
  }
  const offer = offerOf(of);
  const pickers = pickersOf(offer, choice, page);
  const transformations = transformationsOf(choice, of, page);
  const blocked = transformations.flatMap(({ label, reason }) =>
    reason === undefined ? [] : [labelled(label, reason)],
  );
  return {
    form: {
      ...base,
      fields: [
        picker,
        ...(pickers.length > 0 ? [fieldGroup("pickers", pickers)] : []),
        ...periodField(offer.years, choice, page),
        fieldGroup("measure", selectsOf(offer, choice, transformations, page)),
        ...(blocked.length > 0 ? [{ kind: "blockers", reasons: blocked } satisfies Field] : []),
        fieldGroup("form-buttons", [submit(form.show), { kind: "link", href: action, label: form.startOver }]),
      ],
    },
    chosen: sentencesOf([
      labelled(picker.label, picker.state),
      ...pickers.map(({ label, state, groups }) =>
        labelled(label, selectedLabels(groups.flatMap(({ options }) => options)) || state),
      ),
      labelled(time, periodText(choice, page)),
      labelled(form.transformation, selectedLabels(transformations)),
    ]),
  };
}

function sentencesOf(parts: readonly string[]): string {
  return `${parts.join(". ")}.`;
}

function selectedLabels(options: readonly Option[]): string {
  return options.flatMap(({ label, selected }) => (selected ? [label] : [])).join(", ");
}

function indicatorPicker({ indicator }: CompareChoice, { offered }: Compared, page: PageContext): Picker {
  const { dataset, locale } = page;
  const groups = topics.flatMap((topic) => {
    const options = offered
      .filter((each) => each.topic === topic)
      .map(({ id, name }) => ({ value: id, label: name[locale], selected: id === indicator }));
    return options.length === 0 ? [] : [{ heading: messagesIn(locale).topics[topic], options }];
  });
  const chosen = dataset.indicators.get(indicator ?? "")?.name[locale];
  const label = tableWordsIn(locale).indicator;
  const state = chosen ?? compareWordsIn(locale).form.chooseIndicator;
  const search = searchOf(label, groups.flatMap(({ options }) => options).length, page);
  return { kind: "picker", name: "indicator", label, state, groups, of: "one", isOpen: chosen === undefined, search };
}

/** Lists of which any number can be ticked; none means all, or of groups of persons the totals. */
function pickersOf(offer: Offer, choice: CompareChoice, page: PageContext): Picker[] {
  const { locale } = page;
  const words = compareWordsIn(locale).form;
  const { sexes } = messagesIn(locale);
  const picker = (
    name: string,
    label: string,
    choosable: readonly Choosable[],
    chosen: readonly string[],
    none: string,
  ): Picker[] => {
    if (choosable.length < 2) return [];
    const all = choosable.map(({ id, name: text }) => ({
      ...{ value: id, label: text[locale] },
      selected: chosen.includes(id),
    }));
    // Of two hundred countries a reader sees first those that were chosen.
    const options = [...all.filter(({ selected }) => selected), ...all.filter(({ selected }) => !selected)];
    const state = chosen.length === 0 ? none : words.ticked(chosen.length);
    const isOpen = options.length <= few || chosen.length > 0;
    const search = searchOf(label, options.length, page);
    return [{ kind: "picker", name, label, state, groups: [{ heading: label, options }], of: "any", isOpen, search }];
  };
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byName = (choosable: readonly Choosable[]) =>
    [...choosable].sort((a, b) => compare(a.name[locale], b.name[locale]));
  const namedSexes = offer.sexes.filter((sex) => sexes[sex] !== "");
  const ofSex = (sex: Sex) => ({ id: sex, name: untranslated(sexes[sex]) });
  return [
    ...picker("area", words.areas, byName(offer.areas), choice.areas, words.all),
    ...picker("entity", words.entities, byName(offer.entities), choice.entities, words.all),
    ...picker("sex", words.sexes, namedSexes.map(ofSex), choice.sexes, words.totals),
    ...offer.dimensions.flatMap(({ name, title, codes }) =>
      picker(dimensionKey(name), title[locale], codes, choice.dimensions[name] ?? [], words.totals),
    ),
  ];
}

/** Which dates are compared; no choice where all figures are of one year. */
function periodField(years: readonly string[], { time }: CompareChoice, { locale }: PageContext): Field[] {
  if (years.length < 2) return [];
  const words = compareWordsIn(locale).form;
  const [first, last] = [years[0], years.at(-1)];
  const year = (name: "year" | "from" | "to", chosen: string | undefined): Field => ({
    ...{ kind: "select", look: "year", name, label: words[name] },
    options: yearOptions(years, chosen),
  });
  const fields = {
    latest: [],
    year: [year("year", time.kind === "year" ? time.year : last)],
    range: [
      year("from", time.kind === "range" ? time.from : first),
      year("to", time.kind === "range" ? time.to : last),
    ],
  };
  const options = (["latest", "year", "range"] as const).map((value) => ({
    ...{ value, label: words.times[value], selected: value === time.kind, fields: fields[value] },
  }));
  return [{ kind: "radio-group", name: "period", label: tableWordsIn(locale).period, options }];
}

function yearOptions(years: readonly string[], chosen: string | undefined): Option[] {
  return years.map((year) => ({ value: year, label: year, selected: year === chosen }));
}

/** How the figures are shown: transformed, as a chart or a table, in groups. */
function selectsOf(
  { areas, entities, years }: Offer,
  choice: CompareChoice,
  transformations: readonly TransformationOption[],
  { locale }: PageContext,
): Field[] {
  const words = compareWordsIn(locale).form;
  const possible = transformations.filter(({ reason }) => reason === undefined);
  const differing = { area: areas, entity: entities, period: years };
  const groups = compareGroups.filter((group) => differing[group].length > 1);
  const views = compareViews.filter((view) => years.length > 1 || view === "bars" || view === "table");
  return [
    { kind: "select", name: "as", label: words.transformation, options: possible },
    ...(possible.some(({ value }) => value === "change")
      ? [
          {
            ...{ kind: "select", look: "year", name: "base", label: words.base, any: words.firstBase },
            options: yearOptions(years, choice.base),
          } satisfies Field,
        ]
      : []),
    {
      ...{ kind: "select", name: "view", label: words.view, any: words.fitting },
      options: views.map((value) => ({
        ...{ value, label: words.views[value] },
        selected: value === choice.view && value !== fittingView(choice.time),
      })),
    },
    ...(groups.length > 0
      ? [
          {
            ...{ kind: "select", name: "group", label: words.group, any: words.noGroup },
            options: groups.map((value) => ({
              ...{ value, label: tableWordsIn(locale)[value], selected: value === choice.group },
            })),
          } satisfies Field,
        ]
      : []),
  ];
}

function periodText({ time }: CompareChoice, { locale }: PageContext): string {
  const { form, between } = compareWordsIn(locale);
  if (time.kind === "latest") return form.times.latest;
  return time.kind === "year" ? time.year : between(time.from, time.to);
}
