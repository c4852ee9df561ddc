import { cite } from "../../cite/cited-figure";
import { type Content, numbersIn, period, plainText } from "../../document/content";
import { eventNamed } from "../../domain/event";
import type { Figure } from "../../domain/figure";
import { parseReferencePeriod } from "../../domain/reference-period";
import { capitalised } from "../../domain/text";
import type { PageContext } from "../frame";

/**
 * The pieces of a sentence written as `In {2010} prisons held [F058] people`: `[id]` is the number of a figure,
 * `{period}` a reference period in EDTF.
 *
 * @param others figures that the dataset does not publish: targets and values that an author entered
 */
export function sentencePieces(template: string, page: PageContext, others: readonly Figure[] = []): Content {
  const { dataset, locale, published } = page;
  const pieces = template
    .split(/(\[[A-Za-z0-9-]+\]|\{[^}]+\})/)
    .filter((piece) => piece !== "")
    .flatMap((piece): Content => {
      const inner = piece.slice(1, -1);
      if (piece.startsWith("[")) {
        const found = published.figures.get(inner) ?? others.find(({ id }) => id === inner);
        return [found ? { kind: "figure", cited: cite(found), as: "reading" } : inner];
      }
      const time = piece.startsWith("{") && parseReferencePeriod(inner, (id) => eventNamed(dataset.events, id));
      return time ? period(time, locale) : [piece];
    });
  return begunWithCapital(pieces);
}

/** A sentence begins with a capital, be it of a word or of “since 2012”. */
function begunWithCapital([first, ...others]: Content): Content {
  if (first === undefined) return [];
  if (typeof first === "string") return [capitalised(first), ...others];
  return [first.kind === "time" ? { ...first, text: capitalised(first.text) } : first, ...others];
}

/** The figures whose numbers are in a sentence. */
export function figuresIn(content: Content): string[] {
  return numbersIn(content).map(({ cited }) => cited.figure.id);
}

/** Words that a title has at most. */
export const mostTitleWords = 18;

/** Words that a name is cut to where a title would be too long: room is left for its times. */
const mostNameWords = 9;

/** The words of a text: what has a letter or a digit, between spaces. “6 000” and “12.4 %” are one each. */
export function countWords(text: string): number {
  return text
    .replaceAll("\u202F", "")
    .split(/[\s\u00A0]+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** True where the title that a template makes has not too many words. */
export function fits(template: string, page: PageContext): boolean {
  return countWords(plainText(sentencePieces(template, page), page.locale)) <= mostTitleWords;
}

/** A name as a title has it: without what is explained in brackets. */
export function titleName(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)/g, "").trim();
  return bare === "" ? name : bare;
}

/** A name cut to its first words. */
export function cutName(name: string): string {
  return `${name.split(" ").slice(0, mostNameWords).join(" ")}…`;
}
