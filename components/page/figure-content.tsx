import type { ReactNode } from "react";
import { FigureValue } from "@/components/figure/figure-value";
import { NumbersNote } from "@/components/figure/numbers-note";
import { Period } from "@/components/figure/period";
import { TextPieces } from "@/components/figure/text-pieces";
import { Words } from "@/components/figure/words";
import { FigureTable } from "@/components/table/figure-table";
import type { Locale } from "@/lib/domain/text";
import { unitWordSpoken } from "@/lib/format/quantity";
import { messagesIn } from "@/lib/i18n/messages";
import type { FigurePage, LinkedSource, Reading } from "@/lib/view/figure-page";
import { RemarkList } from "../figure/remark-list";

/** One figure: its number, what it is about, where it stands, what to know, its kin, its history, how to cite it. */
export function FigureContent({ view }: { view: FigurePage }) {
  const { figure, subject, frame } = view;
  const { locale } = frame;
  const messages = messagesIn(locale);
  const words = messages.figure;
  return (
    <>
      <p className="kicker">
        <a href={view.figuresHref}>{words.all}</a> / {words.kicker} <span data-not-a-statistic>{view.id}</span>
      </p>
      <h1>
        <Words text={subject.indicator} />
      </h1>
      <p className="subtitle">
        <Words text={[subject.entity, ...subject.details].join(" · ")} />
      </p>
      <p className="hero">
        <FigureValue cited={view.cited} locale={locale} as="words" />{" "}
        <span className="hero-unit">
          <Words text={unitWordSpoken(figure.quantity, figure.unit, locale)} />
        </span>
      </p>
      <p className="hero-period">
        <Period period={figure.period} locale={locale} />
      </p>
      <section aria-labelledby="facts">
        <h2 id="facts">{words.facts}</h2>
        <Facts view={view} />
      </section>
      {view.computation && (
        <section aria-labelledby="computation">
          <h2 id="computation">{words.computation}</h2>
          <NumbersNote rows={view.computation.rows}>{view.computation.text}</NumbersNote>
          <p>{words.computationLead}</p>
          <FigureTable rows={view.computation.rows} locale={locale} caption={words.computation} />
        </section>
      )}
      {view.remarks.length > 0 && (
        <section aria-labelledby="remarks">
          <h2 id="remarks">{words.remarks}</h2>
          <RemarkList remarks={view.remarks} locale={locale} />
        </section>
      )}
      <section aria-labelledby="same">
        <h2 id="same">{words.same}</h2>
        {view.same.length === 0 ? (
          <p>{words.sameNone}</p>
        ) : (
          <FigureTable rows={view.same} locale={locale} caption={words.same} />
        )}
      </section>
      {view.statement.length > 0 && (
        <section aria-labelledby="statement">
          <h2 id="statement">{words.statement}</h2>
          <FigureTable rows={view.statement} locale={locale} caption={words.statement} />
        </section>
      )}
      {view.derived.length > 0 && (
        <section aria-labelledby="derived">
          <h2 id="derived">{words.derived}</h2>
          <FigureTable rows={view.derived} locale={locale} caption={words.derived} />
        </section>
      )}
      <section aria-labelledby="changes">
        <h2 id="changes">{words.changes}</h2>
        <Changes view={view} />
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">{words.cite}</h2>
        <p className="citation">
          <TextPieces pieces={view.citation} />
        </p>
      </section>
    </>
  );
}

function Facts({ view }: { view: FigurePage }) {
  const { figure, frame } = view;
  const { locale } = frame;
  const messages = messagesIn(locale);
  const words = messages.figure;
  const { target, quantity } = figure;
  return (
    <dl className="facts">
      {view.reading && <ReadingFacts reading={view.reading} locale={locale} />}
      <Fact term={words.indicator}>
        <a href={view.indicatorHref}>
          <Words text={view.subject.indicator} />
        </a>
      </Fact>
      <Fact term={target ? words.appliesTo : words.subject}>
        <Words text={view.subject.entity} />
      </Fact>
      <Fact term={words.area}>
        <Words text={figure.area.name[locale]} />
      </Fact>
      {view.sexName !== "" && <Fact term={words.sex}>{view.sexName}</Fact>}
      {view.dimensions.map(({ title, name }) => (
        <Fact key={title} term={title}>
          <Words text={name} />
        </Fact>
      ))}
      {target ? (
        <>
          <Fact term={words.targetTypeLabel}>{words.targetType[target.type]}</Fact>
          <Fact term={words.comparisonLabel}>{words.comparison[target.comparison]}</Fact>
          <Fact term={words.due}>{target.due ? <Period period={target.due} locale={locale} /> : words.noDue}</Fact>
          <Fact term={words.readingLabel}>{words.reading[target.reading]}</Fact>
        </>
      ) : (
        <Fact term={words.period}>
          <Period period={figure.period} locale={locale} />
        </Fact>
      )}
      <Fact term={words.status}>
        {quantity.kind === "missing" ? messages.missing[quantity.status] : messages.statuses[quantity.status]}
      </Fact>
      <Fact term={words.kind}>{view.computation ? words.computed : messages.kinds[figure.kind]}</Fact>
      {figure.basis !== undefined && <Fact term={words.basis}>{messages.bases[figure.basis]}</Fact>}
      <Fact term={words.topic}>
        <a href={view.topicHref}>{messages.topics[figure.indicator.topic]}</a>
      </Fact>
    </dl>
  );
}

function ReadingFacts({ reading, locale }: { reading: Reading; locale: Locale }) {
  const { figure: words, notes } = messagesIn(locale);
  return (
    <>
      <Fact term={words.printed}>
        <span data-not-a-statistic>{notes.quoted(reading.printed)}</span>
      </Fact>
      <Fact term={words.place}>
        <Words text={reading.locator} />
      </Fact>
      <Fact term={words.source}>
        <SourceLink source={reading.source} />
      </Fact>
      <Fact term={words.via}>
        {reading.via.length === 0
          ? words.viaNone
          : reading.via.map((source) => (
              <span key={source.href} className="via">
                <SourceLink source={source} />
                {source.withoutEntry && ` (${notes.noEntry})`}
              </span>
            ))}
      </Fact>
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function SourceLink({ source }: { source: LinkedSource }) {
  return (
    <a href={source.href}>
      <TextPieces pieces={source.reference} />
    </a>
  );
}

function Changes({ view }: { view: FigurePage }) {
  const words = messagesIn(view.frame.locale).figure;
  if (view.changes.length === 0) {
    return (
      <p>
        <Words text={words.changesNone(view.frame.version)} />
      </p>
    );
  }
  return (
    <ul>
      {view.changes.map((change) => (
        <li key={`${change.version} ${change.column}`}>
          <Words
            text={words.change(
              change.version,
              change.column,
              change.old || words.emptyCell,
              change.new || words.emptyCell,
            )}
          />{" "}
          <Words text={change.why[view.frame.locale]} />
        </li>
      ))}
    </ul>
  );
}
