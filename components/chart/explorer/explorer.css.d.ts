/** In the browser a style sheet is its text, for the script that needs it. */
declare const text: string;
// biome-ignore lint/style/noDefaultExport: esbuild gives a text so.
export default text;
