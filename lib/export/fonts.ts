import { fileURLToPath } from "node:url";

/** The faces that pictures are drawn with: a bare machine has none. */
const files = [
  "source-sans-3-regular.ttf",
  "source-sans-3-semibold.ttf",
  "source-sans-3-italic.ttf",
  "source-serif-4-semibold.ttf",
  "noto-sans-arabic-regular.ttf",
  "noto-sans-hebrew-regular.ttf",
];

/** Where the font files are. */
export const fontFiles: readonly string[] = files.map((name) =>
  fileURLToPath(new URL(`./fonts/${name}`, import.meta.url)),
);
