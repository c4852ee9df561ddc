import type { Locale } from "../domain/text";
import { type Answer, isPage, textAnswer, withHeaders } from "./answer";

export type ErrorStatus = 400 | 403 | 404 | 405 | 413 | 414 | 415 | 500 | 503;

/** Next renders a page for these; what else goes wrong with a request has the page for 400. */
const renderedCodes: readonly ErrorStatus[] = [403, 404, 413, 414, 500, 503];

/** What was sent along with these is not read to its end. */
const closedCodes: readonly ErrorStatus[] = [403, 405, 413, 415];

/** After this many seconds a reader may try again where the server was busy. */
const retryAfter = "10";

/**
 * The page that tells a reader what went wrong, in their language: rendered by Next like any other, or, where that fails
 * too, plain words of the server's own. `isRendered` is false for the latter: it is not to be kept.
 *
 * @param render gives the page at an address; what it throws is told to the log
 */
export async function errorPage(
  status: ErrorStatus,
  locale: Locale,
  render: (address: string) => Promise<Answer>,
  log: (fault: unknown) => void,
): Promise<{ readonly answer: Answer; readonly isRendered: boolean }> {
  const address = `/${locale}/errors/${renderedCodes.includes(status) ? status : 400}`;
  try {
    const page = await render(address);
    if (page.status !== 200 || !isPage(page)) throw new Error(`no error page: ${address} answered ${page.status}`);
    return { answer: asError(status, page), isRendered: true };
  } catch (fault) {
    log(fault);
    const plain = textAnswer(status, "text/html; charset=utf-8", fallbackPage(status, locale));
    return { answer: asError(status, plain), isRendered: false };
  }
}

function asError(status: ErrorStatus, page: Answer): Answer {
  return {
    ...withHeaders(page, {
      "cache-control": "no-store",
      vary: "Accept-Language",
      ...(status === 405 && { allow: "GET, HEAD" }),
      ...(status === 503 && { "retry-after": retryAfter }),
      ...(closedCodes.includes(status) && { connection: "close" }),
    }),
    status,
  };
}

interface FallbackWords {
  readonly titles: { readonly missing: string; readonly others: string };
  readonly sentences: Readonly<Record<"404" | "500" | "503" | "others", string>>;
  readonly home: string;
}

/** These words are here and not in the dictionaries: the page must come even where nothing else works. */
const fallbackWords: Readonly<Record<"en" | "fr", FallbackWords>> = {
  en: {
    titles: { missing: "This page does not exist", others: "This page cannot be shown" },
    sentences: {
      404: "There is no page at this address.",
      500: "Something went wrong on the server. The fault has been noted; you can try again later.",
      503: "The server has more to do than it can at the moment. Please try again in a few seconds.",
      others: "The server does not understand this request.",
    },
    home: "Go to the first page.",
  },
  fr: {
    titles: { missing: "Cette page n’existe pas", others: "Cette page ne peut pas être affichée" },
    sentences: {
      404: "Il n’y a pas de page à cette adresse.",
      500: "Une erreur est survenue sur le serveur. Elle a été enregistrée ; vous pouvez réessayer plus tard.",
      503: "Le serveur est très sollicité en ce moment. Réessayez dans quelques secondes.",
      others: "Le serveur ne comprend pas cette requête.",
    },
    home: "Aller à la première page.",
  },
};

/** A page in both languages, the reader's first, that needs no style, no script and nobody's help. */
export function fallbackPage(status: ErrorStatus, locale: Locale): string {
  const titleIn = (language: "en" | "fr") => fallbackWords[language].titles[status === 404 ? "missing" : "others"];
  const languages = locale === "fr" ? (["fr", "en"] as const) : (["en", "fr"] as const);
  const [first] = languages;
  const sections = languages.map((language) => {
    const { sentences, home } = fallbackWords[language];
    const sentence = sentences[status === 404 || status === 500 || status === 503 ? status : "others"];
    return `<section lang="${language}"><h1>${titleIn(language)}</h1><p>${sentence} <a href="/${language}">${home}</a></p></section>`;
  });
  return [
    `<!DOCTYPE html><html lang="${first}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${titleIn(first)}</title></head>`,
    `<body><main>${sections.join("")}</main></body></html>`,
  ].join("");
}
