const quotes: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛`´]/g, "'"],
  [/[“”„]/g, '"'],
];

const entities: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/g, "\u00A0"],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
  [/&amp;/g, "&"],
];

const markup: readonly (readonly [RegExp, string])[] = [
  // Footnote marks: `<sup>12</sup>`, `[^12]`. Other superscripts ("16<sup>th</sup>") are words and stay.
  [/<sup>\s*\d+\s*<\/sup>/gi, ""],
  [/\[\^[^\]\s]+\]:?/g, ""],
  [/!\[[^\]]*\]\([^)]*\)/g, ""],
  [/\[([^\]]*)\]\([^)]*\)/g, "$1"],
  [/<\/?[a-z][^<>]*>/gi, ""],
  [/\*+/g, ""],
  [/(?<!\w)_+|_+(?!\w)/g, ""],
];

/**
 * A text as a reader sees it: markup and footnote marks taken out, quotation marks and white space made one. A
 * no-break space inside a number stays one (U+202F), because there it belongs to the number.
 */
export function plainText(text: string): string {
  const replacements = [...markup, ...entities, ...quotes];
  const words = replacements.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
  return words
    .replace(/(?<=\d)[\u00A0\u202F](?=\d)/g, "\u202F")
    .replace(/[^\S\u202F]+/g, " ")
    .trim();
}
