import { describe, expect, it } from "vitest";
import { caveatContent, caveatSubjects } from "../../../lib/view/caveats";
import { caveats, figureOf, figures, ruritania, withFigures } from "../sample-dataset";
import { wholePage } from "../whole-page";

describe("a caveat that stands alone", () => {
  it("leads to the figure that it is about", () => {
    const page = wholePage(ruritania, "fr");
    expect(caveatSubjects(caveats.wording, page)).toEqual([
      { label: "Part des femmes", href: "/fr/ruritania/figures/T01" },
    ]);
    expect(caveatContent(caveats.wording, page)).toEqual(["Il n’est pas dit de quoi."]);
  });

  it("leads to the indicator where it is about several of its figures", () => {
    const more = figureOf("P07", { cells: { value: 7 }, printed: "7", caveats: [caveats.wording] });
    const another = figureOf("P08", { cells: { value: 8 }, printed: "8", caveats: [caveats.wording] });
    const page = wholePage(withFigures([...figures, more, another]), "en");
    expect(caveatSubjects(caveats.wording, page)).toEqual([
      { label: "Women’s share", href: "/en/ruritania/figures/T01" },
      { label: "Personnel", href: "/en/ruritania/indicators/personnel" },
    ]);
  });
});
