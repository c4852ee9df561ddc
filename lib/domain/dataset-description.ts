import { z } from "zod";
import { idPattern, reference, webAddress } from "./cell";
import { locales, translated, withTexts } from "./text";

const text = z.string().min(1);

const dimensionCode = z.object({
  code: z.string().regex(/^[A-Za-z0-9_-]+$/),
  name: text,
  name_fr: text,
});

/** A dimension as datapackage.json has it. */
export const dimensionEntrySchema = z.object({
  name: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
  title: text,
  title_fr: text,
  codes: z.array(dimensionCode).min(1),
});

/** A dimension that the dataset adds to the key of its figures: a column of that name, with its code list. */
export const dimensionSchema = dimensionEntrySchema.transform(({ codes, ...entry }) => ({
  ...withTexts(entry),
  codes: codes.map((code) => withTexts(code)),
}));

const descriptionEntrySchema = z.looseObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  title_fr: text,
  description: text,
  description_fr: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  area: reference("areas").meta({ description: "The area the dataset is about" }),
  languages: z.array(z.enum(locales)).min(1),
  licenses: z.array(z.looseObject({ name: text, path: webAddress.optional(), title: text.optional() })).min(1),
  contributors: z.array(z.looseObject({ title: text })).optional(),
  highlights: z.array(z.string().regex(idPattern)).meta({ references: "figures" }),
  exhibits: z
    .array(reference("indicators"))
    .optional()
    .meta({ description: "The indicators whose exhibits the overview shows; where absent, the first of each topic" }),
  population: reference("indicators")
    .optional()
    .meta({ description: "The indicator that counts inhabitants; where absent, nothing is set against them" }),
  police: reference("entities")
    .optional()
    .meta({ description: "The force that is called police; pages then say what others count as police" }),
  roles: z
    .record(z.string(), z.string().regex(idPattern))
    .optional()
    .meta({ description: "The indicator that plays each role, so that pages know it" }),
  dimensions: z.array(dimensionSchema),
  resources: z.array(z.looseObject({ name: text, path: text })).min(1),
});

/** datapackage.json: a Data Package v2 descriptor (https://datapackage.org) with what Muster adds to it. */
export const datasetDescriptionSchema = descriptionEntrySchema.transform(({ title_fr, description_fr, ...entry }) => ({
  ...entry,
  title: translated(entry.title, title_fr),
  description: translated(entry.description, description_fr),
}));

export type DatasetDescription = z.infer<typeof datasetDescriptionSchema>;
export type DimensionEntry = z.infer<typeof dimensionEntrySchema>;
export type Dimension = z.infer<typeof dimensionSchema>;
