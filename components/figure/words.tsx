import { createElement, Fragment, type ReactNode } from "react";

const numbers = /(\d+(?:[.,\u00A0\u202F]\d+)*)/;

/** Words of a script written from right to left, with what joins them: each letter can be matched in one way only. */
const letter = "[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]";
const rightToLeft = new RegExp(`(${letter}+(?:[\\s’'-]+${letter}+)*)`, "u");

/**
 * Words that may hold digits which are no statistic: names, locators, a page's own counters. The digits are marked so
 * that a number without a source cannot hide among them unmarked. A name written from right to left is set apart, so
 * that it does not draw the number or date after it to its other side.
 */
export function Words({ text }: { text: string }) {
  // Split by a group, every second piece is what was looked for. The pieces never change places, so they need no keys.
  const pieces = text
    .split(numbers)
    .flatMap((piece, index): ReactNode[] =>
      index % 2 === 1 ? [createElement("span", { "data-not-a-statistic": true }, piece)] : isolated(piece),
    );
  return createElement(Fragment, null, ...pieces);
}

/** The same for words whose numbers are said to be of figures: in a `role="note"` that names them. */
export function IsolatedWords({ text }: { text: string }) {
  return createElement(Fragment, null, ...isolated(text));
}

function isolated(text: string): ReactNode[] {
  return text.split(rightToLeft).map((piece, index) => (index % 2 === 1 ? createElement("bdi", null, piece) : piece));
}
