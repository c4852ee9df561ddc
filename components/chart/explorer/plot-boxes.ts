import { useEffect, useState } from "react";

/** Where a plot of the server's drawing lies within its frame, in px, and how much room its labels have on the left. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly gutter: number;
}

/** The plots of a drawing, measured again whenever its frame changes its size. */
export function usePlotBoxes(host: HTMLElement, plots: string): readonly PlotBox[] {
  const [boxes, setBoxes] = useState<readonly PlotBox[]>([]);
  useEffect(() => {
    const measure = () => {
      const frame = host.getBoundingClientRect();
      setBoxes(
        [...host.querySelectorAll(plots)].map((plot) => {
          const { left, top, width, height } = plot.getBoundingClientRect();
          const gutter = left - (plot.parentElement?.getBoundingClientRect().left ?? left);
          return { left: left - frame.left, top: top - frame.top, width, height, gutter };
        }),
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    return () => observer.disconnect();
  }, [host, plots]);
  return boxes;
}
