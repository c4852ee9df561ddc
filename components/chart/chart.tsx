import type { ChartSpec } from "@/lib/chart/spec";
import { figureIdsOf } from "@/lib/chart/spec";
import type { Locale } from "@/lib/domain/text";
import { Bars } from "./bars";
import { Series } from "./series";
import { Spans } from "./spans";

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

function Drawing({ spec, locale }: Omit<ChartProps, "label">) {
  switch (spec.kind) {
    case "bars":
      return <Bars spec={spec} locale={locale} />;
    case "spans":
      return <Spans spec={spec} locale={locale} />;
    case "series":
      return <Series spec={spec} locale={locale} />;
  }
}
