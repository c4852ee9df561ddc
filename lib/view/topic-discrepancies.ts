import type { Topic } from "../domain/indicator";
import { publishedOf } from "../store/published";
import { type PageDiscrepancy, pageDiscrepancy } from "./discrepancies";
import type { PageDraft } from "./frame";

/** The discrepancies between figures of a topic: those of which every figure read is of its indicators. Cites them. */
export function discrepanciesOfTopic(topic: Topic, page: PageDraft): PageDiscrepancy[] {
  return publishedOf(page.dataset)
    .discrepancies.filter(
      ({ figures }) => figures.length > 0 && figures.every(({ indicator }) => indicator.topic === topic),
    )
    .map((discrepancy) => pageDiscrepancy(discrepancy, page));
}
