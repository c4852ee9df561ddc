import { type Block, paragraph, section } from "../document/block";
import type { Figure } from "../domain/figure";
import { furtherCaveats } from "./caveats";
import { wayToAll } from "./few";
import { distinguished, figureRow } from "./figure-row";
import type { PageContext } from "./frame";

/** Numbers that one section shows at most. */
const mostNumbers = 60;

/**
 * A few numbers, large, with the way to all where there are more, and the caveats that belong to them; none where there
 * is no figure.
 *
 * @param said the ids of the caveats that are on the page already; those of these figures are added
 */
export function numbersBlocks(figures: readonly Figure[], page: PageContext, said: Set<string>): Block[] {
  const [first] = figures;
  if (!first) return [];
  const shown = figures.slice(0, mostNumbers);
  const rows = distinguished(
    shown.map((figure) => figureRow(figure, page)),
    page.locale,
  );
  return [
    { kind: "key-figures", rows, look: "numbers" },
    ...wayToAll(shown.length, figures.length, `${page.path("figures")}?topic=${first.indicator.topic}`, page.locale),
    ...furtherCaveats(shown, page, said),
  ];
}

/** Blocks under their heading, after a sentence that leads to them; none where there is no block. */
export function part(id: string, title: string, blocks: readonly Block[], lead?: string): Block[] {
  if (blocks.length === 0) return [];
  return section(id, title, [...(lead === undefined ? [] : [paragraph("lead", lead)]), ...blocks], "part");
}
