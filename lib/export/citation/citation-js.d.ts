/** What is used of citation.js, which comes without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: readonly object[]);
    format(style: "biblatex"): string;
  }
  export const plugins: { readonly config: { get(plugin: "@bibtex"): { readonly format: Record<string, boolean> } } };
}

declare module "@citation-js/plugin-bibtex";
