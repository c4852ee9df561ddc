import { type Block, paragraph, type Section, section } from "../document/block";
import { link } from "../document/content";
import { numbersOf } from "../document/numbers";
import { grouped } from "../domain/grouped";
import type { Topic } from "../domain/indicator";
import type { NotComputed } from "../domain/not-computed";
import { messagesIn } from "../i18n/messages";
import { type FewRows, fewFigures, fewRows } from "./few";
import type { Document, PageContext } from "./frame";
import { notComputedBlock, notComputedEntry, notComputedOf } from "./not-computed";
import type { PageTopic } from "./topics";

/** The figures of one indicator that stand in no exhibit of the page. */
interface IndicatorRows extends FewRows {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** Figures of a topic up to which its page shows all of them; of more, some of each indicator. */
const mostOnTopicPage = 500;
const fewOfMany = 10;

/** True where the page of a topic shows every figure of it. */
export function isShownInFull(topic: Topic, { published }: PageContext): boolean {
  return (published.topics.get(topic) ?? 0) <= mostOnTopicPage;
}

/** The topic's figures that are nowhere on the page yet, by indicator: call when all else is cited. */
function restOfTopic(topic: PageTopic, page: PageContext, cited: ReadonlySet<string>): IndicatorRows[] {
  const left = page.figuresOf(topic).filter(({ id }) => !cited.has(id));
  const bound = isShownInFull(topic, page) ? { most: Infinity, few: 0 } : { most: fewOfMany, few: fewOfMany };
  const byIndicator = new Map(grouped(left, ({ indicator }) => indicator.id).map((of) => [of[0]?.indicator.id, of]));
  return [...page.dataset.indicators.values()].flatMap(({ id, name }) => {
    const figures = byIndicator.get(id);
    if (!figures) return [];
    return [{ id, name: name[page.locale], href: page.path("indicators", id), ...fewRows(figures, id, bound, page) }];
  });
}

/** What a topic's page is called, the question that it answers, and the way to its figures as one list. */
function topicHeading(topic: PageTopic, page: PageContext): Block[] {
  const { topics, topicPages } = messagesIn(page.locale);
  return [
    { kind: "heading", level: 1, content: [topics[topic]] },
    paragraph(
      "lead",
      `${topicPages.questions[topic]} `,
      link(`${page.path("figures")}?topic=${topic}`, topicPages.list),
    ),
  ];
}

/** The topic's figures that no block shows yet, a short table an indicator. */
function restSection(topic: PageTopic, shown: readonly Block[], page: PageContext): Block[] {
  const shownIds = new Set(numbersOf(shown).map(({ cited }) => cited.figure.id));
  const blocks = restOfTopic(topic, page, shownIds).map(
    ({ id, name, href, ...few }): Section => ({
      kind: "section",
      id: `rest-${id}`,
      title: [link(href, name)],
      level: 3,
      look: "rest",
      blocks: fewFigures(few, name, page.locale),
    }),
  );
  return section("rest", messagesIn(page.locale).topicPages.rest, blocks);
}

/** What was asked for the topic's indicators and not computed; `isLeft`: what no section tells. */
function notComputedSection(
  topic: PageTopic,
  page: PageContext,
  isLeft: (notComputed: NotComputed) => boolean,
): Block[] {
  const blocks = [...page.dataset.indicators.values()]
    .filter((indicator) => indicator.topic === topic)
    .flatMap(({ id }) => notComputedOf(id, page))
    .filter(isLeft)
    .map((notComputed) => notComputedBlock(notComputedEntry(notComputed, page), page.locale));
  return section("not-computed", messagesIn(page.locale).topicPages.notComputed, blocks);
}

/**
 * The page of a topic: its sections between its heading and what they leave out. Undefined where the dataset has no figure
 * of the topic.
 *
 * @param isLeft true for what was not computed and no section tells of
 */
export function topicDocument(
  topic: PageTopic,
  page: PageContext,
  sections: (page: PageContext) => readonly Block[],
  isLeft: (notComputed: NotComputed) => boolean = () => true,
): Document | undefined {
  if (page.figuresOf(topic).length === 0) return undefined;
  const shown = [...topicHeading(topic, page), ...sections(page)];
  const blocks = [...shown, ...restSection(topic, shown, page), ...notComputedSection(topic, page, isLeft)];
  return page.document(messagesIn(page.locale).topics[topic], blocks, topic);
}
