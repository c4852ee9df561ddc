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

function rendered(field: Field): ReactElement {
  const render = renderers[field.kind] as (field: Field) => ReactElement;
  return render(field);
}

type Of<Kind extends Field["kind"]> = Extract<Field, { readonly kind: Kind }>;

const renderers: { readonly [Kind in Field["kind"]]: (field: Of<Kind>) => ReactElement } = {
  number: ({ name, label, value, min, max, step }) => (
    <Labelled label={label}>
      <input type="number" name={name} min={min} max={max} step={step} required defaultValue={value} />
    </Labelled>
  ),
  text: renderText,
  select: ({ name, label, any, options, look }) => (
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
  ),
  "radio-group": renderRadioGroup,
  picker: (field) => <Picker picker={field} />,
  blockers: ({ reasons }) => (
    <ul className="blockers">
      {reasons.map((reason) => (
        <li key={reason}>
          <Words text={reason} />
        </li>
      ))}
    </ul>
  ),
  submit: renderButton,
  link: ({ href, label }) => <a href={href}>{label}</a>,
  words: ({ look, text }) => (
    <p className={look}>
      <Words text={text} />
    </p>
  ),
  suggestions: ({ id, values }) => (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  ),
  choices: renderChoices,
  group: renderGroup,
  scripted: renderScripted,
};

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
function renderText({ name, label, value, rows, look, hint }: TextField) {
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

function renderButton({ label, about, sign, look, action, name, isPressed }: Submit) {
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
function renderChoices({ id, label, items }: Of<"choices">) {
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

function renderGroup({ look, label, id, isOpen, fields }: Of<"group">) {
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

function renderScripted({ does, label, hint }: Of<"scripted">) {
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
function renderRadioGroup({ name, label, options }: Of<"radio-group">) {
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
