import type { Dataset } from "../../domain/dataset";
import type { Disagreement } from "../../domain/disagreement";
import type { Figure } from "../../domain/figure";
import { remarkPieces } from "../../domain/remark";

/**
 * What remarks call a disagreement and no arithmetic shows: those of which no two figures stand on different sides of
 * one that was computed. The figures are those that have the remark and those that it names.
 */
export function byWords(dataset: Dataset, computed: readonly Disagreement[]): Disagreement[] {
  const figures = [...dataset.figures.values()];
  return [...dataset.remarks.values()].flatMap((remark) => {
    if (remark.kind !== "disagreement") return [];
    const [first, ...others] = figures.filter(({ remarks }) => remarks.some(({ id }) => id === remark.id));
    if (!first || computed.some((each) => standApart([first, ...others], each))) return [];
    const named = figures.filter(({ id }) =>
      remarkPieces(remark.text.en).some((piece) => "figure" in piece && piece.figure === id),
    );
    const concerned = others.concat(named.filter((figure) => figure !== first && !others.includes(figure)));
    return {
      id: `by-words--${remark.id}`,
      kind: "by-words" as const,
      subject: namesOf([first, ...others]),
      figures: [first, ...concerned] as const,
      sides: [],
      onlyByRounding: false,
      remark,
    };
  });
}

/** True where one of the figures stands on one side and another on another. */
function standApart(figures: readonly Figure[], { sides }: Disagreement): boolean {
  const ids = new Set(figures.map(({ id }) => id));
  const met = sides.map((side) => new Set(side.figures.map(({ id }) => id).filter((id) => ids.has(id))));
  const all = new Set(met.flatMap((each) => [...each]));
  return met.filter(({ size }) => size > 0).length > 1 && all.size > 1;
}

function namesOf(figures: readonly Figure[]): Disagreement["subject"] {
  const entities = figures.flatMap((figure) => figure.entities);
  return [...new Map(entities.map(({ id, name }) => [id, name])).values()];
}
