import { describe, expect, it } from "vitest";
import type { Relation } from "@/lib/domain/entity";
import type { Locale } from "@/lib/domain/text";
import { commandsSection, countedSection } from "@/lib/features/forces/relations";
import { outline } from "../../document/outline";
import { ruritania, sources } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

type Parts = Partial<Omit<Relation, "citation">> & { locator?: string; source?: keyof typeof sources };

const relation = (entity: string, kind: Relation["kind"], other: string, parts: Parts = {}): Relation => {
  const { locator = "§2 ¶3", source = "note", ...others } = parts;
  return { entity, kind, other, certainty: "stated", ...others, citation: { source: sources[source], locator } };
};

const sectionIn = (section: typeof countedSection, relations: readonly Relation[], locale: Locale) =>
  outline(section(wholePage({ ...ruritania, relations }, locale)), locale).slice(2);

/** What is below the heading and the lead, without its indents. */
const counted = (relations: readonly Relation[], locale: Locale = "en") =>
  sectionIn(countedSection, relations, locale)
    .map((line) => line.trim())
    .filter((line) => !line.startsWith("group"));
const commands = (relations: readonly Relation[]) => sectionIn(commandsSection, relations, "en");

const note = { en: "Not said in §2 ¶4.", fr: "Non dit au §2 ¶4." };

describe("who is counted in whom", () => {
  it("is a small tree for each body that others are counted in", () => {
    expect(outline(countedSection(wholePage({ ...ruritania, relations: [inCoast("guard")] }, "en")))).toEqual([
      "## Which force is counted in which",
      "  lead: According to the passage named. Do not add a force to one in which it is, or may be, counted.",
      "  group trees",
      "    group tree",
      "      ### Coast Watch",
      "      - Royal Guard is counted in it Ministry of Order, §2, para. 3",
    ]);
  });

  it.each<[Relation["certainty"], Locale, string]>([
    ["stated", "en", "- Royal Guard is part of it and is counted in it Ministry of Order, §2, para. 3"],
    ["may-be", "en", "- Royal Guard is part of it and may be counted in it Ministry of Order, §2, para. 3"],
    [
      "may-be",
      "fr",
      "- Garde royale en fait partie et entre peut-être dans son effectif Ministry of Order, § 2, par. 3",
    ],
  ])("has the paragraph, and words for how certain it is (%s, %s)", (certainty, locale, line) => {
    expect(counted([inCoast("guard", { certainty }), relation("guard", "within", "coast")], locale)[1]).toBe(line);
  });

  it("says the same of several bodies in one line, and keeps apart what is said elsewhere or with another note", () => {
    expect(counted([inCoast("guard"), inCoast("councils")])).toEqual([
      "### Coast Watch",
      "- Royal Guard; Town councils are counted in it Ministry of Order, §2, para. 3",
    ]);
    expect(counted([inCoast("guard"), inCoast("councils", { locator: "§4" })])).toEqual([
      "### Coast Watch",
      "- Royal Guard is counted in it Ministry of Order, §2, para. 3",
      "- Town councils is counted in it Ministry of Order, §4",
    ]);
    expect(counted([inCoast("guard"), inCoast("councils", { note })])).toEqual([
      "### Coast Watch",
      "- Royal Guard is counted in it Ministry of Order, §2, para. 3",
      "- Town councils is counted in it Ministry of Order, §2, para. 3 {Not said in §2, para. 4.}",
    ]);
    expect(counted([inCoast("guard", { note })], "fr")[1]).toMatch(/ \{Non dit au § 2, par\. 4\.\}$/);
  });

  it("begins with what is stated", () => {
    const doubtful = inCoast("councils", { certainty: "may-be" });
    expect(counted([doubtful, inCoast("guard")])).toEqual([
      "### Coast Watch",
      expect.stringContaining("Royal Guard is counted"),
      expect.stringContaining("Town councils may be counted"),
    ]);
  });

  it("keeps apart what the dataset alone groups", () => {
    expect(counted([relation("guard", "counted-in", "assembly", { certainty: "assumed" })])).toEqual([
      "details: Groupings made by this dataset, not by a source",
      "### Assembly",
      "- Royal Guard is assumed to be counted in it Ministry of Order, §2, para. 3",
    ]);
  });

  it("leaves out bodies that have nothing to do with forces", () => {
    expect(counted([relation("assembly", "counted-in", "councils")])).toEqual([]);
  });
});

function inCoast(entity: string, parts: Parts = {}): Relation {
  return relation(entity, "counted-in", "coast", parts);
}

describe("who commands", () => {
  const under = (entity: string, other: string, parts: Parts = {}) => relation(entity, "authority", other, parts);

  it("has a line for each paragraph, with all authorities that it names and their roles", () => {
    const role = { en: "deployment", fr: "emploi" };
    const relations = [
      under("guard", "assembly", { role }),
      under("guard", "councils", { certainty: "may-be" }),
      under("guard", "assembly", { locator: "§4 ¶1", note }),
    ];
    expect(commands(relations)).toEqual([
      "  Royal Guard:",
      "    Assembly (deployment) / Town councils · not certain / Ministry of Order, §2, para. 3",
      "    Assembly / Ministry of Order, §4, para. 1 {Not said in §2, para. 4.}",
    ]);
  });

  it("goes on to those above, forces first, and leaves out who is above no force", () => {
    const bodies = (relations: readonly Relation[]) => commands(relations).filter((line) => line.endsWith(":"));
    const relations = [under("councils", "assembly"), under("guard", "councils"), under("programme", "assembly")];
    expect(bodies(relations)).toEqual(["  Royal Guard:", "  Town councils:"]);
    expect(bodies([under("guard", "coast"), under("coast", "guard")])).toEqual(["  Royal Guard:", "  Coast Watch:"]);
  });
});
