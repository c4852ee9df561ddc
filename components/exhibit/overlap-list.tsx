import { Words } from "@/components/figure/words";
import type { Overlap } from "@/lib/view/exhibit/exhibit";

/** Who is counted in whom, each by its paragraph. */
export function OverlapList({ overlaps }: { overlaps: readonly Overlap[] }) {
  return (
    <ul className="overlaps">
      {overlaps.map(({ text, locator, sourceHref }) => (
        <li key={text}>
          <Words text={text} />{" "}
          <a className="locator" href={sourceHref}>
            <Words text={locator} />
          </a>
        </li>
      ))}
    </ul>
  );
}
