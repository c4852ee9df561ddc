import type { ReactNode } from "react";
import { Citation } from "@/components/blocks/citation";
import { Run } from "@/components/blocks/content";
import { Table } from "@/components/blocks/table";
import { Chart } from "@/components/chart/chart";
import { Words } from "@/components/figure/words";
import type { ExhibitBlock, ExhibitTable } from "@/lib/document/block";
import { figureTable } from "@/lib/document/figure-table";
import type { Locale } from "@/lib/domain/text";
import { citeWordsIn } from "@/lib/i18n/cite-words";
import { exhibitWordsIn } from "@/lib/i18n/exhibit-words";
import { exhibitCitation } from "@/lib/view/citations";

interface ExhibitProps extends Omit<ExhibitBlock, "kind"> {
  /** What belongs beside the drawing. */
  readonly aside?: ReactNode;
  readonly locale: Locale;
}

/** One chart in its frame: the finding, unit and reading, the drawing, the same figures as a table, what belongs beside. */
export function Exhibit({ exhibit, locale, aside, tableOpen, withLink = true, withActions = true }: ExhibitProps) {
  const facts = withActions && exhibit.chart.kind === "series" ? `${exhibit.href}.facts` : undefined;
  return (
    <ExhibitFrame {...{ exhibit, locale, aside, facts }}>
      <details className="exhibit-table" open={tableOpen}>
        <summary>{exhibitWordsIn(locale).table}</summary>
        <Table table={figureTable(exhibit.rows, exhibit.indicatorName, locale, exhibit.mixed)} locale={locale} />
      </details>
      {withActions && <ExhibitActions exhibit={exhibit} locale={locale} withLink={withLink} />}
    </ExhibitFrame>
  );
}

interface FrameProps {
  readonly exhibit: ExhibitTable;
  readonly locale: Locale;
  /** Where the server tells what a browser needs to explore the chart; absent where it is not explored. */
  readonly facts?: string | undefined;
  /** What belongs beside the drawing. */
  readonly aside?: ReactNode;
  /** What stands under the drawing: the table, and what can be done with it. */
  readonly children: ReactNode;
}

/** The frame around figures: the finding, unit and reading, what does not match, the drawing, what belongs beside. */
export function ExhibitFrame({ exhibit, locale, facts, aside, children }: FrameProps) {
  const { id, title, subtitle, warnings = [], chart, alternative } = exhibit;
  const drawing = chart && <Chart spec={chart} locale={locale} label={alternative.text} />;
  return (
    <figure className={aside ? "exhibit with-aside" : "exhibit"} id={id} data-exhibit={id}>
      <figcaption>
        <h2>
          <Run content={title} locale={locale} />
        </h2>
        {subtitle.length > 0 && (
          <p className="exhibit-subtitle">
            <Run content={subtitle} locale={locale} />
          </p>
        )}
        {warnings.length > 0 && (
          <ul className="exhibit-warnings">
            {warnings.map((warning) => (
              <li key={warning}>
                <Words text={warning} />
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <div className="exhibit-body">
        {facts === undefined ? drawing : <Explorer facts={facts} locale={locale} drawing={drawing} />}
        {children}
      </div>
      {aside && <div className="exhibit-aside">{aside}</div>}
    </figure>
  );
}

/** Around a drawing in which there is more to find: its reader may explore it; the drawing stays where none does. */
function Explorer({ facts, locale, drawing }: Pick<FrameProps, "facts" | "locale"> & { readonly drawing: ReactNode }) {
  const { explore, failed } = exhibitWordsIn(locale).explorer;
  return (
    <div className="explorer" data-island="explorer" data-facts={facts} data-failed={failed}>
      <div>{drawing}</div>
      <button type="button" className="explorer-start">
        {explore}
      </button>
      <p role="status" className="visually-hidden" />
    </div>
  );
}

/** What can be done with an exhibit: read on, link to it, take it along, cite it. */
function ExhibitActions({ exhibit, locale, withLink }: Pick<ExhibitProps, "exhibit" | "locale" | "withLink">) {
  const { id, href, indicatorName } = exhibit;
  const words = exhibitWordsIn(locale);
  const { download, downloadAs, spreadsheet, cite, citeOf } = citeWordsIn(locale);
  const formats = { svg: "SVG", png: "PNG", csv: "CSV", xlsx: spreadsheet };
  const named = /\d/.test(indicatorName) ? { "data-not-a-statistic": true } : {};
  return (
    <div className="exhibit-actions">
      {withLink && (
        <a href={exhibit.indicatorHref} aria-label={words.moreOf(indicatorName)} {...named}>
          {words.more}
        </a>
      )}
      {exhibit.compareHref !== undefined && <a href={exhibit.compareHref}>{words.compareOthers}</a>}
      <a href={`#${id}`}>{words.anchor}</a>
      <span className="downloads" {...named}>
        {download}{" "}
        {Object.entries(formats).map(([ending, label]) => (
          <a key={ending} href={`${href}.${ending}`} aria-label={downloadAs(label, indicatorName)}>
            {label}
          </a>
        ))}
      </span>
      <details>
        <summary aria-label={citeOf(indicatorName)} {...named}>
          {cite}
        </summary>
        <Citation citation={exhibitCitation(exhibit, locale)} locale={locale} />
      </details>
    </div>
  );
}
