import type { Dataset } from "../../domain/dataset";
import type { Discrepancy, Side } from "../../domain/discrepancy";
import { type Figure, leavesOf } from "../../domain/figure";
import { byId } from "../../domain/grouped";
import { type ReferencePeriod, toEdtf } from "../../domain/reference-period";
import { type Text, untranslated } from "../../domain/text";
import type { Candidate } from "./candidates";

/** A figure as one side: stated, or computed by a rule from the figures that it rests on. */
export function sideOf({ figure, printed, rounded }: Candidate): Side {
  const [first = figure, ...others] = leavesOf(figure);
  const computed = figure.provenance.kind === "derived" ? figure : undefined;
  return { hard: printed, wide: rounded, unit: figure.unit, figures: [first, ...others], computed };
}

/** The discrepancy of some sides about the subject of a figure. */
export function discrepancyOf(
  kind: Discrepancy["kind"],
  id: string,
  about: Figure,
  sides: readonly Side[],
  dataset: Dataset,
  ifOneWhole = false,
): Discrepancy {
  const [first = about, ...others] = byId(sides.flatMap(({ figures }) => figures)).values();
  return {
    ...{ id: `${kind}--${id}`, kind, subject: subjectOf(about, dataset), sides, ifOneWhole },
    figures: [first, ...others],
  };
}

/** Names of what a figure is about: what is counted, of whom, and where and of which rank, if not everywhere and all. */
function subjectOf(figure: Figure, dataset: Dataset): readonly Text[] {
  const { indicator, entities, area } = figure;
  const names = [
    indicator.name,
    ...entities.map(({ name }) => name),
    ...(area.id === dataset.description.area ? [] : [area.name]),
    ...codesOf(figure).map(([dimension, code]) => {
      const codes = dataset.description.dimensions.find(({ name }) => name === dimension)?.codes;
      return codes?.find((each) => each.code === code)?.name ?? untranslated(code);
    }),
  ];
  // Prisons, as a thing and as its count, are named once.
  return names.filter(({ en }, index) => names.findIndex((name) => name.en === en) === index);
}

/** The same as part of an id, with the period where there is one. */
export function idOf(figure: Figure, dataset: Dataset, period?: ReferencePeriod): string {
  const { indicator, entities, area, sex } = figure;
  const parts = [
    indicator.id,
    ...entities.map(({ id }) => id),
    ...(area.id === dataset.description.area ? [] : [area.id]),
    ...(sex.startsWith("_") ? [] : [sex.toLowerCase()]),
    ...codesOf(figure).map(([, code]) => code),
    ...(period ? [toEdtf(period)] : []),
  ];
  return parts.map((part) => part.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "")).join("--");
}

/** The codes that are neither a total nor without meaning. */
function codesOf({ dimensions }: Figure): (readonly [string, string])[] {
  return Object.entries(dimensions).filter(([, code]) => !code.startsWith("_"));
}
