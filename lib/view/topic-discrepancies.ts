import { type Block, section } from "../document/block";
import type { Topic } from "../domain/indicator";
import { messagesIn } from "../i18n/messages";
import { discrepancyBlock, pageDiscrepancy } from "./discrepancies";
import type { PageContext } from "./frame";

/** The discrepancies between figures of a topic: those of which every figure read is of its indicators. */
export function discrepanciesSection(topic: Topic, page: PageContext): Block[] {
  const ofTopic = page.published.discrepancies.filter(
    ({ figures }) => figures.length > 0 && figures.every(({ indicator }) => indicator.topic === topic),
  );
  const blocks = ofTopic.map((discrepancy) => discrepancyBlock(pageDiscrepancy(discrepancy, page), page.locale, true));
  return section("discrepancies", messagesIn(page.locale).dataNotes.discrepancies, blocks);
}
