import { foreignLanguage } from "../../cite/publication";
import { type Block, type Exhibit, exhibits, paragraph, section } from "../../document/block";
import { type Content, link, plainText } from "../../document/content";
import { isForce } from "../../domain/entity";
import type { Figure } from "../../domain/figure";
import type { IndicatorRole } from "../../domain/roles";
import type { Locale } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { messagesIn } from "../../i18n/messages";
import type { Query } from "../../store/loaded";
import { benchmarkOfPage, benchmarkQuery, canBeSet, type PageBenchmark } from "../../view/benchmark";
import { furtherExhibits, leadingExhibit } from "../../view/exhibit/exhibits-of";
import { sentencePieces } from "../../view/exhibit/sentence";
import { forceCases } from "../../view/force-cases";
import type { Document, PageContext } from "../../view/frame";
import { resultsAgainst } from "../../view/results";
import { notComputedOfTopic, notComputedSection, restSection, topicHeading } from "../../view/topic-page";
import { targetCondition, verdictTemplate } from "../../view/verdict";
import { benchmarkSection, recruitsSection } from "./at-benchmark";
import { forceGaps, missingSection } from "./gaps";
import { representationWordsIn } from "./words";

const topic = "representation";

/** The figures that the page is composed of. */
export const representationQuery: Query = ({ roles }) => [{ topic }, { indicator: roles.get("personnel")?.id ?? [] }];

/**
 * Women in forces and decision-making bodies: the share in each, against a target where a source sets one and a
 * benchmark where a reader sets one, over time, and what the sources read do not say. Undefined where the dataset has no
 * figure of the topic.
 *
 * @param benchmark in per cent, as the reader sets it; the page sets its own where there is none, or none that can be
 */
export function representationDocument(page: PageContext, benchmark?: number): Document | undefined {
  if (page.figuresOf(topic).length === 0) return undefined;
  const { locale } = page;
  const isSet = benchmark !== undefined && canBeSet(benchmark);
  const set: PageBenchmark = isSet ? { percent: benchmark, setBy: "reader" } : benchmarkOfPage;
  const cases = forceCases(set, page);
  const gaps = forceGaps(page);
  const words = representationWordsIn(locale);
  const forces = leading("womens-share", page, set);
  const seats = leading("womens-share-of-seats", page);
  const leadingIds = new Set([...forces, ...seats].map(({ id }) => id));
  const bodies = (["womens-share-of-seats", "seats"] as const).flatMap((role) => further(role, leadingIds, page));
  const overTime = further("womens-share", leadingIds, page);
  const benchmarked = [
    ...benchmarkSection(cases, set, benchmark !== undefined && !isSet, page),
    ...recruitsSection(cases, set, page),
  ];
  const atEnd = [...missingSection(gaps, locale), ...requestSection(locale)];
  const shown: Block[] = [
    ...topicHeading(topic, page),
    ...leadParagraph(gaps.noTrend, page),
    sectionLinks(
      [
        ...anchorOf(forces, words.forces),
        ...anchorOf([...seats, ...bodies], words.bodies),
        ...anchorsOf(benchmarked, locale),
        ...anchorOf(overTime, words.overTime),
        ...anchorsOf(atEnd, locale),
      ],
      locale,
    ),
    ...exhibits([...forces, ...seats]),
    ...readingsSection(seats[0], locale),
    ...exhibits(bodies),
    ...benchmarked,
    ...exhibits(overTime),
    ...atEnd,
  ];
  const rest = restSection(topic, shown, page);
  const blocks = [...shown, ...rest, ...notComputedSection(notComputedOfTopic(topic, page), page)];
  const { frame } = page.document(messagesIn(locale).topics[topic], blocks, topic);
  if (!isSet) return { frame, blocks };
  // The other language shows the same benchmark.
  const languages = frame.languages.map((each) => ({ ...each, href: `${each.href}?${benchmarkQuery(benchmark)}` }));
  return { frame: { ...frame, languages }, blocks };
}

