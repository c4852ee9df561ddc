import { Words } from "@/components/figure/words";
import type { Option } from "@/lib/document/form";
import type { Locale } from "@/lib/domain/text";
import type { CompareFields, CompareForm as FormView } from "@/lib/features/compare/form";
import { compareWordsIn } from "@/lib/i18n/compare-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import { isShort, Picker } from "./picker";

/** The id of the form that the header buttons of the table belong to. */
export const compareFormId = "choose-comparison";

/** What to compare: a GET form, so the choice is in the address; the indicator first, then what that indicator has. */
export function CompareForm({ form, locale }: { form: FormView; locale: Locale }) {
  const { action, indicators, fields } = form;
  const words = compareWordsIn(locale).form;
  const chosen = indicators.flatMap(({ options }) => options).find(({ selected }) => selected);
  return (
    <form
      id={compareFormId}
      className="filter compare-form"
      action={action}
      method="get"
      autoComplete="off"
      aria-label={words.label}
    >
      <Picker
        name="indicator"
        label={tableWordsIn(locale).indicator}
        state={chosen?.label ?? words.chooseIndicator}
        groups={indicators.map(({ topic, options }) => ({ heading: topic, options }))}
        of="one"
        isOpen={!chosen}
        locale={locale}
      />
      {fields && <Fields fields={fields} locale={locale} />}
      <div className="compare-buttons">
        <button type="submit" className="button">
          {fields ? words.show : words.next}
        </button>
        {fields && <a href={action}>{words.startOver}</a>}
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly fields: CompareFields;
  readonly locale: Locale;
}

function Fields({ fields, locale }: FieldsProps) {
  const words = compareWordsIn(locale).form;
  return (
    <>
      {fields.lists.length > 0 && (
        <div className="pickers">
          {fields.lists.map(({ key, label, state, options }) => (
            <Picker
              key={key}
              name={key}
              label={label}
              state={state}
              groups={[{ heading: label, options }]}
              of="any"
              isOpen={isShort(options) || options.some(({ selected }) => selected)}
              locale={locale}
            />
          ))}
        </div>
      )}
      {fields.times.length > 1 && <Period fields={fields} locale={locale} />}
      <div className="measure">
        <Choice name="as" label={words.measuring} options={fields.measurings.filter(({ reason }) => !reason)} />
        {fields.measurings.some(({ value, reason }) => value === "change" && !reason) && (
          <label className="choice year">
            <span>{words.base}</span>
            <select name="base" defaultValue={fields.base}>
              <option value="">{words.firstBase}</option>
              <Years years={fields.years} />
            </select>
          </label>
        )}
        <Choice name="view" label={words.view} any={words.fitting} options={fields.views} />
        {fields.groups.length > 0 && (
          <Choice name="group" label={words.group} any={words.noGroup} options={fields.groups} />
        )}
      </div>
      <Impossible fields={fields} locale={locale} />
    </>
  );
}

/** What the indicator cannot be measured by, and why. */
function Impossible({ fields: { measurings }, locale }: FieldsProps) {
  const { part } = compareWordsIn(locale);
  const hindered = measurings.filter(({ reason }) => reason !== undefined);
  if (hindered.length === 0) return null;
  return (
    <ul className="hindered">
      {hindered.map(({ value, label, reason }) => (
        <li key={value}>
          <Words text={part(label, reason ?? "")} />
        </li>
      ))}
    </ul>
  );
}

function Period({ fields: { time, times, years }, locale }: FieldsProps) {
  const words = compareWordsIn(locale).form;
  const last = years.at(-1);
  const year = (name: string, label: string, chosen: string | undefined) => (
    <label className="choice year">
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        <Years years={years} />
      </select>
    </label>
  );
  return (
    <fieldset className="period">
      <legend>{words.time}</legend>
      {times.map(({ value, label, selected }) => (
        <div key={value} className="period-kind">
          <label className="tick">
            <input type="radio" name="period" value={value} defaultChecked={selected} /> {label}
          </label>
          {value === "year" && year("year", words.year, time.kind === "year" ? time.year : last)}
          {value === "range" && year("from", words.from, time.kind === "range" ? time.from : years[0])}
          {value === "range" && year("to", words.to, time.kind === "range" ? time.to : last)}
        </div>
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** What no choice means, where one may make none. */
  readonly any?: string;
}

function Choice({ name, label, options, any }: ChoiceProps) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select name={name} defaultValue={options.find(({ selected }) => selected)?.value ?? ""}>
        {any !== undefined && <option value="">{any}</option>}
        <Options options={options} />
      </select>
    </label>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value} {...(/\d/.test(label) && { "data-not-a-statistic": true })}>
      {label}
    </option>
  ));
}

function Years({ years }: { years: readonly string[] }) {
  return years.map((year) => (
    <option key={year} value={year} data-not-a-statistic>
      {year}
    </option>
  ));
}
