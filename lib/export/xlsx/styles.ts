/** How a cell is set; an amount is counted with, and set to the right. */
export type Look =
  | "cover-title"
  | "heading"
  | "text"
  | "title"
  | "line"
  | "header"
  | "amount-header"
  | "body"
  | "amount";

const fonts = {
  body: '<sz val="10"/><color rgb="FF1F2933"/>',
  link: '<u/><sz val="10"/><color rgb="FF0B5A7A"/>',
  bold: '<b/><sz val="10"/><color rgb="FF1F2933"/>',
  heading: '<b/><sz val="12"/><color rgb="FF1F2933"/>',
  title: '<b/><sz val="14"/><color rgb="FF1F2933"/>',
};
const fontNames = Object.keys(fonts) as (keyof typeof fonts)[];

const borders = {
  none: "",
  below: '<bottom style="thin"><color rgb="FFCBD2D9"/></bottom>',
  header: '<bottom style="medium"><color rgb="FF1F2933"/></bottom>',
};
const borderNames = Object.keys(borders) as (keyof typeof borders)[];

const left = 'horizontal="left" wrapText="1"';
const right = 'horizontal="right" indent="1"';

const looks: Record<Look, { font: keyof typeof fonts; border: keyof typeof borders; alignment: string }> = {
  "cover-title": { font: "title", border: "none", alignment: 'vertical="top" wrapText="1"' },
  heading: { font: "heading", border: "none", alignment: 'vertical="bottom" wrapText="1"' },
  text: { font: "body", border: "none", alignment: 'vertical="top" wrapText="1"' },
  title: { font: "title", border: "none", alignment: 'vertical="bottom"' },
  line: { font: "body", border: "none", alignment: 'vertical="bottom"' },
  header: { font: "bold", border: "header", alignment: `vertical="bottom" ${left}` },
  "amount-header": { font: "bold", border: "header", alignment: `vertical="bottom" ${right} wrapText="1"` },
  body: { font: "body", border: "below", alignment: `vertical="top" ${left}` },
  amount: { font: "body", border: "below", alignment: `vertical="top" ${right}` },
};

/** The first number of a number format of our own. */
const firstFormat = 164;

/** The styles of a workbook, collected while its cells are written. */
export class Styles {
  readonly #index = new Map<string, number>();
  readonly #formats: string[] = [];
  /** The first is of cells without a style. */
  readonly #xml = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  /** Where the style of a cell is in the list of the file. */
  indexOf(look: Look, numberFormat = "", isLink = false): number {
    const key = `${look} ${isLink} ${numberFormat}`;
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    const { font, border, alignment } = looks[look];
    const fontId = fontNames.indexOf(isLink ? "link" : font);
    const fillId = border === "header" ? 2 : 0;
    const format = numberFormat === "" ? 0 : this.#formatOf(numberFormat);
    this.#index.set(key, this.#xml.length);
    return (
      this.#xml.push(
        `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderNames.indexOf(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`,
      ) - 1
    );
  }

  #formatOf(numberFormat: string): number {
    const known = this.#formats.indexOf(numberFormat);
    return firstFormat + (known >= 0 ? known : this.#formats.push(numberFormat) - 1);
  }

  /** The part of the file that holds them. Formats of numbers have no sign that XML escapes. */
  xml(): string {
    const list = (name: string, items: readonly string[]) =>
      items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
    const sides = (border: string) => `<border><left/><right/><top/>${border || "<bottom/>"}<diagonal/></border>`;
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      list(
        "numFmts",
        this.#formats.map((code, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${code}"/>`),
      ),
      list(
        "fonts",
        Object.values(fonts).map((font) => `<font>${font}<name val="Arial"/></font>`),
      ),
      list("fills", [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
        '<fill><patternFill patternType="solid"><fgColor rgb="FFEEF1F4"/></patternFill></fill>',
      ]),
      list("borders", Object.values(borders).map(sides)),
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list("cellXfs", this.#xml),
      list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      "</styleSheet>",
    ].join("");
  }
}
