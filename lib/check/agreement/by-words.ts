import type { Dataset } from "../../domain/dataset";
import type { Disagreement } from "../../domain/disagreement";
import type { Event } from "../../domain/event";
import type { Figure } from "../../domain/figure";
import { type Remark, remarkPieces } from "../../domain/remark";

/**
 * What remarks call a disagreement and no arithmetic shows: those of which no two figures stand on different sides of
 * one that was computed. The figures are those that have the remark and those that it names, the events those that
 * have it.
 */
export function byWords(dataset: Dataset, computed: readonly Disagreement[]): Disagreement[] {
  const figures = [...dataset.figures.values()];
  return [...dataset.remarks.values()].flatMap((remark) => {
    if (remark.kind !== "disagreement") return [];
    const having = figures.filter(hasRemark(remark));
    const events = dataset.events.filter(hasRemark(remark));
    if (having.length + events.length === 0 || computed.some((each) => standApart(having, each))) return [];
    const named = figures.filter(({ id }) =>
      remarkPieces(remark.text.en).some((piece) => "figure" in piece && piece.figure === id),
    );
    return {
      id: `by-words--${remark.id}`,
      kind: "by-words" as const,
      subject: subjectOf(having, events),
      figures: [...new Set([...having, ...named])],
      events,
      sides: [],
      onlyByRounding: false,
      remark,
    };
  });
}

function hasRemark({ id: wanted }: Remark) {
  return ({ remarks }: { readonly remarks: readonly Remark[] }) => remarks.some(({ id }) => id === wanted);
}

/** True where one of the figures stands on one side and another on another. */
function standApart(figures: readonly Figure[], { sides }: Disagreement): boolean {
  const ids = new Set(figures.map(({ id }) => id));
  const met = sides.map((side) => new Set(side.figures.map(({ id }) => id).filter((id) => ids.has(id))));
  const all = new Set(met.flatMap((each) => [...each]));
  return met.filter(({ size }) => size > 0).length > 1 && all.size > 1;
}

/** The bodies concerned; without any, the first of the events: its name says what it was about. */
function subjectOf(figures: readonly Figure[], [event]: readonly Event[]): Disagreement["subject"] {
  const entities = figures.flatMap((figure) => figure.entities);
  if (entities.length === 0) return event ? [event.name] : [];
  return [...new Map(entities.map(({ id, name }) => [id, name])).values()];
}
