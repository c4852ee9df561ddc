import {
  type DatasetDescription,
  type Dimension,
  datasetDescriptionSchema,
  dimensionSchema,
} from "../domain/dataset-description";
import type { Finding } from "../domain/finding";
import { tablesOf } from "../domain/table";
import { readText } from "./file-text";
import { jsonFindings, parseJson } from "./json";
import { descriptionFile } from "./layout";

/** datapackage.json, as far as it could be read. `dimensions` is absent where not even they could. */
export interface DescriptionReading {
  readonly description?: DatasetDescription;
  readonly dimensions?: readonly Dimension[];
  readonly findings: readonly Finding[];
}

/** Reads datapackage.json. */
export async function readDescription(folder: string): Promise<DescriptionReading> {
  const file = descriptionFile;
  const text = await readText(folder, file);
  if ("finding" in text) return { findings: [text.finding] };
  const reading = parseJson(text.text, file);
  if ("finding" in reading) return { findings: [reading.finding] };
  const clashes = clashingDimensions(reading.json);
  if (clashes.length > 0) return { findings: clashes };
  const result = datasetDescriptionSchema.safeParse(reading.json);
  if (result.success) {
    const description = result.data;
    return { description, dimensions: description.dimensions, findings: [] };
  }
  const findings = jsonFindings(result.error, reading.json, file);
  const dimensions = dimensionsIn(reading.json);
  return { findings, ...(dimensions && { dimensions }) };
}

function dimensionsIn(json: unknown): readonly Dimension[] | undefined {
  const entry: unknown = typeof json === "object" && json !== null ? Reflect.get(json, "dimensions") : undefined;
  return dimensionSchema.array().safeParse(entry).data;
}

/** Dimensions that would take the place of a column, or of each other. */
function clashingDimensions(json: unknown): Finding[] {
  const { observations, targets } = tablesOf([]);
  const taken = new Set([...Object.keys(observations.row.shape), ...Object.keys(targets.row.shape)]);
  return (dimensionsIn(json) ?? []).flatMap(({ name }) => {
    if (!taken.has(name)) {
      taken.add(name);
      return [];
    }
    return [
      {
        code: "id-twice" as const,
        file: descriptionFile,
        column: "dimensions",
        found: name,
        other: { file: descriptionFile },
      },
    ];
  });
}
