import { describe, expect, it } from "vitest";
import type { Topic } from "@/lib/domain/indicator";
import { isRole, roleNames } from "@/lib/domain/roles";
import { proposeRoles } from "@/lib/import/propose/propose-indicators";

const unit = (id: string, measure: "count" | "percent" | "rate" | "money") => ({
  ...{ id, one: id, other: id, one_fr: id, other_fr: id, measure },
});
const units = [unit("persons", "count"), unit("percent", "percent"), unit("rate", "rate"), unit("euros", "money")];

function indicator(id: string, name: string, of: string, topic: Topic) {
  return {
    ...{ id, name, name_fr: name, definition: name, definition_fr: name, unit: of, topic },
    ...{ direction: "none" as const, decimals: 0, timing: "stock" as const, applies_to: [] },
  };
}

describe("proposeRoles(mapping)", () => {
  it("goes by topic, unit and words, in either language", () => {
    const indicators = [
      indicator("a", "Police personnel", "persons", "forces"),
      indicator("b", "Police personnel per 100,000 inhabitants", "rate", "forces"),
      indicator("c", "Part des femmes dans la police", "percent", "representation"),
      indicator("d", "Seats held by women in national parliaments", "percent", "representation"),
      indicator("e", "Prisoners", "persons", "justice"),
      indicator("f", "Planned funding a year", "euros", "support"),
      indicator("g", "Rainfall", "persons", "context"),
    ];
    expect(proposeRoles({ indicators, units })).toEqual({
      personnel: "a",
      "personnel-rate": "b",
      "womens-share": "c",
      "womens-share-of-seats": "d",
      "prison-population": "e",
      "planned-funding-per-year": "f",
    });
  });

  it("proposes none where two indicators might play the role", () => {
    const indicators = [
      indicator("a", "Police personnel", "persons", "forces"),
      indicator("b", "Army personnel", "persons", "forces"),
    ];
    expect(proposeRoles({ indicators, units })).toEqual({});
  });

  it("proposes none to an indicator of another unit or topic", () => {
    const indicators = [
      indicator("a", "Police personnel", "percent", "forces"),
      indicator("b", "Prisoners", "persons", "context"),
    ];
    expect(proposeRoles({ indicators, units })).toEqual({});
  });
});

describe("roles", () => {
  it("are in kebab case, and known by name alone", () => {
    for (const role of roleNames) expect(role).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(isRole("personnel")).toBe(true);
    expect(isRole("toString")).toBe(false);
  });
});
