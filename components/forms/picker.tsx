import { Words } from "@/components/figure/words";
import type { Picker as PickerModel } from "@/lib/document/form";

/** A list to choose from; with script its items can be searched by their names and headings. */
export function Picker({ picker }: { picker: PickerModel }) {
  const { name, label, state, groups, of, isOpen, search } = picker;
  const isGrouped = groups.length > 1;
  return (
    <details className={of === "one" ? "picker wide" : "picker"} open={isOpen}>
      <summary>
        <Words text={label} />{" "}
        <span className="state">
          <Words text={`· ${state}`} />
        </span>
      </summary>
      <div data-island="picker">
        {search && (
          <>
            <input
              type="search"
              className="picker-filter"
              data-picker-filter
              hidden
              aria-label={search.label}
              placeholder={search.hint}
            />
            <output className="picker-count" data-picker-count={search.found} />
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
