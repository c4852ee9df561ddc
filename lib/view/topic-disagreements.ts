import type { Topic } from "../domain/indicator";
import { type PageDisagreement, pageDisagreement } from "./disagreements";
import type { PageDraft } from "./frame";
import { publishedOf } from "./published";

/** The disagreements between figures of a topic: those of which every figure read is of its indicators. Cites them. */
export function disagreementsOfTopic(topic: Topic, page: PageDraft): PageDisagreement[] {
  return publishedOf(page.dataset)
    .disagreements.filter(
      ({ figures }) => figures.length > 0 && figures.every(({ indicator }) => indicator.topic === topic),
    )
    .map((disagreement) => pageDisagreement(disagreement, page));
}
