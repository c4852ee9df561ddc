import "@/app/support.css";
import { FigureCard } from "@/components/figure/figure-card";
import { Words } from "@/components/figure/words";
import { DonorsTable } from "@/components/table/donors-table";
import { ResultsTable } from "@/components/table/results-table";
import { supportWordsIn } from "@/lib/i18n/support-words";
import { countLine } from "@/lib/view/count-line";
import type { SupportPage } from "@/lib/view/support-page";
import { Exhibits, RestOfTopic, TopicHeading, TopicNotComputed } from "./topic-parts";

/** Support: results against targets, by donor, planned funding, programmes in time, and all other figures. */
export function SupportContent({ view }: { view: SupportPage }) {
  const { frame, results, donors, funding } = view;
  const { locale } = frame;
  const words = supportWordsIn(locale);
  const withBaseline = results.rows.some(({ baseline }) => baseline.length > 0);
  return (
    <>
      <TopicHeading topic="support" frame={view.frame} />
      {results.rows.length > 0 && (
        <section aria-labelledby="results">
          <h2 id="results">{words.results.title}</h2>
          <p className="counts">
            <Words text={countLine(results.counts, locale)} />
          </p>
          <ResultsTable rows={results.rows} locale={locale} />
          {!withBaseline && <p className="table-note">{words.results.noBaseline}</p>}
        </section>
      )}
      {donors.groups.length > 0 && (
        <section aria-labelledby="donors">
          <h2 id="donors">{words.donors.title}</h2>
          <p className="lead">{words.donors.lead}</p>
          <DonorsTable groups={donors.groups} locale={locale} />
          {donors.without.length > 0 && (
            <p className="table-note">
              <Words text={words.donors.without(donors.without)} />
            </p>
          )}
        </section>
      )}
      {funding.length > 0 && (
        <section aria-labelledby="funding">
          <h2 id="funding">{words.funding.title}</h2>
          <p className="lead">{words.funding.lead}</p>
          {funding.map(({ id, rows }) => (
            <ul key={id} className="cards">
              {rows.map((row) => (
                <FigureCard key={row.id} row={row} locale={locale} />
              ))}
            </ul>
          ))}
        </section>
      )}
      <Exhibits exhibits={view.exhibits} locale={locale} />
      <RestOfTopic rest={view.rest} locale={locale} />
      <TopicNotComputed notComputed={view.notComputed} locale={locale} />
    </>
  );
}
