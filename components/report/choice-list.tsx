import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import type { ChoiceItem, ReportForm } from "@/lib/view/report/report";
import { choicePart, reportAddress } from "./report-address";

interface ChoiceListProps {
  /** Names the list on the page. */
  readonly id: string;
  readonly heading: string;
  readonly items: readonly ChoiceItem[];
  readonly form: ReportForm;
  readonly locale: Locale;
}

/** Figures or exhibits under a name, which is no heading as the report begins after it; each with the buttons that take it in, out, or to another place. */
export function ChoiceList({ id, heading, items, form, locale }: ChoiceListProps) {
  if (items.length === 0) return null;
  const words = reportFormWordsIn(locale).choice;
  const press = (query: string | undefined, sign: string, name: string, label: string) =>
    query !== undefined && (
      <button type="submit" className="small-button" formAction={reportAddress(form, "preview", query, choicePart)}>
        <span aria-hidden={sign !== name}>{sign}</span>
        <span className="visually-hidden">
          {sign === name ? " " : `${name} `}
          <Words text={label} />
        </span>
      </button>
    );
  return (
    <div className="choice-list">
      <p className="choice-name" id={id}>
        <Words text={heading} />
      </p>
      <ul aria-labelledby={id}>
        {items.map(({ id: item, label, row, isChosen, toggled, earlier, later }) => (
          <li key={item} {...(isChosen && { className: "chosen" })}>
            <span className="choice-label" {...(row && { "data-figures": row.id })}>
              <Words text={label} />
            </span>
            <span className="choice-buttons">
              {press(earlier, "↑", words.earlier, label)}
              {press(later, "↓", words.later, label)}
              {isChosen
                ? press(toggled, words.remove, words.remove, label)
                : press(toggled, words.add, words.add, label)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
