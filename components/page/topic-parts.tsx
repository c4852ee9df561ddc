import { Blocks } from "@/components/blocks/blocks";
import { ChartPatterns } from "@/components/chart/chart";
import { Words } from "@/components/figure/words";
import type { Exhibit as ExhibitView } from "@/lib/document/block";
import type { Locale } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import { fewFigures } from "@/lib/view/few";
import type { Frame } from "@/lib/view/frame";
import { type NotComputedEntry, notComputedBlock } from "@/lib/view/not-computed";
import type { IndicatorRows } from "@/lib/view/topic-page";
import type { PageTopic } from "@/lib/view/topics";

/** What a topic's page is called, the question that it answers, and the way to its figures as one list. */
export function TopicHeading({ topic, frame }: { topic: PageTopic; frame: Frame }) {
  const words = messagesIn(frame.locale);
  return (
    <>
      <ChartPatterns />
      <h1>{words.topics[topic]}</h1>
      <p className="lead">
        {words.topicPages.questions[topic]} <a href={`${frame.home}/figures?topic=${topic}`}>{words.topicPages.list}</a>
      </p>
    </>
  );
}

export function Exhibits({ exhibits, locale }: { exhibits: readonly ExhibitView[]; locale: Locale }) {
  if (exhibits.length === 0) return null;
  return (
    <div className="exhibits">
      {exhibits.map((exhibit) => (
        <Blocks key={exhibit.id} blocks={[{ kind: "exhibit", exhibit }]} locale={locale} />
      ))}
    </div>
  );
}

/** The figures that stand in no exhibit and no section of the page, a short table an indicator. */
export function RestOfTopic({ rest, locale }: { rest: readonly IndicatorRows[]; locale: Locale }) {
  if (rest.length === 0) return null;
  return (
    <section aria-labelledby="rest">
      <h2 id="rest">{messagesIn(locale).topicPages.rest}</h2>
      {rest.map(({ id, name, href, ...few }) => (
        <section key={id} className="rest">
          <h3>
            <a href={href}>
              <Words text={name} />
            </a>
          </h3>
          <Blocks blocks={fewFigures(few, name, locale)} locale={locale} />
        </section>
      ))}
    </section>
  );
}

export function TopicNotComputed({
  notComputed,
  locale,
}: {
  notComputed: readonly NotComputedEntry[];
  locale: Locale;
}) {
  if (notComputed.length === 0) return null;
  return (
    <section aria-labelledby="not-computed">
      <h2 id="not-computed">{messagesIn(locale).topicPages.notComputed}</h2>
      {notComputed.map((notComputed) => (
        <Blocks key={notComputed.id} blocks={[notComputedBlock(notComputed, locale)]} locale={locale} />
      ))}
    </section>
  );
}
