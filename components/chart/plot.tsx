import type { SVGProps } from "react";

/** A drawing within a chart, or a small one within that. The chart as a whole has the text alternative. */
export function Plot(props: SVGProps<SVGSVGElement>) {
  return <svg {...props} />;
}
