import { Fragment } from "react";

/**
 * Words that may hold digits which are no statistic: names, locators, a page's own counters. The digits are marked so
 * that a number without a source cannot hide among them unmarked.
 */
export function Words({ text }: { text: string }) {
  const pieces = text.split(/(\d+(?:[.,\u00A0\u202F]\d+)*)/);
  if (pieces.length === 1) return text;
  // Split by a group, every second piece is a number.
  return pieces.map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
      <span key={index} data-not-a-statistic>
        {piece}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
      <Fragment key={index}>{piece}</Fragment>
    ),
  );
}
