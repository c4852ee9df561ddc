import "@/app/exhibits.css";
import type { ReactNode } from "react";
import { Chart } from "@/components/chart/chart";
import { ChartExplorer } from "@/components/chart/explorer/chart-explorer";
import { Words } from "@/components/figure/words";
import { FigureTable } from "@/components/table/figure-table";
import type { Locale } from "@/lib/domain/text";
import { exhibitWordsIn } from "@/lib/i18n/exhibit-words";
import type { ExhibitTable, Exhibit as ExhibitView } from "@/lib/view/exhibit/exhibit";
import { ExhibitActions } from "./exhibit-actions";
import { ExhibitAside } from "./exhibit-aside";
import { Sentence } from "./sentence";

interface ExhibitProps {
  readonly exhibit: ExhibitView;
  readonly locale: Locale;
  /** True where the table is what the page is for; elsewhere it opens on demand, and always in print. */
  readonly tableOpen?: boolean;
  /** False on the page that it leads to. */
  readonly withLink?: boolean;
  /** False in a report, which is handed over as it stands, and is not explored. */
  readonly withActions?: boolean;
}

/** One chart in its frame: the finding, unit and reading, the drawing, the same figures as a table, what belongs beside. */
export function Exhibit({ exhibit, locale, tableOpen = false, withLink = true, withActions = true }: ExhibitProps) {
  const isExplored = withActions && exhibit.chart.kind === "series";
  return (
    <ExhibitFrame exhibit={exhibit} locale={locale} {...(isExplored && { facts: `${exhibit.href}.facts` })}>
      <details className="exhibit-table" open={tableOpen}>
        <summary>{exhibitWordsIn(locale).table}</summary>
        <FigureTable
          rows={exhibit.rows}
          locale={locale}
          caption={exhibit.indicatorName}
          withIndicator={exhibit.mixed}
        />
      </details>
      {withActions && <ExhibitActions exhibit={exhibit} locale={locale} withLink={withLink} />}
    </ExhibitFrame>
  );
}

interface ExhibitFrameProps {
  readonly exhibit: ExhibitTable;
  readonly locale: Locale;
  /** Where the server tells what a browser needs to explore the chart; absent where it is not explored. */
  readonly facts?: string;
  /** What stands under the drawing: the table, and what can be done with it. */
  readonly children: ReactNode;
}

/** The frame around figures: the finding, unit and reading, what does not match, the drawing, what belongs beside. */
export function ExhibitFrame({ exhibit, locale, facts, children }: ExhibitFrameProps) {
  const { id, title, subtitle, guards = [], chart, alternative, aside } = exhibit;
  const drawing = chart && <Chart spec={chart} locale={locale} label={alternative.text} />;
  return (
    <figure className={aside ? "exhibit with-aside" : "exhibit"} id={id} data-exhibit={id}>
      <figcaption>
        <h2>
          <Sentence pieces={title} locale={locale} />
        </h2>
        {subtitle.length > 0 && (
          <p className="exhibit-subtitle">
            <Sentence pieces={subtitle} locale={locale} />
          </p>
        )}
        {guards.length > 0 && (
          <ul className="exhibit-guards">
            {guards.map((guard) => (
              <li key={guard}>
                <Words text={guard} />
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <div className="exhibit-body">
        {facts === undefined ? (
          drawing
        ) : (
          <ChartExplorer facts={facts} locale={locale}>
            {drawing}
          </ChartExplorer>
        )}
        {children}
      </div>
      {aside && (
        <div className="exhibit-aside">
          <ExhibitAside aside={aside} locale={locale} />
        </div>
      )}
    </figure>
  );
}
