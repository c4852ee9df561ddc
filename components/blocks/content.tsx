import { createElement, Fragment, type ReactElement } from "react";
import { DiscrepancyMark, FigureValue } from "@/components/figure/figure-value";
import { IsolatedWords, Words } from "@/components/figure/words";
import { type Content, type Inline, plainText, seeNotesText } from "@/lib/document/content";
import type { Locale } from "@/lib/domain/text";

interface RunProps {
  readonly content: Content;
  readonly locale: Locale;
  /** How words are set: in a sentence whose numbers are said to be of figures, `IsolatedWords`. */
  readonly words?: typeof Words;
}

/** A run of text: each number with its marker, each date a `<time>`. The pieces never change places, so they need no keys. */
export function Run({ content, locale, words = Words }: RunProps) {
  return createElement(Fragment, null, ...content.map((inline) => rendered(inline, locale, words)));
}

function rendered(inline: Inline, locale: Locale, words: typeof Words): ReactElement {
  if (typeof inline === "string") return createElement(words, { text: inline });
  switch (inline.kind) {
    case "figure":
      return <FigureValue cited={inline.cited} locale={locale} as={inline.as} />;
    case "time":
      return <time dateTime={inline.datetime}>{inline.text}</time>;
    case "link":
      if (inline.look === "address") {
        return (
          <a href={inline.href} data-address data-not-a-statistic>
            {plainText(inline.content, locale)}
          </a>
        );
      }
      return (
        <a
          href={inline.href}
          className={inline.look}
          aria-label={inline.label}
          data-not-a-statistic={inline.label && /\d/.test(inline.label) ? true : undefined}
          rel={inline.external ? "external" : undefined}
          data-discrepancy={inline.look === "hero-differ" ? true : undefined}
        >
          <Run content={inline.content} locale={locale} words={words} />
        </a>
      );
    case "styled":
      return <Styled inline={inline} locale={locale} words={words} />;
    case "numbers":
      return createElement(
        "p",
        { role: "note", className: "arithmetic", "data-figures": inline.figures.map(({ id }) => id).join(" ") },
        <Run content={inline.content} locale={locale} words={IsolatedWords} />,
      );
    case "discrepancy":
      return <DiscrepancyMark discrepancy={inline.discrepancy} />;
    case "see-notes":
      return <Words text={seeNotesText(inline.of, locale)} />;
    case "field":
      return <Field inline={inline} />;
    case "lines":
      return <Lines inline={inline} locale={locale} />;
  }
}

/** Elements of looks that are no `span`, with the class of those that do not say all by themselves. */
const elements: { readonly [look: string]: readonly [element: string, className?: string] } = {
  strong: ["b"],
  flag: ["b", "flag"],
  title: ["cite"],
  name: ["b"],
  year: ["b", "year"],
  code: ["code"],
  plain: ["span"],
};

function Styled({ inline: { look, content, lang }, locale, words }: Of<"styled"> & Pick<RunProps, "words">) {
  const [element, className] = elements[look] ?? ["span", look];
  const isCode = look === "code";
  return createElement(
    element,
    { className, lang, ...(isCode && { "data-not-a-statistic": true }) },
    <Run content={content} locale={locale} words={isCode ? IsolatedWords : words} />,
  );
}

type Of<Kind extends string> = {
  readonly inline: Extract<Inline, { readonly kind: Kind }>;
  readonly locale: Locale;
};

/** Lines one under another: a list where they are named as one, else a block each. */
function Lines({ inline: { lines, look }, locale }: Of<"lines">) {
  const items = lines.map((line) =>
    createElement(look === undefined ? "div" : "li", null, <Run content={line} locale={locale} />),
  );
  return look === undefined
    ? createElement(Fragment, null, ...items)
    : createElement("ul", { className: look }, ...items);
}

/** What a reader types amid a text or a table, into a form elsewhere on the page; on paper it is plain text. */
function Field({ inline: { form, name, label, value, list } }: Pick<Of<"field">, "inline">) {
  return (
    <label>
      <span className="visually-hidden">
        <Words text={label} />
      </span>
      <input name={name} defaultValue={value} form={form} list={list} autoComplete="off" maxLength={100} />
    </label>
  );
}
