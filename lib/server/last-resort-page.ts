import { type Locale, locales } from "../domain/text";
import type { ErrorStatus } from "./error-page";

interface Words {
  readonly title: string;
  readonly sentence: string;
  readonly home: string;
}

/** These words stand here and not in the dictionaries: the page must come even where nothing else of the house works. */
const words: Record<Locale, (status: ErrorStatus) => Words> = {
  en: (status) => ({
    title: status === 404 ? "This page does not exist" : "This page cannot be shown",
    sentence:
      status === 404
        ? "There is no page at this address."
        : status === 500
          ? "Something went wrong on the server. The fault has been noted; you can try again later."
          : status === 503
            ? "The server has more to do than it can at the moment. Please try again in a few seconds."
            : "The server does not understand this request.",
    home: "Go to the first page.",
  }),
  fr: (status) => ({
    title: status === 404 ? "Cette page n’existe pas" : "Cette page ne peut pas être affichée",
    sentence:
      status === 404
        ? "Il n’y a pas de page à cette adresse."
        : status === 500
          ? "Une erreur est survenue sur le serveur. Elle a été enregistrée ; vous pouvez réessayer plus tard."
          : status === 503
            ? "Le serveur est très sollicité en ce moment. Réessayez dans quelques secondes."
            : "Le serveur ne comprend pas cette requête.",
    home: "Aller à la première page.",
  }),
};

/** A page in both languages, the reader's first, that needs no style, no script and nobody's help. */
export function lastResortPage(status: ErrorStatus, locale: Locale): string {
  const order = [locale, ...locales.filter((other) => other !== locale)];
  const sections = order.map((language) => {
    const { title, sentence, home } = words[language](status);
    return `<section lang="${language}"><h1>${title}</h1><p>${sentence} <a href="/${language}">${home}</a></p></section>`;
  });
  return [
    `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${words[locale](status).title}</title></head>`,
    `<body><main>${sections.join("")}</main></body></html>`,
  ].join("");
}
