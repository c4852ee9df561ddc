import type { Locale } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { Option } from "@/lib/view/figure-choice";
import type { FigureList } from "@/lib/view/figure-list";

/** The id of the form that the header buttons of the table belong to. */
export const figureFilterForm = "choose-figures";

/** What figures can be chosen by: a GET form, so the choice is in the address and the server answers it. */
export function FigureFilter({ list, locale }: { list: FigureList; locale: Locale }) {
  const words = messagesIn(locale).figures;
  return (
    <form
      id={figureFilterForm}
      className="filter"
      action={list.action}
      method="get"
      autoComplete="off"
      aria-label={words.filter}
    >
      {list.options.map(({ filter, options }) => (
        <Choice key={filter} name={filter} label={tableWordsIn(locale)[filter]} any={words.any} options={options} />
      ))}
      <button type="submit" className="button">
        {words.show}
      </button>
      {list.filtered && <a href={list.action}>{words.reset}</a>}
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly options: readonly Option[];
}

function Choice({ name, label, any, options }: ChoiceProps) {
  const chosen = options.find(({ selected }) => selected)?.value ?? "";
  return (
    <label className="choice">
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        <option value="">{any}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value} {...(/\d/.test(text) ? { "data-not-a-statistic": true } : {})}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
