import type { Caveat } from "@/lib/domain/caveat";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Relation } from "@/lib/domain/entity";
import type { Figure } from "@/lib/domain/figure";
import type { Mismatch, MismatchKind } from "@/lib/domain/mismatch";
import { caveats, figureOf, ruritania, sources, units } from "../sample-dataset";

type Row = Omit<Parameters<typeof figureOf>[1], "cells" | "printed"> &
  Partial<Pick<Parameters<typeof figureOf>[1], "cells">>;

/** A figure of which a test says only what matters: 100 persons of the Guard in Ruritania in 2015, unless said. */
export function plain(id: string, row: Row = {}): Figure {
  return figureOf(id, { cells: { value: 100 }, printed: "100", exact: true, ...row });
}

function named(en: string, fr: string, kind = "force") {
  return { id: en.toLowerCase().replaceAll(" ", "-"), name: { en, fr }, kind };
}

export const coast = named("Coast Watch", "Guet côtier");
export const police = named("Royal Police", "Police royale");
const mission = named("UNMOR", "MINUR", "mission");
const own = { id: "own-scope", kind: "definition", text: { en: "Cadets too.", fr: "Cadets compris." } } as const;

const [country, north] = [...ruritania.areas.values()];
if (!country || !north) throw new Error("Ruritania has lost an area");
const land = { ...country, code: "RUR" };
const neighbour = { id: "STR", name: { en: "Strelsau", fr: "Strelsau" }, code: "STR" };

function countedIn(entity: string, other: string, certainty: Relation["certainty"]): Relation {
  return { entity, kind: "counted-in", other, certainty, citation: { source: sources.note, locator: "§1" } };
}

export interface ComparabilityCase {
  readonly severity: Mismatch["severity"];
  /** Figures of which something does not match; the first is as most are. */
  readonly differing: readonly Figure[];
  /** The ids of those that it concerns. */
  readonly concerned: readonly string[];
  /** The nearest to them in which nothing of the kind is amiss. */
  readonly matching: readonly Figure[];
  readonly dataset?: WholeDataset;
  readonly en: string;
  readonly fr: string;
}

const guard: Caveat = caveats.wording;

