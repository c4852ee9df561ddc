import { Words } from "@/components/figure/words";
import type { Option } from "@/lib/document/form";
import type { Locale } from "@/lib/domain/text";
import { compareWordsIn } from "@/lib/i18n/compare-words";

/** So many items are seen at a glance; more want to be searched. */
const many = 8;

interface PickerProps {
  /** In the address. */
  readonly name: string;
  readonly label: string;
  /** What is chosen, in short. */
  readonly state: string;
  /** Items under their headings; those of a single group stand without one. */
  readonly groups: readonly { readonly heading: string; readonly options: readonly Option[] }[];
  /** One of the items, or any number of them. */
  readonly of: "one" | "any";
  readonly isOpen: boolean;
  readonly locale: Locale;
}

/** A list to choose from; with script its items can be searched by their names and headings. */
export function Picker({ name, label, state, groups, of, isOpen, locale }: PickerProps) {
  const { form, part } = compareWordsIn(locale);
  const isLong = groups.reduce((sum, { options }) => sum + options.length, 0) > many;
  const isGrouped = groups.length > 1;
  return (
    <details className={of === "one" ? "picker wide" : "picker"} open={isOpen}>
      <summary>
        <Words text={label} />{" "}
        <span className="state">
          <Words text={state} />
        </span>
      </summary>
      <div data-island="picker">
        {isLong && (
          <>
            <input
              type="search"
              className="picker-filter"
              data-picker-filter
              hidden
              aria-label={part(form.find, label)}
              placeholder={form.find}
            />
            <output className="picker-count" data-picker-count={form.found} />
          </>
        )}
        <div className="picker-items">
          <div>
            {groups.map(({ heading, options }) => (
              <fieldset key={heading} data-picker-group={isGrouped ? heading : undefined}>
                <legend className={isGrouped ? undefined : "visually-hidden"}>
                  <Words text={isGrouped ? heading : label} />
                </legend>
                {options.map(({ value, label: text, selected }) => (
                  <label key={value} className="tick">
                    <input
                      type={of === "one" ? "radio" : "checkbox"}
                      name={name}
                      value={value}
                      defaultChecked={selected}
                    />{" "}
                    <span>
                      <Words text={text} />
                    </span>
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
        </div>
      </div>
    </details>
  );
}

/** True for a list that can be read at a glance. */
export function isShort(options: readonly Option[]): boolean {
  return options.length <= many;
}
