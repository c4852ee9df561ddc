import { describe, expect, it } from "vitest";
import { figureSentence, type SentenceSubject } from "@/lib/cite/sentence";
import type { Rule } from "@/lib/domain/derivation";
import { type Figure, figure } from "@/lib/domain/figure";
import { locales } from "@/lib/domain/text";
import { indicators, sample } from "../sample-dataset";

const subject: SentenceSubject = {
  ...{ indicator: "Women’s share", entity: "Royal Guard", details: [], sex: "", others: [] },
  pattern: { womenAmong: "personnel" },
};

/** 9.5 % as if computed from these. */
function computed(rule: Partial<Rule>, ...inputs: readonly [Figure, ...Figure[]]): Figure {
  const facts = { id: "rule", indicator: indicators.share, ...rule } as Rule;
  return figure({ ...sample("W01"), id: "computed", provenance: { kind: "derived", rule: facts, inputs } });
}

const folded = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

describe("a computed figure as a sentence", () => {
  it("says what it is computed from, each publication once with its places", () => {
    const of = computed({ kind: "share" }, sample("P01"), sample("P03"), sample("W02"));
    expect(folded(figureSentence(of, subject, "en"))).toBe(
      "In 2015, 9.5 % of the Royal Guard were women (calculated from Ministry of Order, 2016, §2, para. 1; §3; Rassendyll, n.d., as cited in [Review of the forces, title unknown], 2014, as cited in Ministry of Order, 2016, footnote 3).",
    );
    expect(folded(figureSentence(of, subject, "fr"))).toContain(
      "(calculé d’après Ministry of Order, 2016, § 2, par. 1 ; § 3 ;",
    );
  });

  it("says which target it is measured against, over however many steps, and that its reading is assumed", () => {
    const first = computed({ kind: "difference" }, sample("T01"), sample("W02"));
    for (const of of [first, computed({ kind: "needed" }, first, sample("P01"))]) {
      expect(folded(figureSentence(of, subject, "en"))).toContain(", if a share of 30 % is meant (");
      expect(folded(figureSentence(of, subject, "fr"))).toContain(", s’il s’agit d’une part de 30 % (");
    }
  });

  it("says after itself what others state of the same", () => {
    const others = ["Sources differ: 12 % (Office).", "Confirmed by Bureau (9.5 %)."];
    expect(figureSentence(sample("W01"), { ...subject, others }, "en")).toMatch(
      /\)\. Sources differ: 12 % \(Office\)\. Confirmed by Bureau \(9\.5 %\)\.$/,
    );
  });

  it.each(locales)("tells what a forecast assumes (%s)", (locale) => {
    const of = computed({ kind: "recruits", years: 5, turnover: 0.04 } as Partial<Rule>, sample("W02"), sample("W01"));
    expect(figureSentence(of, subject, locale)).toMatch(/\)\. .*\b5\b.*\b4\u00A0%/);
  });
});

it("a missing number keeps its reason, and is no share of anybody", () => {
  const of = figure({ ...sample("W01"), quantity: { kind: "missing", status: "Q" } });
  expect(figureSentence(of, subject, "en")).toMatch(/^Women’s share, Royal Guard: withheld, 2015 \(/);
});
