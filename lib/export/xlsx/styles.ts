/** How a cell is set. An amount is counted with, and set to the right. */
export type Look = keyof typeof looks;

const ink = '<color rgb="FF1F2933"/><name val="Arial"/>';

const fonts = {
  body: `<sz val="10"/>${ink}`,
  link: '<u/><sz val="10"/><color rgb="FF0B5A7A"/><name val="Arial"/>',
  bold: `<b/><sz val="10"/>${ink}`,
  heading: `<b/><sz val="12"/>${ink}`,
  title: `<b/><sz val="14"/>${ink}`,
};

/** The background of a cell, and the line below it. */
const grounds = {
  plain: ['<patternFill patternType="none"/>', "<bottom/>"],
  // Programs expect this pattern in the second place.
  unused: ['<patternFill patternType="gray125"/>', "<bottom/>"],
  row: ['<patternFill patternType="none"/>', '<bottom style="thin"><color rgb="FFCBD2D9"/></bottom>'],
  header: [
    '<patternFill patternType="solid"><fgColor rgb="FFEEF1F4"/></patternFill>',
    '<bottom style="medium"><color rgb="FF1F2933"/></bottom>',
  ],
} as const;

const left = 'horizontal="left" wrapText="1"';
const right = 'horizontal="right" indent="1"';

const looks = {
  "cover-title": ["title", "plain", 'vertical="top" wrapText="1"'],
  heading: ["heading", "plain", 'vertical="bottom" wrapText="1"'],
  text: ["body", "plain", 'vertical="top" wrapText="1"'],
  title: ["title", "plain", ""],
  line: ["body", "plain", ""],
  header: ["bold", "header", `vertical="bottom" ${left}`],
  "amount-header": ["bold", "header", `vertical="bottom" ${right} wrapText="1"`],
  body: ["body", "row", `vertical="top" ${left}`],
  amount: ["body", "row", `vertical="top" ${right}`],
} as const satisfies Record<string, readonly [keyof typeof fonts, keyof typeof grounds, string]>;

const fontNames = Object.keys(fonts);
const groundNames = Object.keys(grounds);

/** The first number of a number format of our own. */
const firstFormat = 164;

/** The styles of a workbook, collected while its cells are written. */
export class Styles {
  /** The first is of cells without a style. */
  readonly #index = new Map([['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', 0]]);
  readonly #formats = new Map<string, number>();

  /** Where the style of a cell is in the list of the file. */
  indexOf(look: Look, numberFormat: string | undefined, isLink: boolean): number {
    const [font, ground, alignment] = looks[look];
    const fontId = fontNames.indexOf(isLink ? "link" : font);
    const groundId = groundNames.indexOf(ground);
    const format = numberFormat === undefined ? 0 : firstFormat + placeIn(this.#formats, numberFormat);
    return placeIn(
      this.#index,
      `<xf numFmtId="${format}" fontId="${fontId}" fillId="${groundId}" borderId="${groundId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`,
    );
  }

  /** The part of the file that holds them. Formats of numbers have no sign that XML escapes. */
  xml(): string {
    const list = <Item>(name: string, items: readonly Item[], xmlOf: (item: Item) => string) =>
      items.length === 0 ? "" : `<${name} count="${items.length}">${items.map(xmlOf).join("")}</${name}>`;
    const backgrounds = Object.values(grounds);
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      list(
        "numFmts",
        [...this.#formats],
        ([code, at]) => `<numFmt numFmtId="${firstFormat + at}" formatCode="${code}"/>`,
      ),
      list("fonts", Object.values(fonts), (font) => `<font>${font}</font>`),
      list("fills", backgrounds, ([fill]) => `<fill>${fill}</fill>`),
      list("borders", backgrounds, ([, below]) => `<border><left/><right/><top/>${below}<diagonal/></border>`),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list("cellXfs", [...this.#index.keys()], (xf) => xf),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      "</styleSheet>",
    ].join("");
  }
}

/** Where a text is in a list that has each once; added to it where it is new. */
export function placeIn(list: Map<string, number>, text: string): number {
  const place = list.get(text) ?? list.size;
  list.set(text, place);
  return place;
}
