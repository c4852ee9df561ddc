import "@/app/sections.css";
import { Exhibit } from "@/components/exhibit/exhibit";
import { DiscrepancyEntry } from "@/components/figure/discrepancy-entry";
import { FigureValue } from "@/components/figure/figure-value";
import { Words } from "@/components/figure/words";
import { MissionsTable } from "@/components/table/missions-table";
import type { Locale } from "@/lib/domain/text";
import { unitWord } from "@/lib/format/quantity";
import { deploymentsWordsIn } from "@/lib/i18n/deployments-words";
import type { DeploymentsPage, DrawnWithNumbers } from "@/lib/view/deployments-page";
import type { FigureRow } from "@/lib/view/figure-row";
import { Caveats, Numbers } from "./numbers";
import { TimeLine } from "./time-line";
import { RestOfTopic, TopicHeading, TopicNotComputed } from "./topic-parts";

interface PartProps {
  readonly view: DeploymentsPage;
  readonly locale: Locale;
}

/** The country's own deployments, missions with their basis, contributors, and what happened when. */
export function DeploymentsContent({ view }: { view: DeploymentsPage }) {
  const { locale } = view.frame;
  return (
    <>
      <TopicHeading topic="deployments" frame={view.frame} />
      {view.forces.map((drawn) => (
        <Drawn key={drawn.exhibit.id} drawn={drawn} locale={locale} />
      ))}
      <Missions view={view} locale={locale} />
      <Discrepancies view={view} locale={locale} />
      <Contributors view={view} locale={locale} />
      {view.timeLine && <TimeLine view={view.timeLine} locale={locale} />}
      <RestOfTopic rest={view.rest} locale={locale} />
      <TopicNotComputed notComputed={view.notComputed} locale={locale} />
    </>
  );
}

/** An exhibit, with the numbers computed from it and its caveats beside. */
function Drawn({ drawn: { exhibit, computed, caveats }, locale }: { drawn: DrawnWithNumbers; locale: Locale }) {
  return (
    <div className="drawn">
      <Exhibit exhibit={exhibit} locale={locale} />
      <div className="drawn-numbers">
        {computed.length > 0 && (
          <>
            <h3>{deploymentsWordsIn(locale).computed}</h3>
            <ul className="gaps-to-target">
              {computed.map((row) => (
                <Computed key={row.id} row={row} locale={locale} />
              ))}
            </ul>
          </>
        )}
        <Caveats section={{ caveats }} locale={locale} />
      </div>
    </div>
  );
}

/** A number that is computed: what it is, and how much; whose and of when stands in the exhibit. */
function Computed({ row: { href, subject, cited }, locale }: { row: FigureRow; locale: Locale }) {
  const unit = unitWord(cited.figure.quantity, cited.figure.unit, locale);
  return (
    <li>
      <a href={href}>
        <Words text={subject.indicator} />
      </a>
      <span>
        <FigureValue cited={cited} locale={locale} as="sign" />{" "}
        <span className="unit">
          <Words text={unit} />
        </span>
      </span>
    </li>
  );
}

function Missions({ view: { missions, womenHref }, locale }: PartProps) {
  if (!missions) return null;
  const words = deploymentsWordsIn(locale);
  return (
    <section aria-labelledby="missions">
      <h2 id="missions">{words.missions}</h2>
      <p className="lead">{words.missionsLead}</p>
      <MissionsTable rows={missions.latest} caption={words.missions} locale={locale} withShare />
      {womenHref !== undefined && (
        <p className="table-note">
          <a href={womenHref}>{words.womenOverTime}</a>
        </p>
      )}
      <Caveats section={missions} locale={locale} />
      {missions.earlier.length > 0 && (
        <details className="decade">
          <summary>{words.earlier}</summary>
          <MissionsTable rows={missions.earlier} caption={words.earlier} locale={locale} withShare={false} />
        </details>
      )}
    </section>
  );
}

function Discrepancies({ view: { discrepancies }, locale }: PartProps) {
  if (discrepancies.length === 0) return null;
  return (
    <section aria-labelledby="discrepancies">
      <h2 id="discrepancies">{deploymentsWordsIn(locale).discrepancies}</h2>
      {discrepancies.map((discrepancy) => (
        <DiscrepancyEntry key={discrepancy.id} discrepancy={discrepancy} locale={locale} linked />
      ))}
    </section>
  );
}

function Contributors({ view: { contributors, countries }, locale }: PartProps) {
  if (contributors.length === 0 && !countries) return null;
  return (
    <section aria-labelledby="contributors">
      <h2 id="contributors">{deploymentsWordsIn(locale).contributors}</h2>
      {contributors.map((drawn) => (
        <Drawn key={drawn.exhibit.id} drawn={drawn} locale={locale} />
      ))}
      {countries && <Numbers section={countries} locale={locale} />}
    </section>
  );
}
