import { Fragment, type ReactNode } from "react";
import { Blocks } from "@/components/blocks/blocks";
import { Words } from "@/components/figure/words";
import type { Latest } from "@/lib/domain/latest";
import type { Locale } from "@/lib/domain/text";
import { formatDate } from "@/lib/format/reference-period";
import { messagesIn } from "@/lib/i18n/messages";
import type { DataNotes } from "@/lib/view/data-notes";
import { discrepancyBlock } from "@/lib/view/discrepancies";
import type { GapRow } from "@/lib/view/gaps";
import { notComputedBlock } from "@/lib/view/not-computed";
import { caveatList } from "@/lib/view/page-caveat";
import { WholeDataset } from "./whole-dataset";

/** Where sources differ, what is not computed, what can be read in two ways, what is missing, and how old all is. */
export function DataNotesContent({ view }: { view: DataNotes }) {
  const { locale } = view.frame;
  const words = messagesIn(locale).dataNotes;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Section id="discrepancies" title={words.discrepancies} lead={words.discrepanciesLead}>
        {view.discrepancies.length === 0 && <p>{words.discrepanciesNone}</p>}
        {view.discrepancies.map((discrepancy) => (
          <Blocks key={discrepancy.id} blocks={[discrepancyBlock(discrepancy, locale)]} locale={locale} />
        ))}
      </Section>
      <Section id="not-computed" title={words.notComputed} lead={words.notComputedLead}>
        {view.notComputed.length === 0 && <p>{words.notComputedNone}</p>}
        {view.notComputed.map((notComputed) => (
          <Blocks key={notComputed.id} blocks={[notComputedBlock(notComputed, locale)]} locale={locale} />
        ))}
      </Section>
      {view.ambiguous.length > 0 && (
        <Section id="ambiguous" title={words.ambiguous} lead={words.ambiguousLead}>
          <Blocks blocks={caveatList(view.ambiguous, locale)} locale={locale} />
        </Section>
      )}
      {view.gaps.length > 0 && (
        <Section id="gaps" title={words.gaps} lead={words.gapsLead}>
          <Gaps rows={view.gaps} locale={locale} />
        </Section>
      )}
      <Section id="age" title={words.age} lead={words.ageLead}>
        <Ages view={view} />
      </Section>
      <WholeDataset frame={view.frame} />
    </>
  );
}

function Section({ id, title, lead, children }: { id: string; title: string; lead: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="lead">{lead}</p>
      {children}
    </section>
  );
}

function Gaps({ rows, locale }: { rows: readonly GapRow[]; locale: Locale }) {
  const words = messagesIn(locale).dataNotes;
  const columns = words.gapColumns;
  const states = ["read", "derived", "unavailable", "absent"] as const;
  return (
    <div className="table-frame">
      <table className="gaps">
        <caption className="visually-hidden">{words.gaps}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.indicator}</th>
            {states.map((state) => (
              <th key={state} scope="col">
                {columns[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {row.href === undefined ? (
                  <Words text={row.name} />
                ) : (
                  <a href={row.href}>
                    <Words text={row.name} />
                  </a>
                )}
              </th>
              {states.map((state) => (
                <td key={state} data-label={columns[state]}>
                  <Names names={row[state]} none={words.none} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Names one under another: some hold commas themselves. */
function Names({ names, none }: { names: readonly string[]; none: string }) {
  if (names.length === 0) return <span className="nothing">{none}</span>;
  return (
    <ul className="names">
      {names.map((name) => (
        <li key={name}>
          <Words text={name} />
        </li>
      ))}
    </ul>
  );
}

function Ages({ view }: { view: DataNotes }) {
  const { locale } = view.frame;
  const messages = messagesIn(locale);
  const words = messages.dataNotes;
  const ageText = (latest: Latest) =>
    latest.kind === "date" ? <time dateTime={latest.date}>{formatDate(latest.date, locale)}</time> : words.undated;
  return (
    <dl className="facts">
      {view.ages.map(({ topic, latest }) => (
        <Fragment key={topic}>
          <dt>{messages.topics[topic]}</dt>
          <dd>{ageText(latest)}</dd>
        </Fragment>
      ))}
      <dt>{words.wholeAge}</dt>
      <dd>{ageText(view.latest)}</dd>
    </dl>
  );
}
