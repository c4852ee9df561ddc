import { areasAbove } from "../domain/area";
import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import type { Indicator } from "../domain/indicator";
import type { Text } from "../domain/text";
import { type Measured, missingFigure, Workshop } from "./measured-against";
import { Partners } from "./partners";
import { reason } from "./reasons";

/** A whole that a figure may be a part of, whether or not there is a figure of it. */
interface Whole {
  readonly subject: string;
  readonly name: Text;
}

/**
 * Counts as per cent of their whole: women and men of both together, a rank of all ranks, a body of the one it is counted
 * in, an area of the one it lies in; or why there is no such share.
 *
 * @param figures all of the indicator, among which the wholes are looked for
 */
export function shareOfWhole(
  dataset: Dataset,
  shownAs: Indicator,
  figures: readonly Figure[],
): (figure: Figure) => Measured {
  const workshop = new Workshop(dataset, shownAs, "share");
  const partners = new Partners(
    () => figures,
    (figure) => subjectOf(figure),
  );
  return (figure) => {
    const { indicator, unit } = figure;
    if (unit.measure !== "count") return reason("not-additive", { text: indicator.name });
    const wholes = wholesOf(figure, dataset);
    const measured = wholes.flatMap(({ subject }) => {
      const candidates = partners.atTimeOf(figure, subject);
      const found = workshop.measure(figure, candidates, (part, whole) => ({
        ...workshop.rule,
        ...{ kind: "share", part: part.id, whole: whole.id },
      }));
      return found ?? [];
    });
    const [whole] = wholes;
    if (!whole) return reason("no-whole", { text: figure.entities[0].name });
    return measured.find((each) => !("code" in each)) ?? measured[0] ?? missingFigure(indicator.name, whole.name);
  };
}

/** The wholes that a figure may be a part of, the surest first. */
function wholesOf(figure: Figure, dataset: Dataset): Whole[] {
  const { sex, dimensions, entities, area } = figure;
  const [{ id, name }] = entities;
  if (sex === "F" || sex === "M") {
    return (["_T", "_Z"] as const).map((total) => ({ subject: subjectOf(figure, { sex: total }), name }));
  }
  if (Object.values(dimensions).some((code) => !code.startsWith("_"))) {
    const totals = Object.entries(dimensions).map(([dimension, code]) => [
      dimension,
      code.startsWith("_") ? code : "_T",
    ]);
    return [{ subject: subjectOf(figure, { dimensions: Object.fromEntries(totals) }), name }];
  }
  const bodies = dataset.relations
    .filter(({ kind, entity }) => kind === "counted-in" && entity === id)
    .sort((a, b) => Number(a.certainty === "may-be") - Number(b.certainty === "may-be"))
    .flatMap(({ other }) => dataset.entities.get(other) ?? []);
  return [
    ...bodies.map((body) => ({ subject: subjectOf(figure, { entity: body.id }), name: body.name })),
    ...areasAbove(area, dataset.areas).map((above) => ({
      subject: subjectOf(figure, { area: above.id }),
      name: above.name,
    })),
  ];
}

/** What a figure is about, or would be about with another sex, other codes, another body or area. */
function subjectOf(
  figure: Figure,
  other: {
    readonly sex?: string;
    readonly dimensions?: Readonly<Record<string, string>>;
    readonly entity?: string;
    readonly area?: string;
  } = {},
): string {
  const { sex, dimensions, entities, area } = figure;
  const codes = Object.entries(other.dimensions ?? dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([other.entity ?? entities[0].id, other.area ?? area.id, other.sex ?? sex, codes]);
}