/** For each kind of mismatch data that has it, and data that has not. */
export const comparabilityCases: Readonly<Record<MismatchKind, ComparabilityCase>> = {
  units: {
    severity: "apart",
    differing: [plain("A"), plain("B", { entities: [coast] }), plain("C", { entities: [police], unit: units.percent })],
    concerned: ["C"],
    matching: [plain("A"), plain("B", { entities: [coast] })],
    en: "Figures in different units do not share an axis: % and persons.",
    fr: "Des nombres d’unités différentes ne partagent aucun axe\u00A0: % et personnes.",
  },
  "mission-and-others": {
    severity: "apart",
    differing: [plain("A"), plain("B", { entities: [coast] }), plain("C", { entities: [mission] })],
    concerned: ["C"],
    matching: [plain("A", { entities: [mission] }), plain("B", { entities: [{ ...mission, kind: "mission-team" }] })],
    en: "Mission strength and personnel do not share an axis. Shown separately: UNMOR.",
    fr: "L’effectif d’une mission et celui des forces ne partagent jamais un axe. Mis à part\u00A0: MINUR.",
  },
  ambiguous: {
    severity: "apart",
    differing: [plain("A"), plain("B", { entities: [coast] })],
    concerned: ["B"],
    matching: [plain("A"), plain("C", { entities: [coast] })],
    dataset: { ...ruritania, derivations: { exclusions: [{ caveat: guard.id, figures: ["B"] }], rules: [] } },
    en: "The wording of the source is ambiguous, so these are not compared: Coast Watch.",
    fr: "La source laisse ouvert ce qui est visé\u00A0; rien n’y est comparé\u00A0: Guet côtier.",
  },
  basis: {
    severity: "apart",
    differing: [
      plain("A", { basis: "actual" }),
      plain("B", { basis: "actual", entities: [coast] }),
      plain("C", { basis: "authorised", entities: [police] }),
    ],
    concerned: ["C"],
    matching: [plain("A", { basis: "actual" }), plain("B", { basis: "actual", entities: [coast] })],
    en: "What was counted differs or is not stated: actual strength and authorised strength.",
    fr: "Le type d’effectif n’est pas le même pour tous, ou n’est pas précisé\u00A0: effectif réel et effectif autorisé.",
  },
  kinds: {
    severity: "beside",
    differing: [plain("A"), plain("B", { kind: "plan", entities: [coast] })],
    concerned: ["B"],
    matching: [plain("A"), plain("B", { kind: "denominator", entities: [coast] })],
    en: "The figures are of different kinds: counted or measured and plan.",
    fr: "Des nombres de natures différentes se côtoient\u00A0: relevé et prévu.",
  },
  undated: {
    severity: "beside",
    differing: [plain("A"), plain("B", { period: "undated", entities: [coast] })],
    concerned: ["B"],
    matching: ["A", "B"].map((id) => plain(id, { period: "undated", statement: "s9" })),
    en: "The source states no date for Coast Watch.",
    fr: "La source ne donne pas de date\u00A0: Guet côtier.",
  },
  periods: {
    severity: "beside",
    differing: [plain("A", { period: "2014" }), plain("B", { period: "2008", entities: [coast] })],
    concerned: ["B"],
    matching: [plain("A", { period: "2014" }), plain("B", { period: "2014", entities: [coast] })],
    en: "The dates differ: from 2008 to 2014.",
    fr: "Les dates diffèrent\u00A0: de 2008 à 2014.",
  },
  "period-lengths": {
    severity: "beside",
    differing: [plain("A"), plain("B", { period: "2015-03-31" }), plain("C", { period: "2011/2015" })],
    concerned: ["B", "C"],
    matching: [plain("A", { period: "2011/2012" }), plain("B", { period: "2013/2014" })],
    en: "The figures cover different lengths of time: 31 March 2015, 2011–2015 and 2015.",
    fr: "Les chiffres portent sur des durées différentes\u00A0: 31 mars 2015, 2011-2015 et 2015.",
  },
  sources: {
    severity: "beside",
    differing: [plain("A"), plain("B", { source: sources.review, entities: [coast] })],
    concerned: ["B"],
    matching: [plain("A"), plain("B", { locator: "§9", entities: [coast] })],
    en: "The figures come from several sources, whose definitions may differ: Ministry of Order, Note on the Forces, 2016; [Review of the forces, title unknown], 2014.",
    fr: "Les chiffres proviennent de plusieurs sources, dont les définitions peuvent différer\u00A0: Ministry of Order, Note on the Forces, 2016\u00A0; [Revue des forces, titre inconnu], 2014.",
  },
  definitions: {
    severity: "beside",
    differing: [plain("A"), plain("B", { caveats: [own], entities: [coast] })],
    concerned: ["B"],
    matching: [plain("A", { caveats: [own] }), plain("B", { caveats: [own, caveats.scope], entities: [coast] })],
    en: "A note gives a specific definition or scope: Coast Watch.",
    fr: "D’après sa note, ce chiffre a une définition ou un champ qui lui est propre\u00A0: Guet côtier.",
  },
  sexes: {
    severity: "beside",
    differing: [plain("A"), plain("B", { sex: "F" })],
    concerned: ["B"],
    matching: [plain("A"), plain("B", { sex: "_Z", entities: [coast] })],
    en: "Different people are counted: women and men together; women.",
    fr: "Ce ne sont pas les mêmes personnes qui sont comptées\u00A0: femmes et hommes ensemble\u00A0; femmes.",
  },
  dimensions: {
    severity: "beside",
    differing: [plain("A"), plain("B", { dimensions: { rank: "senior" } })],
    concerned: ["B"],
    matching: [plain("A"), plain("B", { dimensions: { rank: "_Z" }, entities: [coast] })],
    en: "Different groups are counted: all ranks and senior level.",
    fr: "Ce ne sont pas les mêmes groupes qui sont comptés\u00A0: tous grades et grades supérieurs.",
  },
  "areas-overlap": {
    severity: "beside",
    differing: [plain("A"), plain("B", { area: north }), plain("C", { area: neighbour })],
    concerned: ["A", "B"],
    matching: [plain("A"), plain("C", { area: neighbour })],
    en: "Do not add these up: “The North” lies in “Ruritania”.",
    fr: "«\u00A0Le Nord\u00A0» se trouve dans «\u00A0Ruritanie\u00A0»\u00A0: ne pas additionner.",
  },
  "bodies-overlap": {
    severity: "beside",
    differing: [plain("A"), plain("B", { entities: [coast] }), plain("C", { entities: [police] })],
    concerned: ["A", "B", "C"],
    matching: [plain("B", { entities: [coast] }), plain("D", { entities: [mission] })],
    dataset: {
      ...ruritania,
      relations: [countedIn(coast.id, police.id, "may-be"), countedIn(police.id, "guard", "stated")],
    },
    en: "Do not add these up: “Royal Police” is counted in “Royal Guard”, “Coast Watch” may be counted in “Royal Police” and 1 other.",
    fr: "«\u00A0Police royale\u00A0» fait partie de «\u00A0Garde royale\u00A0», «\u00A0Guet côtier\u00A0» fait peut-être partie de «\u00A0Police royale\u00A0» et 1\u00A0autre\u00A0: ne pas additionner.",
  },
  "area-levels": {
    severity: "beside",
    differing: [plain("A"), plain("B", { area: neighbour }), plain("C", { area: north })],
    concerned: ["C"],
    matching: [plain("A"), plain("B", { area: neighbour })],
    dataset: { ...ruritania, areas: new Map([land, north, neighbour].map((area) => [area.id, area])) },
    en: "Not all are areas of one level (a country, a part of one, a region of several). Unlike the others: The North.",
    fr: "Les territoires ne sont pas tous du même niveau (un pays, une partie d’un pays, une région de plusieurs pays). À la différence des autres\u00A0: Le Nord.",
  },
  breaks: {
    severity: "beside",
    differing: [plain("A", { period: "2014" }), plain("B", { cells: { value: 100, status: "B" } })],
    concerned: ["B"],
    matching: [plain("A", { period: "2014" }), plain("B", { cells: { value: 1, status: "B" }, entities: [coast] })],
    en: "Before and after a break in a series, the way of counting differs: Royal Guard (2015).",
    fr: "Avant et après une rupture, une série n’est pas comptée de la même manière\u00A0: Garde royale (2015).",
  },
  statuses: {
    severity: "beside",
    differing: [plain("A"), plain("B", { cells: { value: 100, status: "E" }, entities: [coast] })],
    concerned: ["B"],
    matching: [plain("A"), plain("B", { cells: { value: 100, status: "B" }, entities: [coast] })],
    en: "Not all numbers are equally certain; some are estimates.",
    fr: "Les nombres ne sont pas tous aussi sûrs\u00A0: parmi eux, des estimations.",
  },
  bounds: {
    severity: "beside",
    differing: [plain("A"), plain("B", { cells: { low: 100, qualifier: "over" }, entities: [coast] })],
    concerned: ["B"],
    matching: [plain("A"), plain("B", { entities: [coast] })],
    en: "Only limits or approximate values are known for Coast Watch.",
    fr: "Seules des limites ou des valeurs approximatives sont connues, et comparées\u00A0: Guet côtier.",
  },
};