function leading(role: IndicatorRole, page: PageContext, benchmark?: PageBenchmark): Exhibit[] {
  const indicator = page.dataset.roles.get(role);
  const exhibit = indicator && leadingExhibit(indicator, page, benchmark);
  return exhibit ? [exhibit] : [];
}

function further(role: IndicatorRole, shown: ReadonlySet<string>, page: PageContext): Exhibit[] {
  const indicator = page.dataset.roles.get(role);
  return indicator ? furtherExhibits(indicator, shown, page) : [];
}

/** The targets with the verdicts on the bodies that they name, and that there is no trend to show. */
function leadParagraph(noTrend: boolean, page: PageContext): Block[] {
  const against = sentencePieces(againstText(page), page);
  const trend = noTrend ? [representationWordsIn(page.locale).noTrend] : [];
  if (against.length + trend.length === 0) return [];
  return [paragraph("lead", ...against, ...(against.length > 0 && noTrend ? [" "] : []), ...trend)];
}

/** The targets of the shares on the page, each with the verdicts on the bodies that it names. */
function againstText(page: PageContext): string {
  const { locale } = page;
  const words = representationWordsIn(locale);
  const targets = (["womens-share", "womens-share-of-seats"] as const).flatMap((role) =>
    page.figuresOfRole(role).filter(({ target }) => target),
  );
  const sentences = targets.map((target) => {
    const verdicts = resultsAgainst(target, page).map((result) =>
      words.verdictOf(result.entity.name[locale], verdictTemplate(result, page, true)),
    );
    return words.against(`[${target.id}]`, targetCondition(target, locale), verdicts);
  });
  const noneForForces = targets.length > 0 && !targets.some(({ entities }) => entities.some(isForce));
  return [...sentences, ...(noneForForces ? [words.noTargetForForces] : [])].join(" ");
}

function anchorOf([first]: readonly Exhibit[], label: string): Content[] {
  return first ? [[link(`#${first.id}`, label)]] : [];
}

function anchorsOf(blocks: readonly Block[], locale: Locale): Content[] {
  return blocks.flatMap((block) =>
    block.kind === "section" ? [[link(`#${block.id}`, plainText(block.title, locale))]] : [],
  );
}

function sectionLinks(items: readonly Content[], locale: Locale): Block {
  return { kind: "navigation", look: "sections", label: representationWordsIn(locale).sections, items };
}

/** What the target that an exhibit is drawn against may mean, where its wording leaves that open. */
function readingsSection(exhibit: Exhibit | undefined, locale: Locale): Block[] {
  const target = exhibit?.chart.kind === "bars" ? exhibit.chart.reference?.cited?.figure : undefined;
  if (target?.target?.type !== "unclear" || target.unit.measure !== "percent") return [];
  const { quantity } = target;
  if (quantity.kind !== "point" || target.provenance.kind !== "read") return [];
  const words = representationWordsIn(locale).readings;
  const value = formatNumber(quantity.value, locale, quantity.decimals);
  const readings = [words.level(value), words.points(value), words.relative(value)];
  const blocks: Block[] = [
    { kind: "paragraph", content: asPrinted(target, words.printed("\n"), locale), figures: [target] },
    {
      kind: "list",
      items: readings.map((reading) => ({ content: [{ kind: "numbers", content: [reading], figures: [target] }] })),
    },
    ...(target.target.baseline === undefined ? [paragraph(undefined, words.noBaseline)] : []),
  ];
  return [{ kind: "section", id: "readings", title: [words.title], level: 3, look: "readings", blocks }];
}

/** A sentence with the words printed, which are in the source's language, where it has a line break. */
function asPrinted({ provenance }: Figure, sentence: string, locale: Locale): Content {
  if (provenance.kind !== "read") return [];
  const { printed, source } = provenance.citation;
  const [before = "", after = ""] = sentence.split("\n");
  const lang = foreignLanguage(source, locale);
  return [before, { kind: "styled", look: "plain", content: [printed], lang }, after];
}

function requestSection(locale: Locale): Block[] {
  const { title, lead, items } = representationWordsIn(locale).request;
  return section("request", title, [
    paragraph("lead", lead),
    { kind: "list", look: "request", items: items.map((item) => ({ content: [item] })) },
  ]);
}
