import { isMixed, middleOf } from "@/lib/chart/geometry";
import { LineSample } from "@/lib/chart/line-marks";
import { Plot, pagePaint } from "@/lib/chart/surface";
import type { ExplorerFacts, ExplorerPoint } from "@/lib/view/exhibit/explorer-facts";
import type { Place } from "./moves";

interface ValuesProps {
  readonly facts: ExplorerFacts;
  readonly place: Place | undefined;
  readonly hidden: ReadonlySet<string>;
  readonly toggle: (line: string) => void;
}

/** All values where the reader points, with the markers of their notes; the names show and hide their series. */
export function Values({ facts: { panels, stops, words }, place, hidden, toggle }: ValuesProps) {
  const lines = panels.flatMap((panel) => panel.lines.map((line) => ({ ...line, mixed: isMixed(panel) })));
  const stop = stops.find(({ at }) => at === place?.at);
  return (
    <>
      <p className="explorer-stop">{stop?.label ?? words.start}</p>
      <ul className="explorer-values" aria-label={words.legend}>
        {lines.map(({ id, name, style, tone, points, mixed }) => {
          const isShown = !hidden.has(id);
          const here = isShown && stop ? points.filter((point) => middleOf(point) === stop.at) : [];
          return (
            <li key={id}>
              {(name !== "" || lines.length > 1) && (
                <button type="button" aria-pressed={isShown} onClick={() => toggle(id)}>
                  <Plot className="sample" viewBox="0 -6 32 12" aria-hidden="true">
                    <LineSample line={{ style, tone }} isMixed={mixed} paint={pagePaint} />
                  </Plot>
                  {name}
                </button>
              )}
              {stop && isShown && (
                <span>
                  {here.length === 0 && <span className="explorer-none">{words.none}</span>}
                  {here.map((point) => (
                    <Value key={point.id} point={point} heading={stop.label} />
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Value({ point: { id, value, period }, heading }: { readonly point: ExplorerPoint; readonly heading: string }) {
  // The page numbers its notes itself: the marker is that beside the figure in a table.
  const marker = document.querySelector<HTMLAnchorElement>(
    `data[data-figure="${CSS.escape(id)}"] + [role="doc-noteref"]`,
  );
  return (
    <span className="explorer-value" data-figure={id}>
      {value}
      {marker && (
        <a className="note-mark" role="doc-noteref" href={marker.hash} aria-label={marker.ariaLabel ?? undefined}>
          {marker.textContent}
        </a>
      )}
      {period !== heading && <span className="explorer-period"> {period}</span>}
    </span>
  );
}
