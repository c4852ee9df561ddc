import type { Locale } from "../../domain/text";
import type { ChartSpec } from "../../view/chart-spec";
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
