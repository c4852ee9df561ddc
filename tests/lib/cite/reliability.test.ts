import { describe, expect, it } from "vitest";
import { reliabilityText } from "@/lib/cite/reliability";
import { deriveFigures } from "@/lib/derive/derive-figures";
import type { Caveat } from "@/lib/domain/caveat";
import { figure } from "@/lib/domain/figure";
import { datasetOf } from "../derive/small-dataset";

const caveat = (kind: Caveat["kind"]): Caveat => ({ id: kind, kind, text: { en: "Mind.", fr: "Attention." } });
const share = {
  ...{ id: "women-share", kind: "share", indicator: "women-share" },
  ...{ part: { indicator: "personnel", sex: "F" }, whole: { indicator: "personnel", sex: "_T" } },
};

function read(status: "A" | "E", ...caveats: readonly Caveat[]) {
  const [only] = datasetOf([{ id: "T", value: 412, cells: { status } }], []).figures.values();
  if (!only) throw new Error("no figure");
  return figure({ ...only, caveats });
}

function calculated(status: "A" | "E", ...caveats: readonly Caveat[]) {
  const women = { id: "W", sex: "F", value: 103 } as const;
  const dataset = datasetOf([women, read(status, ...caveats)], [share]);
  const [only] = deriveFigures(dataset).figures;
  if (!only) throw new Error("no result");
  return only;
}

describe("how far a figure can be relied on", () => {
  it("is “as printed, no reservation” only where it was read as printed and has no caveat", () => {
    expect(reliabilityText(read("A"), "en")).toBe("as printed, no reservation");
    expect(reliabilityText(read("E"), "en")).toBe("an estimate");
    expect(reliabilityText(read("A", caveat("caveat")), "en")).toBe("as printed; has caveats");
  });

  it("says that the wording can be read in more than one way", () => {
    expect(reliabilityText(read("A", caveat("ambiguity")), "en")).toBe("as printed; can be read in more than one way");
    expect(reliabilityText(read("E", caveat("ambiguity"), caveat("overlap")), "fr")).toBe(
      "une estimation\u00A0; peut se lire de plusieurs façons\u00A0; assorti de réserves",
    );
  });

  it("of a calculated figure says how it was calculated, and from how reliable inputs", () => {
    expect(reliabilityText(calculated("A"), "en")).toBe("calculated as a share; from figures as printed");
    expect(reliabilityText(calculated("E"), "en")).toBe("calculated as a share; from estimates");
    expect(reliabilityText(calculated("A", caveat("ambiguity")), "en")).toBe(
      "calculated as a share; from figures as printed; uses wording that can be read in more than one way",
    );
    for (const locale of ["en", "fr"] as const) {
      expect(reliabilityText(calculated("A"), locale)).not.toMatch(/no reservation|sans réserve/);
    }
  });

  it("of a missing one is the reason", () => {
    const [missing] = datasetOf([{ id: "T", cells: { status: "O" } }], []).figures.values();
    expect(missing && reliabilityText(missing, "en")).toBe("not in the sources read");
  });
});
