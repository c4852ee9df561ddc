import { describe, expect, it } from "vitest";
import type { Dataset } from "@/lib/domain/dataset";
import type { Relation } from "@/lib/domain/relation";
import type { Locale } from "@/lib/domain/text";
import { type ForceRelations, forceRelations } from "@/lib/view/force-relations";
import { PageDraft } from "@/lib/view/frame";
import { ruritania, sources } from "../sample-dataset";

type Facts = Partial<Omit<Relation, "citation">> & { locator?: string; source?: keyof typeof sources };

const relation = (entity: string, kind: Relation["kind"], other: string, facts: Facts = {}): Relation => {
  const { locator = "§2 ¶3", source = "note", ...others } = facts;
  return { entity, kind, other, certainty: "stated", ...others, citation: { source: sources[source], locator } };
};

/** As it is read: with plain spaces. */
const relationsOf = (relations: readonly Relation[], locale: Locale = "en", dataset: Dataset = ruritania) => {
  const text = JSON.stringify(forceRelations(new PageDraft({ ...dataset, relations }, locale)));
  return JSON.parse(text.replace(/[\u00A0\u202F]/g, " ")) as ForceRelations;
};

const linesOf = (relations: readonly Relation[], locale: Locale = "en") =>
  relationsOf(relations, locale).counted.flatMap(({ name, lines }) =>
    lines.map((line) => `${name} < ${line.names.join("; ")} ${line.statement} (${line.source}, ${line.locator})`),
  );

const note = { en: "Not said in §2 ¶4.", fr: "Non dit au §2 ¶4." };

describe("forceRelations: who is counted in whom", () => {
  it("says it under the body, with the paragraph, in words for how certain it is", () => {
    const said = (certainty: Relation["certainty"], locale: Locale = "en") =>
      linesOf([relation("guard", "counted-in", "coast", { certainty }), relation("guard", "within", "coast")], locale);
    expect(said("stated")).toEqual([
      "Coast Watch < Royal Guard is part of it and is counted in it (Ministry of Order, §2, para. 3)",
    ]);
    expect(said("may-be")).toEqual([
      "Coast Watch < Royal Guard is part of it and may be counted in it (Ministry of Order, §2, para. 3)",
    ]);
    expect(said("may-be", "fr")).toEqual([
      "Guet côtier < Garde royale en fait partie et entre peut-être dans son effectif (Ministry of Order, § 2, par. 3)",
    ]);
  });

  it("says the same of several bodies in one line, and keeps apart what is said elsewhere or with another note", () => {
    const of = (entity: string, facts: Facts = {}) => relation(entity, "counted-in", "coast", facts);
    expect(linesOf([of("guard"), of("councils")])).toEqual([
      "Coast Watch < Royal Guard; Town councils are counted in it (Ministry of Order, §2, para. 3)",
    ]);
    expect(linesOf([of("guard"), of("councils", { locator: "§4" })])).toHaveLength(2);
    expect(linesOf([of("guard"), of("councils", { note })])).toHaveLength(2);
    expect(relationsOf([of("guard", { note })], "fr").counted[0]?.lines[0]?.notes).toEqual(["Non dit au § 2, par. 4."]);
  });

  it("begins with what is stated", () => {
    const doubtful = relation("councils", "counted-in", "coast", { certainty: "may-be" });
    expect(linesOf([doubtful, relation("guard", "counted-in", "coast")])[0]).toContain("Royal Guard is counted");
  });

  it("keeps apart what the dataset alone groups", () => {
    const { counted, assumed } = relationsOf([relation("guard", "counted-in", "assembly", { certainty: "assumed" })]);
    expect(counted).toEqual([]);
    expect(assumed.map(({ name, lines }) => [name, lines[0]?.statement])).toEqual([
      ["Assembly", "is assumed to be counted in it"],
    ]);
  });

  it("leaves out bodies that have nothing to do with forces", () => {
    expect(linesOf([relation("assembly", "counted-in", "councils")])).toEqual([]);
  });
});

describe("forceRelations: who commands", () => {
  const under = (entity: string, other: string, facts: Facts = {}) => relation(entity, "authority", other, facts);
  const role = { en: "deployment", fr: "emploi" };

  it("has a line for each paragraph, with all authorities that it names and their roles", () => {
    const relations = [
      under("guard", "assembly", { role }),
      under("guard", "councils", { certainty: "may-be" }),
      under("guard", "assembly", { locator: "§4 ¶1", note }),
    ];
    expect(relationsOf(relations).commands).toMatchObject([
      {
        name: "Royal Guard",
        lines: [
          {
            authorities: [
              { name: "Assembly", role: "deployment", certainty: "" },
              { name: "Town councils", role: "", certainty: "not certain" },
            ],
            locator: "§2, para. 3",
            href: "/en/ruritania/sources/note-2016",
          },
          { authorities: [{ name: "Assembly" }], locator: "§4, para. 1", notes: ["Not said in §2, para. 4."] },
        ],
      },
    ]);
  });

  it("goes on to those above, forces first, and leaves out who is above no force", () => {
    const relations = [under("councils", "assembly"), under("guard", "councils"), under("programme", "assembly")];
    expect(relationsOf(relations).commands.map(({ name }) => name)).toEqual(["Royal Guard", "Town councils"]);
    const round = [under("guard", "coast"), under("coast", "guard")];
    expect(relationsOf(round).commands.map(({ name }) => name)).toEqual(["Royal Guard", "Coast Watch"]);
  });
});
