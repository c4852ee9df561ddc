import { Blocks } from "@/components/blocks/blocks";
import { ChartPatterns } from "@/components/chart/chart";
import { Words } from "@/components/figure/words";
import { messagesIn } from "@/lib/i18n/messages";
import { tableWordsIn } from "@/lib/i18n/table-words";
import { fewFigures } from "@/lib/view/few";
import type { IndicatorPage } from "@/lib/view/indicator-page";
import { notComputedBlock } from "@/lib/view/not-computed";

/** A longer table would push all that follows out of sight. */
const longTable = 40;

/** One indicator: what it means, how it is counted, its charts with their tables, and the other figures for it. */
export function IndicatorContent({ view }: { view: IndicatorPage }) {
  const { indicator, frame } = view;
  const { locale } = frame;
  const messages = messagesIn(locale);
  const words = messages.indicator;
  return (
    <>
      {view.exhibits.length > 0 && <ChartPatterns />}
      <p className="kicker">{words.kicker}</p>
      <h1>
        <Words text={indicator.name[locale]} />
      </h1>
      <p className="lead">
        <Words text={indicator.definition[locale]} />
      </p>
      {view.exhibits.map((exhibit) => (
        <Blocks
          key={exhibit.id}
          blocks={[{ kind: "exhibit", exhibit, tableOpen: exhibit.rows.length <= longTable, withLink: false }]}
          locale={locale}
        />
      ))}
      {view.others.rows.length > 0 && (
        <section aria-labelledby="figures">
          <h2 id="figures">{view.exhibits.length > 0 ? words.otherFigures : words.figures}</h2>
          <Blocks blocks={fewFigures(view.others, indicator.name[locale], locale)} locale={locale} />
        </section>
      )}
      {view.oneDate && <p className="table-note">{words.onlyOne}</p>}
      {view.notComputed.length > 0 && (
        <section aria-labelledby="not-computed">
          <h2 id="not-computed">{messages.dataNotes.notComputed}</h2>
          {view.notComputed.map((notComputed) => (
            <Blocks key={notComputed.id} blocks={[notComputedBlock(notComputed, locale)]} locale={locale} />
          ))}
        </section>
      )}
      <dl className="facts">
        <dt>{tableWordsIn(locale).unit}</dt>
        <dd>
          <Words text={indicator.unit.other[locale]} />
        </dd>
        <dt>{words.timing}</dt>
        <dd>{words.timings[indicator.timing]}</dd>
        <dt>{words.direction}</dt>
        <dd>{words.directions[indicator.direction]}</dd>
        <dt>{tableWordsIn(locale).topic}</dt>
        <dd>
          <a href={view.topicHref}>{messages.topics[indicator.topic]}</a>
        </dd>
        {indicator.alignsWith && (
          <>
            <dt>{words.alignsWith}</dt>
            <dd>
              <Words text={indicator.alignsWith[locale]} />
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
