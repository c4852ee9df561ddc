import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { middleOf } from "@/lib/chart/geometry";
import type { ExplorerFacts } from "@/lib/view/exhibit/explorer-facts";
import looks from "./explorer.css";
import { isWhole, moved, nearest, type Place, placesWithin, type Range } from "./moves";
import { BarsPlot, type PlotBox, SeriesPlot } from "./plots";
import { TimeBrush } from "./time-brush";
import { Values } from "./values";

/** Of a longer series a part can be looked at. */
const longSeries = 20;

interface ExplorerProps {
  readonly facts: ExplorerFacts;
  /** Holds the server's drawing. */
  readonly host: HTMLElement;
  /** True where it was begun by a key or a button: the reader is then led into it. */
  readonly takesFocus: boolean;
  readonly close: () => void;
}

/** Its looks come with it: no page carries them until a chart of it is explored. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(looks);
document.adoptedStyleSheets.push(sheet);

/** Mounts the explorer after the server's drawing; the answer takes it away again. */
export function mountExplorer(props: ExplorerProps): () => void {
  const element = document.createElement("div");
  element.className = "explorer-view";
  props.host.append(element);
  const root = createRoot(element);
  root.render(<Explorer {...props} />);
  return () => {
    root.unmount();
    element.remove();
  };
}

/** The chart over the server's drawing, in its place and size: pointed at, walked through by keys, filtered. */
function Explorer({ facts, host, takesFocus, close }: ExplorerProps) {
  const { kind, along, panels, stops, notes, words } = facts;
  const isRows = kind === "bars";
  const whole: Range = { min: along.min, max: along.max };
  const boxes = usePlotBoxes(host, isRows ? ".row:not(.head) .name + svg" : ".panel > svg");
  const [range, setRange] = useState(whole);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [place, setPlace] = useState<Place>();
  const [said, setSaid] = useState("");
  const stage = useRef<HTMLDivElement>(null);
  const hint = useId();
  const shown = panels.flatMap(({ lines }) => lines).filter(({ id }) => !hidden.has(id));

  useEffect(() => {
    if (takesFocus) stage.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  useNamesOf(
    shown.flatMap(({ points }) => points.map(({ id }) => id)),
    isWhole(range, whole),
    host,
  );

  useEffect(() => {
    const leave = ({ key }: globalThis.KeyboardEvent) => {
      if (key === "Escape") close();
    };
    host.addEventListener("keydown", leave);
    return () => host.removeEventListener("keydown", leave);
  }, [host, close]);

  const point = ({ clientX, clientY }: PointerEvent) => {
    const frame = stage.current?.getBoundingClientRect();
    if (!frame) return;
    const [x, y] = [clientX - frame.left, clientY - frame.top];
    if (isRows) {
      const middles = boxes.map(({ top, height }) => top + height / 2);
      const at = middles.indexOf(nearest(middles, y) ?? Number.NaN);
      if (at >= 0) setPlace({ at });
      return;
    }
    const box = boxes.find(
      ({ left, top, width, height }) => x > left - 12 && x < left + width + 12 && y > top - 24 && y < top + height + 24,
    );
    if (!box) return;
    const at = range.min + ((x - box.left) / box.width) * (range.max - range.min);
    const found = nearest(
      shown.flatMap((line) => placesWithin(line, range)),
      at,
    );
    if (found !== undefined) setPlace({ at: found });
  };

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moved(shown, range, place, event.key, isRows);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    const here = shown.find(({ id }) => id === next.line)?.points.filter((each) => middleOf(each) === next.at) ?? [];
    setSaid(here.map(({ spoken, note }) => `${spoken} ${notes[note] ?? ""}`).join(" "));
  };

  const toggle = (id: string) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    setHidden(next);
  };

  const Plot = isRows ? BarsPlot : SeriesPlot;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: an application is interactive. */}
      <div
        ref={stage}
        className="chart explorer-stage"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it answers to arrow keys.
        tabIndex={0}
        aria-label={facts.region}
        aria-describedby={hint}
        onPointerMove={point}
        onPointerDown={point}
        onKeyDown={press}
      >
        <div aria-hidden="true">
          <Plot facts={facts} boxes={boxes} range={range} hidden={hidden} place={place} />
        </div>
      </div>
      <p id={hint} className="visually-hidden">
        {words.keys}
      </p>
      <p aria-live="polite" className="visually-hidden">
        {said}
      </p>
      <div className="chart explorer-more">
        {!isRows && stops.length > longSeries && (
          <TimeBrush stops={stops} whole={whole} gutter={boxes[0]?.left ?? 0} label={words.brush} choose={setRange} />
        )}
        <Values facts={facts} place={place} hidden={hidden} toggle={toggle} />
        <button type="button" className="explorer-back" onClick={close}>
          {words.back}
        </button>
      </div>
    </>
  );
}

/** The numbers in the server's drawing, which are over the plot: only of figures that are shown where they were drawn. */
function useNamesOf(figures: readonly string[], isWhole: boolean, host: HTMLElement): void {
  const key = isWhole ? figures.join(" ") : "";
  useEffect(() => {
    const shown = new Set(key.split(" "));
    const texts = host.querySelectorAll<SVGTextElement>(":scope > :first-child text[data-figure]");
    const drawn = new Set([...texts].filter((text) => !text.matches(".target-name")));
    for (const text of drawn) text.toggleAttribute("data-away", !shown.has(text.dataset.figure ?? ""));
    return () => {
      for (const text of drawn) text.removeAttribute("data-away");
    };
  }, [key, host]);
}

/** The plots of a drawing, measured again whenever its frame changes its size. */
function usePlotBoxes(host: HTMLElement, plots: string): readonly PlotBox[] {
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
