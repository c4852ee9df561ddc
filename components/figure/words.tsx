import { createElement, Fragment } from "react";

/**
 * Words that may hold digits which are no statistic: names, locators, a page's own counters. The digits are marked so
 * that a number without a source cannot hide among them unmarked.
 */
export function Words({ text }: { text: string }) {
  // Split by a group, every second piece is a number. The pieces never change places, so they need no keys.
  const pieces = text
    .split(/(\d+(?:[.,\u00A0\u202F]\d+)*)/)
    .map((piece, index) => (index % 2 === 1 ? createElement("span", { "data-not-a-statistic": true }, piece) : piece));
  return createElement(Fragment, null, ...pieces);
}
