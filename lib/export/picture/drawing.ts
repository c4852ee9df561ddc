import type { ChartSpec } from "../../chart/spec";
import type { Locale } from "../../domain/text";
import { barsBlock, spansBlock } from "./bars";
import type { Block } from "./block";
import { seriesBlock } from "./series";

/** A chart of any kind, drawn at the width of a picture. */
export function drawing(chart: ChartSpec, locale: Locale): Block {
  switch (chart.kind) {
    case "bars":
      return barsBlock(chart, locale);
    case "spans":
      return spansBlock(chart, locale);
    case "series":
      return seriesBlock(chart, locale);
  }
}
