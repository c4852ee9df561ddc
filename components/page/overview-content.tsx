import { Blocks } from "@/components/blocks/blocks";
import { ChartPatterns } from "@/components/chart/chart";
import { FigureCard } from "@/components/figure/figure-card";
import { Words } from "@/components/figure/words";
import { formatNumber } from "@/lib/format/number";
import { messagesIn } from "@/lib/i18n/messages";
import type { Overview } from "@/lib/view/overview";

/** What the dataset is, its highlights as cards, its exhibits, and the way to each topic. */
export function OverviewContent({ view }: { view: Overview }) {
  const { frame, counts } = view;
  const { locale } = frame;
  const messages = messagesIn(locale);
  const words = messages.overview;
  const number = (count: number) => formatNumber(count, locale);
  return (
    <>
      <meta name="description" content={view.description} />
      <p className="kicker">{words.kicker}</p>
      <h1>
        <Words text={view.title} />
      </h1>
      <p className="lead">
        <Words text={view.description} />
      </p>
      <p className="counts">
        <Words text={words.counts(counts.figures, number(counts.figures), counts.read, number(counts.read))} />{" "}
        <Words text={words.places(counts.passages, number(counts.passages), counts.rows, number(counts.rows))} />{" "}
        {counts.derived > 0 && <Words text={words.derived(counts.derived, number(counts.derived))} />}{" "}
        {counts.cited > 0 && <Words text={words.cited(counts.cited, number(counts.cited))} />}{" "}
        {counts.missing > 0 && <Words text={words.missing(counts.missing, number(counts.missing))} />}
      </p>
      {view.discrepancies > 0 && (
        <p className="issue">
          <Words text={messages.dataNotes.groups(view.discrepancies, number(view.discrepancies))} />{" "}
          <a className="issue-link" href={view.dataNotesHref}>
            {messages.dataNotes.see}
          </a>
        </p>
      )}
      {view.highlights.length > 0 && (
        <section aria-labelledby="highlights">
          <h2 id="highlights">{words.highlights}</h2>
          <ul className="cards">
            {view.highlights.map((row) => (
              <FigureCard key={row.id} row={row} locale={locale} />
            ))}
          </ul>
        </section>
      )}
      {view.exhibits.length > 0 && <ChartPatterns />}
      <div className="exhibits">
        {view.exhibits.map((exhibit) => (
          <Blocks key={exhibit.id} blocks={[{ kind: "exhibit", exhibit }]} locale={locale} />
        ))}
      </div>
      <section aria-labelledby="topics">
        <h2 id="topics">{words.topics}</h2>
        <ul className="topics">
          {view.topics.map(({ topic, count, href, indicators }) => (
            <li key={topic}>
              <h3>
                <a href={href}>{messages.topics[topic]}</a>
              </h3>
              <p className="topic-count">
                <Words text={words.topicFigures(count, number(count))} />
              </p>
              <ul>
                {indicators.map((indicator) => (
                  <li key={indicator.href}>
                    <a href={indicator.href}>
                      <Words text={indicator.name} />
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <p>
          <a className="button" href={view.figuresHref}>
            {words.all}
          </a>
        </p>
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{words.about}</h2>
        <dl className="facts">
          <dt>{words.version}</dt>
          <dd data-not-a-statistic>{frame.version}</dd>
          <dt>{words.licence}</dt>
          <dd>
            {view.licence.href === undefined ? (
              <Words text={view.licence.name} />
            ) : (
              <a href={view.licence.href}>
                <Words text={view.licence.name} />
              </a>
            )}
          </dd>
        </dl>
      </section>
    </>
  );
}
