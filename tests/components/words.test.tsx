import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Words } from "@/components/figure/words";

const html = (text: string) => renderToStaticMarkup(<Words text={text} />);

describe("words with digits", () => {
  it("mark the digits as no statistic, and leave all else as it is", () => {
    expect(html("Law 2015-2019, 1,500")).toBe(
      'Law <span data-not-a-statistic="true">2015</span>-<span data-not-a-statistic="true">2019</span>, <span data-not-a-statistic="true">1,500</span>',
    );
    expect(html("Guard of Lake Évêque")).toBe("Guard of Lake Évêque");
  });

  it("set a name written from right to left apart, whole", () => {
    expect(html("Guard, حرس الجبل · 2019")).toBe(
      'Guard, <bdi>حرس الجبل</bdi> · <span data-not-a-statistic="true">2019</span>',
    );
    expect(html("שומרי-ההר")).toBe("<bdi>שומרי-ההר</bdi>");
  });
});
