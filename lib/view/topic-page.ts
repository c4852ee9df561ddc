import { type Block, paragraph, type Section, section } from "../document/block";
import { link } from "../document/content";
import { numbersOf } from "../document/numbers";
import { groupsBy } from "../domain/grouped";
import type { Topic } from "../domain/indicator";
import type { NotComputed } from "../domain/not-computed";
import { messagesIn } from "../i18n/messages";
import type { PageTopic } from "./addresses";
import { discrepancyBlock, pageDiscrepancy } from "./discrepancies";
import { fewFigures } from "./few";
import type { Document, PageContext } from "./frame";
import { notComputedBlock, notComputedOf } from "./not-computed";

/** Figures of a topic up to which its page shows all of them; of more, some of each indicator. */
const mostOnTopicPage = 500;
const fewOfMany = 10;

/** True where the page of a topic shows every figure of it. */
export function isShownInFull(topic: Topic, { published }: PageContext): boolean {
  return (published.topics.get(topic) ?? 0) <= mostOnTopicPage;
}

/**
 * The page of a topic: what it is called and the question that it answers, its sections, then the figures that no section
 * shows, and what was asked for the topic and not computed. Undefined where the dataset has no figure of the topic.
 *
 * @param isLeft true for what was not computed and no section tells of
 */
export function topicDocument(
  topic: PageTopic,
  page: PageContext,
  sectionsOf: (page: PageContext) => readonly Block[],
  isLeft: (notComputed: NotComputed) => boolean = () => true,
): Document | undefined {
  if (page.figuresOf(topic).length === 0) return undefined;
  const { topics, topicPages } = messagesIn(page.locale);
  const list = link(`${page.path("figures")}?topic=${topic}`, topicPages.list);
  const sections = sectionsOf(page);
  const blocks: Block[] = [
    { kind: "heading", level: 1, content: [topics[topic]] },
    paragraph("lead", `${topicPages.questions[topic]} `, list),
    ...sections,
    ...section("rest", topicPages.rest, restOfTopic(topic, sections, page)),
    ...section("not-computed", topicPages.notComputed, notComputedOfTopic(topic, isLeft, page)),
  ];
  return page.document(topics[topic], blocks, topic);
}

/** The topic's figures that no section shows, a short table an indicator. */
function restOfTopic(topic: PageTopic, sections: readonly Block[], page: PageContext): Section[] {
  const shown = new Set(numbersOf(sections).map(({ cited }) => cited.figure.id));
  const left = page.figuresOf(topic).filter(({ id }) => !shown.has(id));
  const bound = isShownInFull(topic, page) ? { most: Infinity, few: 0 } : { most: fewOfMany, few: fewOfMany };
  const ofIndicator = groupsBy(left, ({ indicator }) => indicator.id);
  return [...page.dataset.indicators.values()].flatMap((indicator): Section[] => {
    const { id, name } = indicator;
    const blocks = fewFigures(ofIndicator.get(id) ?? [], indicator, bound, page);
    const title = [link(page.path("indicators", id), name[page.locale])];
    return blocks.length === 0 ? [] : [{ kind: "section", id: `rest-${id}`, title, level: 3, look: "rest", blocks }];
  });
}

function notComputedOfTopic(topic: PageTopic, isLeft: (notComputed: NotComputed) => boolean, page: PageContext) {
  return [...page.dataset.indicators.values()]
    .filter((indicator) => indicator.topic === topic)
    .flatMap(({ id }) => notComputedOf(id, page))
    .filter(isLeft)
    .map((notComputed) => notComputedBlock(notComputed, page));
}

/** The discrepancies between figures of a topic: those of which every figure read is of its indicators. */
export function discrepanciesSection(topic: Topic, page: PageContext): Block[] {
  const ofTopic = page.published.discrepancies.filter(({ figures }) =>
    figures.every(({ indicator }) => indicator.topic === topic),
  );
  const blocks = ofTopic.map((discrepancy) => discrepancyBlock(pageDiscrepancy(discrepancy, page), page.locale, true));
  return section("discrepancies", messagesIn(page.locale).dataNotes.discrepancies, blocks);
}
