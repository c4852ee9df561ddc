const paragraphPattern =
  /^(?:§\s*([\p{L}\d]+(?:\.[\p{L}\d]+)*)\s*,?\s*)?(?:¶|para\.|par\.|paragraph|paragraphe)\s*(\d+)$/iu;
const footnotePattern = /^(?:footnote|note|note de bas de page)\s+(\d+)$/i;

/**
 * A locator in the form that passages carry (`§4.ii ¶2`, `¶3`, `footnote 12`), or undefined where it has another form,
 * such as a page or a cell of a sheet.
 */
export function passageLocator(locator: string): string | undefined {
  const text = locator.trim();
  const footnote = footnotePattern.exec(text)?.[1];
  if (footnote !== undefined) return `footnote ${Number(footnote)}`;
  const [, section, paragraph] = paragraphPattern.exec(text) ?? [];
  if (paragraph === undefined) return undefined;
  return `${section === undefined ? "" : `§${section} `}¶${Number(paragraph)}`;
}
