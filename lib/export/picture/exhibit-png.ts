import { fontFiles } from "../../chart/faces";
import { pictureWidth } from "./block";

/** As many px for each of the drawing. */
const density = 2;

/**
 * A picture of an exhibit as PNG, twice as large as the drawing and on white, with our own faces alone. What draws it is
 * loaded with the first picture, and works beside the server's own thread.
 */
export async function exhibitPng(svg: string): Promise<Buffer> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: density * pictureWidth },
    background: "#ffffff",
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: "Source Sans 3",
      sansSerifFamily: "Source Sans 3",
      serifFamily: "Source Serif 4",
    },
  });
  return image.asPng();
}
