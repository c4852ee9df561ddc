import localFont from "next/font/local";

// Neither face comes in place of another once the page is seen, so nothing moves. What is shown instead is in `fonts.css`.
// These names become the faces' own: “sans” would be a font of the system where the face is late.
export const sourceSans = localFont({
  src: "./source-sans-3.woff2",
  weight: "400 600",
  variable: "--font-sans",
  display: "optional",
  adjustFontFallback: false,
  fallback: ["sans-as-arial", "sans-as-roboto", "sans-as-noto", "sans-as-dejavu", "system-ui", "sans-serif"],
});

/**
 * The same letters in a line of twice their size: a link in a drawing can be hit only where its line is. The middle of
 * the line is where theirs is (100 % above and 32.6 % below), as numbers in a drawing are aligned by it.
 */
export const sourceSansLink = localFont({
  src: "./source-sans-3.woff2",
  weight: "400 600",
  variable: "--font-link",
  display: "optional",
  adjustFontFallback: false,
  fallback: ["sans-as-arial", "sans-as-roboto", "sans-as-noto", "sans-as-dejavu", "system-ui", "sans-serif"],
  declarations: [
    { prop: "ascent-override", value: "133.7%" },
    { prop: "descent-override", value: "66.3%" },
  ],
});

export const sourceSerif = localFont({
  src: "./source-serif-4-semibold.woff2",
  weight: "600",
  variable: "--font-serif",
  display: "optional",
  adjustFontFallback: false,
  fallback: ["serif-as-times", "serif-as-noto", "serif-as-dejavu", "Georgia", "serif"],
});
