import { renderToStaticMarkup } from "react-dom/server";
import { Fillings } from "../../chart/surface";
import type { Exhibit } from "../../document/block";
import type { Locale } from "../../domain/text";
import { innerWidth, margin, space, stacked } from "../picture/block";
import { exhibitPng } from "../picture/exhibit-png";
import { drawing } from "../picture/exhibit-svg";
import { paint } from "../picture/paint";
import { xmlText } from "../xml-text";

/** A drawing as it stands in a document: a PNG file, which says its size itself. */
export interface DocxPicture {
  readonly png: Buffer;
}

/**
 * The drawing of an exhibit for a document in which title, values and notes stand as text: without them, and with the
 * note numbers of the document.
 */
export async function exhibitPicture(exhibit: Exhibit, locale: Locale): Promise<DocxPicture> {
  return { png: await exhibitPng(chartSvg(exhibit, locale)) };
}

/** The drawing without the margins at its sides: a page has its own. */
export function chartSvg({ chart, alternative }: Exhibit, locale: Locale): string {
  const drawn = stacked([space(8), drawing(chart, locale), space(8)]);
  const height = Math.ceil(drawn.height);
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={innerWidth}
      height={height}
      viewBox={`${margin} 0 ${innerWidth} ${height}`}
      fontFamily="'Source Sans 3'"
      fill={paint("ink")}
    >
      <title>{alternative.text}</title>
      <Fillings paint={paint} />
      {drawn.at(0)}
    </svg>,
  );
  return xmlText(markup);
}
