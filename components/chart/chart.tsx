import { type ChartSpec, figureIdsOf } from "@/lib/chart/spec";
import { Fillings, Plot, pagePaint } from "@/lib/chart/surface";
import type { Locale } from "@/lib/domain/text";
import { Bars, Spans } from "./bars";
import { Series } from "./series";

interface ChartProps {
  readonly spec: ChartSpec;
  readonly locale: Locale;
  /** What the drawing shows, in words. */
  readonly label: string;
}

/** A chart of any kind. The page has `ChartPatterns` once. */
export function Chart({ spec, locale, label }: ChartProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; this groups figures.
    <div className="chart" role="group" aria-label={label} data-figures={figureIdsOf(spec).join(" ")}>
      <Drawing spec={spec} locale={locale} />
    </div>
  );
}

function Drawing({ spec, locale }: { readonly spec: ChartSpec; readonly locale: Locale }) {
  switch (spec.kind) {
    case "bars":
      return <Bars spec={spec} locale={locale} />;
    case "spans":
      return <Spans spec={spec} locale={locale} />;
    case "series":
      return <Series spec={spec} locale={locale} />;
  }
}

/** The fillings of marks, once on a page with charts. */
export function ChartPatterns() {
  return (
    <Plot className="chart-patterns" width="0" height="0" aria-hidden="true">
      <Fillings paint={pagePaint} />
    </Plot>
  );
}
