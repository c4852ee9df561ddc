import { type Block, paragraph, section } from "../document/block";
import type { Figure } from "../domain/figure";
import { wayToAll } from "./few";
import { figureRow } from "./figure-row";
import type { PageContext } from "./frame";
import { caveatList, pageCaveat } from "./page-caveat";
import { toldApart } from "./told-apart";

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
  const rows = toldApart(
    shown.map((figure) => figureRow(figure, page)),
    page.locale,
  );
  const whole = { count: figures.length, href: `${page.path("figures")}?topic=${first.indicator.topic}` };
  return [
    { kind: "key-figures", rows, look: "numbers" },
    ...wayToAll({ rows, whole: shown.length < figures.length ? whole : undefined }, page.locale),
    ...caveatBlocks(shown, page, said),
  ];
}

/** The caveats of figures read that the page does not have yet. */
export function caveatBlocks(figures: readonly Figure[], page: PageContext, said: Set<string>): Block[] {
  const caveats = figures.flatMap(({ caveats: own, provenance }) => (provenance.kind === "read" ? own : []));
  const fresh = new Map(caveats.filter(({ id }) => !said.has(id)).map((caveat) => [caveat.id, caveat]));
  for (const id of fresh.keys()) said.add(id);
  return caveatList(
    [...fresh.values()].map((caveat) => pageCaveat(caveat, page)),
    page.locale,
  );
}

/** Blocks under their heading, after a sentence that leads to them; none where there is no block. */
export function part(id: string, title: string, blocks: readonly Block[], lead?: string): Block[] {
  if (blocks.length === 0) return [];
  return section(id, title, [...(lead === undefined ? [] : [paragraph("lead", lead)]), ...blocks], "part");
}
