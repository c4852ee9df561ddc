import { Blocks } from "@/components/blocks/blocks";
import { Table } from "@/components/blocks/table";
import { CiteBox } from "@/components/figure/cite-box";
import { FigureValue } from "@/components/figure/figure-value";
import { NumbersNote } from "@/components/figure/numbers-note";
import { Period } from "@/components/figure/period";
import { Words } from "@/components/figure/words";
import { figureTable } from "@/lib/document/figure-table";
import { unitWordSpoken } from "@/lib/format/quantity";
import { citeWordsIn } from "@/lib/i18n/cite-words";
import { messagesIn } from "@/lib/i18n/messages";
import { discrepancyBlock } from "@/lib/view/discrepancies";
import type { FigurePage } from "@/lib/view/figure-page";
import { notComputedBlock } from "@/lib/view/not-computed";
import { caveatList } from "@/lib/view/page-caveat";
import { Fact, Facts } from "./figure-facts";

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
      {view.discrepancy && (
        <NumbersNote figures={view.discrepancy.figures}>
          <a className="hero-differ" data-discrepancy href="#discrepancies">
            {view.discrepancy.text}
          </a>
        </NumbersNote>
      )}
      {view.others.texts.map((text) => (
        <NumbersNote key={text} figures={view.others.figures}>
          {text}
        </NumbersNote>
      ))}
      <section aria-labelledby="facts">
        <h2 id="facts">{words.facts}</h2>
        <Facts view={view} />
      </section>
      {view.computation && (
        <section aria-labelledby="computation">
          <h2 id="computation">{words.computation}</h2>
          <NumbersNote figures={view.computation.rows}>{view.computation.text}</NumbersNote>
          <p>{words.computationLead}</p>
          <Table table={figureTable(view.computation.rows, words.computation, locale)} locale={locale} />
        </section>
      )}
      {view.caveats.length > 0 && (
        <section aria-labelledby="caveats">
          <h2 id="caveats">{words.caveats}</h2>
          <Blocks blocks={caveatList(view.caveats, locale)} locale={locale} />
        </section>
      )}
      {view.discrepancies.length > 0 && (
        <section aria-labelledby="discrepancies">
          <h2 id="discrepancies">{words.discrepancies}</h2>
          {view.discrepancies.map((discrepancy) => (
            <Blocks key={discrepancy.id} blocks={[discrepancyBlock(discrepancy, locale, true)]} locale={locale} />
          ))}
        </section>
      )}
      <section aria-labelledby="same">
        <h2 id="same">{words.same}</h2>
        {view.same.length === 0 ? (
          <p>{words.sameNone}</p>
        ) : (
          <Table table={figureTable(view.same, words.same, locale)} locale={locale} />
        )}
      </section>
      {view.statement.length > 0 && (
        <section aria-labelledby="statement">
          <h2 id="statement">{words.statement}</h2>
          <Table table={figureTable(view.statement, words.statement, locale)} locale={locale} />
        </section>
      )}
      {view.derived.length > 0 && (
        <section aria-labelledby="derived">
          <h2 id="derived">{words.derived}</h2>
          <Table table={figureTable(view.derived, words.derived, locale)} locale={locale} />
        </section>
      )}
      {view.notComputed.length > 0 && (
        <section aria-labelledby="not-computed">
          <h2 id="not-computed">{words.notComputed}</h2>
          {view.notComputed.map((notComputed) => (
            <Blocks key={notComputed.id} blocks={[notComputedBlock(notComputed, locale, true)]} locale={locale} />
          ))}
        </section>
      )}
      <section aria-labelledby="shown">
        <h2 id="shown">{words.shownOn}</h2>
        <ShownOn view={view} />
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">{words.changes}</h2>
        <Changes view={view} />
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">{citeWordsIn(locale).heading}</h2>
        <CiteBox citations={view.citations} locale={locale} figure={view.id} />
      </section>
    </>
  );
}

function ShownOn({ view }: { view: FigurePage }) {
  return (
    <dl className="facts">
      {view.shownOn.map(({ label, links }) => (
        <Fact key={label} term={label}>
          <ul className="links">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>
                  <Words text={link.label} />
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      ))}
    </dl>
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
