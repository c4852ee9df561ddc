import { createElement, type ReactNode } from "react";
import type { Field, Form as FormModel } from "@/lib/document/form";

const classes: Readonly<Record<FormModel["look"], string>> = {
  benchmark: "filter benchmark-form",
  filter: "filter",
};

/** A form that works without script. Its fields never change places, so they need no keys. */
export function Form({ form: { look, id, action, method, label, fields } }: { form: FormModel }) {
  const props = { id, className: classes[look], action, method, autoComplete: "off", "aria-label": label };
  return createElement("form", props, ...fields.map(rendered));
}

function rendered(field: Field): ReactNode {
  switch (field.kind) {
    case "number": {
      const { name, label, value, min, max, step } = field;
      return (
        <label className="choice">
          <span>{label}</span>
          <input type="number" name={name} min={min} max={max} step={step} required defaultValue={value} />
        </label>
      );
    }
    case "select": {
      const { name, label, any, options } = field;
      return (
        <label className="choice">
          <span>{label}</span>
          <select name={name} defaultValue={options.find(({ selected }) => selected)?.value ?? ""}>
            {any !== undefined && <option value="">{any}</option>}
            {options.map(({ value, label: text }) => (
              <option key={value} value={value} {...(/\d/.test(text) && { "data-not-a-statistic": true })}>
                {text}
              </option>
            ))}
          </select>
        </label>
      );
    }
    case "submit":
      return (
        <button type="submit" className="button">
          {field.label}
        </button>
      );
    case "link":
      return <a href={field.href}>{field.label}</a>;
  }
}
