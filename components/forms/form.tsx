import { createElement, Fragment, type ReactElement } from "react";
import { Words } from "@/components/figure/words";
import type { Field, Form as FormModel, Submit, TextField } from "@/lib/document/form";
import { Picker } from "./picker";

const classes: Readonly<Record<FormModel["look"], string>> = {
  benchmark: "filter benchmark-form",
  filter: "filter",
  report: "report-form",
  compare: "filter compare-form",
};

/** A form that works without script. Its fields never change places, so they need no keys. */
export function Form({ form: { look, id, action, method, label, fields, island } }: { form: FormModel }) {
  const props = { id, className: classes[look], action, method, autoComplete: "off", "aria-label": label };
  return (
    <form {...props} data-island={island && "report"} data-keep={island?.keep}>
      <Fields of={fields} />
    </form>
  );
}

function Fields({ of }: { of: readonly Field[] }) {
  return createElement(Fragment, null, ...of.map(rendered));
}

type Of<Kind extends Field["kind"]> = Extract<Field, { readonly kind: Kind }>;

function rendered(field: Field): ReactElement {
  switch (field.kind) {
    case "number": {
      const { name, label, value, min, max, step } = field;
      return (
        <Labelled label={label}>
          <input type="number" name={name} min={min} max={max} step={step} required defaultValue={value} />
        </Labelled>
      );
    }
    case "text":
      return <Text field={field} />;
    case "select": {
      const { name, label, any, options, look } = field;
      return (
        <Labelled label={label} look={look}>
          <select name={name} defaultValue={options.find(({ selected }) => selected)?.value ?? ""}>
            {any !== undefined && <option value="">{any}</option>}
            {options.map(({ value, label: text }) => (
              <option key={value} value={value} {...(/\d/.test(text) && { "data-not-a-statistic": true })}>
                {text}
              </option>
            ))}
          </select>
        </Labelled>
      );
    }
    case "radio-group":
      return <RadioGroup field={field} />;
    case "picker":
      return <Picker picker={field} />;
    case "blockers":
      return (
        <ul className="blockers">
          {field.reasons.map((reason) => (
            <li key={reason}>
              <Words text={reason} />
            </li>
          ))}
        </ul>
      );
    case "submit":
      return <Button field={field} />;
    case "link":
      return <a href={field.href}>{field.label}</a>;
    case "words":
      return (
        <p className={field.look}>
          <Words text={field.text} />
        </p>
      );
    case "suggestions":
      return (
        <datalist id={field.id}>
          {field.values.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      );
    case "choices":
      return <Choices field={field} />;
    case "group":
      return <Group field={field} />;
    case "scripted":
      return <Scripted field={field} />;
  }
}

interface LabelledProps {
  readonly label: string;
  readonly look?: string | undefined;
  readonly children: ReactElement;
}

function Labelled({ label, look, children }: LabelledProps) {
  const className = look === undefined ? "choice" : `choice ${look}`;
  return createElement("label", { className }, <span>{label}</span>, children);
}

/** A text of one line or of several. What was typed comes back as it was. */
function Text({ field: { name, label, value, rows, look, hint } }: { field: TextField }) {
  const props = { name, defaultValue: value, autoComplete: "off", "aria-describedby": hint?.id };
  const search = look === "search" ? { type: "search", maxLength: 200 } : undefined;
  return (
    <>
      <Labelled label={label} look={look}>
        {rows === undefined ? <input {...props} {...search} /> : <textarea {...props} rows={rows} />}
      </Labelled>
      {hint && (
        <p id={hint.id} className="hint">
          {hint.text}
        </p>
      )}
    </>
  );
}

function Button({ field: { label, about, sign, look, action, name, isPressed } }: { field: Submit }) {
  return (
    <button
      type="submit"
      className={look === "small" ? "small-button" : look === "primary" ? "button primary" : "button"}
      name={name}
      value={name && "1"}
      formAction={action}
      aria-pressed={isPressed}
    >
      {about === undefined ? label : <span aria-hidden={sign !== undefined}>{sign ?? label}</span>}
      {about !== undefined && (
        <span className="visually-hidden">
          {sign === undefined ? " " : `${label} `}
          <Words text={about} />
        </span>
      )}
    </button>
  );
}

/** Its name is no heading, as the report begins after it. */
function Choices({ field: { id, label, items } }: { field: Of<"choices"> }) {
  return (
    <div className="choice-list">
      <p className="choice-name" id={id}>
        <Words text={label} />
      </p>
      <ul aria-labelledby={id}>
        {items.map((item) => (
          <li key={item.id}>
            <span className="choice-label">
              <Words text={item.label} />
            </span>
            <span className="choice-buttons">
              <Fields of={item.buttons} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Group({ field: { look, label, id, isOpen, fields } }: { field: Of<"group"> }) {
  const inside = <Fields of={fields} />;
  if (look === "section") {
    return (
      <details className="report-section" open={isOpen}>
        <summary>{label}</summary>
        <div id={id}>{inside}</div>
      </details>
    );
  }
  if (look === "take" || look === "own-row") {
    return (
      <fieldset className={look}>
        <legend className={look === "take" ? "visually-hidden" : undefined}>
          <Words text={label ?? ""} />
        </legend>
        {inside}
      </fieldset>
    );
  }
  return (
    <div className={look} id={id}>
      {label}
      {inside}
    </div>
  );
}

function Scripted({ field: { does, label, hint } }: { field: Of<"scripted"> }) {
  if (does === "print") {
    return (
      <>
        <button type="button" className="button" data-print hidden>
          {label}
        </button>
        <p className="hint" data-print-hint>
          {hint}
        </p>
      </>
    );
  }
  return (
    <p className="kept" role="status" data-kept hidden>
      {hint}{" "}
      <button type="button" className="small-button" data-clear>
        {label}
      </button>
    </p>
  );
}

/** One of a few ways, each with the fields that it needs beside it. */
function RadioGroup({ field: { name, label, options } }: { field: Of<"radio-group"> }) {
  return (
    <fieldset className="period">
      <legend>{label}</legend>
      {options.map(({ value, label: text, selected, fields }) => (
        <div key={value} className="period-kind">
          <label className="tick">
            <input type="radio" name={name} value={value} defaultChecked={selected} /> {text}
          </label>
          <Fields of={fields} />
        </div>
      ))}
    </fieldset>
  );
}
