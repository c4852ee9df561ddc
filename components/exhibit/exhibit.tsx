import "@/app/charts.css";
import "@/app/exhibits.css";
import { Chart } from "@/components/chart/chart";
import { FigureTable } from "@/components/table/figure-table";
import type { Locale } from "@/lib/domain/text";
import { exhibitWordsIn } from "@/lib/i18n/exhibit-words";
import type { Exhibit as ExhibitView } from "@/lib/view/exhibit/exhibit";
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
  /** False in a report, which is handed over as it stands. */
  readonly withActions?: boolean;
}

/** The frame around one chart: the finding, unit and reading, the drawing, the same figures as a table, what belongs beside. */
export function Exhibit({ exhibit, locale, tableOpen = false, withLink = true, withActions = true }: ExhibitProps) {
  const { id, title, subtitle, chart, alternative, rows, aside } = exhibit;
  const words = exhibitWordsIn(locale);
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
      </figcaption>
      <div className="exhibit-body">
        <Chart spec={chart} locale={locale} label={alternative.text} />
        <details className="exhibit-table" open={tableOpen}>
          <summary>{words.table}</summary>
          <FigureTable rows={rows} locale={locale} caption={exhibit.indicatorName} withIndicator={exhibit.mixed} />
        </details>
        {withActions && <ExhibitActions exhibit={exhibit} locale={locale} withLink={withLink} />}
      </div>
      {aside && (
        <div className="exhibit-aside">
          <ExhibitAside aside={aside} locale={locale} />
        </div>
      )}
    </figure>
  );
}
