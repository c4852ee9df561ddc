import { type Block, type Facts, fact, factList, heading, paragraph, section } from "../../document/block";
import { link } from "../../document/content";
import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { latestDate } from "../../domain/reference-period";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import { exhibitsOf } from "../../view/exhibit/exhibits-of";
import { fewFigures } from "../../view/few";
import type { Document, PageContext } from "../../view/frame";
import { notComputedBlock, notComputedOf } from "../../view/not-computed";

/** Figures up to which the page lists all that are in no exhibit; of more, so many. */
const bound = { most: 100, few: 20 };

/** A longer table would push all that follows out of sight. */
const longTable = 40;

/**
 * One indicator: what it means, its exhibits, every figure that is in none of them, of many the latest, and how it is
 * counted. Undefined where the dataset has no figure for it.
 */
export function indicatorDocument(page: PageContext, id: string): Document | undefined {
  const { dataset, locale } = page;
  const indicator = dataset.indicators.get(id);
  const figures = page.figuresOfIndicator({ id });
  if (!indicator || figures.length === 0) return undefined;
  const messages = messagesIn(locale);
  const words = messages.indicator;
  const labels = tableWordsIn(locale);
  const name = indicator.name[locale];
  const exhibits = exhibitsOf(indicator, page);
  const exhibited = new Set(exhibits.flatMap(({ rows }) => rows.map((row) => row.id)));
  const others = figures.filter((figure) => !exhibited.has(figure.id));
  const blocks: Block[] = [
    paragraph("kicker", labels.indicator),
    heading(1, name),
    paragraph("lead", indicator.definition[locale]),
    ...exhibits.map((exhibit): Block => {
      return { kind: "exhibit", exhibit, tableOpen: exhibit.rows.length <= longTable, withLink: false };
    }),
    ...section(
      "figures",
      exhibits.length > 0 ? words.otherFigures : labels.figures,
      fewFigures(others, indicator, bound, page),
    ),
    ...(isOfOneDate(indicator, figures) ? [paragraph("note", words.onlyOne)] : []),
    ...section(
      "not-computed",
      messages.dataNotes.notComputed,
      notComputedOf(id, page).map((each) => notComputedBlock(each, page)),
    ),
    ...factsOf(indicator, page),
  ];
  return page.document(name, blocks, "indicators", id);
}

/** True where counted figures exist, and all of them for one date: no trend can be read from them. */
function isOfOneDate({ timing }: Indicator, figures: readonly Figure[]): boolean {
  const counted = figures.filter(
    ({ kind, quantity }) => kind !== "target" && kind !== "plan" && quantity.kind !== "missing",
  );
  const dates = new Set(counted.flatMap(({ period }) => latestDate(period) ?? []));
  return dates.size === 1 && (timing === "stock" || timing === "flow");
}

function factsOf({ unit, timing, direction, topic, alignsWith }: Indicator, page: PageContext): Facts[] {
  const { locale } = page;
  const { indicator: words, topics } = messagesIn(locale);
  const labels = tableWordsIn(locale);
  return factList([
    fact(labels.unit, unit.other[locale]),
    fact(words.timing, words.timings[timing]),
    fact(words.direction, words.directions[direction]),
    fact(labels.topic, link(page.topicPath(topic), topics[topic])),
    ...(alignsWith ? [fact(words.alignsWith, alignsWith[locale])] : []),
  ]);
}
