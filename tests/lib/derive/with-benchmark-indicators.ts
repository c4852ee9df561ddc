import type { WholeDataset } from "@/lib/domain/dataset";
import type { Indicator } from "@/lib/domain/indicator";
import type { Unit } from "@/lib/domain/unit";
import { rolesAmong } from "../sample-dataset";
import { datasetOf, type FigureFacts } from "./small-dataset";

const nothing = { en: "", fr: "" };
const points: Unit = {
  id: "percentage-points",
  one: nothing,
  other: nothing,
  measure: "points",
  floor: -100,
  ceiling: 100,
};

/** Small datasets have the indicators of counts and shares; this one has those of women needed and of the gap as well. */
export function withBenchmarkIndicators(figures: Parameters<typeof datasetOf>[0]): WholeDataset {
  const dataset = datasetOf(figures, []);
  const personnel = dataset.indicators.get("personnel");
  if (!personnel) throw new Error("tests/fixtures/minimal has no personnel");
  const added: Indicator[] = [
    { ...personnel, id: "women-needed" },
    { ...personnel, id: "women-needed-growth" },
    { ...personnel, id: "women-gap", unit: points, decimals: 1 },
  ];
  return withIndicators(dataset, added);
}

/** The dataset with more indicators, each in the role that its id means in the tests. */
export function withIndicators(dataset: WholeDataset, added: readonly Indicator[]): WholeDataset {
  const indicators = new Map([...dataset.indicators, ...added.map((each) => [each.id, each] as const)]);
  return { ...dataset, indicators, roles: rolesAmong(indicators) };
}

/** Women and strength of one force in one sentence. */
export function countsOf(
  entity: string,
  women: number,
  strength: number,
  facts: Partial<FigureFacts> = {},
): FigureFacts[] {
  const common = { entity, statement: entity, ...facts };
  const { period = "2015" } = common;
  return [
    { ...common, id: `W-${entity}-${period}`, sex: "F", value: women },
    { ...common, id: `T-${entity}-${period}`, value: strength },
  ];
}
