import { foreignLanguage } from "../../cite/publication";
import { type Block, type Exhibit, exhibits, list, paragraph, section } from "../../document/block";
import { type Content, link, plainText } from "../../document/content";
import { isForce } from "../../domain/entity";
import type { Figure } from "../../domain/figure";
import type { Locale } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { conventionsIn } from "../../i18n/conventions";
import { messagesIn } from "../../i18n/messages";
import type { Query } from "../../store/loaded";
import { benchmarkOfPage, benchmarkQuery, canBeSet, type PageBenchmark } from "../../view/benchmark";
import { exhibitsOfRole } from "../../view/exhibit/exhibits-of";
import { sentencePieces } from "../../view/exhibit/sentence";
import { forceCases } from "../../view/force-cases";
import { atQuery, type Document, type PageContext } from "../../view/frame";
import { resultsAgainst } from "../../view/results";
import { topicDocument } from "../../view/topic-page";
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
  const isSet = benchmark !== undefined && canBeSet(benchmark);
  const set: PageBenchmark = isSet ? { percent: benchmark, setBy: "reader" } : benchmarkOfPage;
  const isInvalid = benchmark !== undefined && !isSet;
  const document = topicDocument(topic, page, () => sectionsOf(set, isInvalid, page));
  return document && isSet ? atQuery(document, benchmarkQuery(benchmark)) : document;
}

function sectionsOf(set: PageBenchmark, isInvalid: boolean, page: PageContext): Block[] {
  const { locale } = page;
  const cases = forceCases(set, page);
  const gaps = forceGaps(page);
  const words = representationWordsIn(locale);
  const ofForces = exhibitsOfRole("womens-share", page, set);
  const ofSeats = exhibitsOfRole("womens-share-of-seats", page);
  const [forces, overTime] = [ofForces.slice(0, 1), ofForces.slice(1)];
  const seats = ofSeats.slice(0, 1);
  const bodies = [...ofSeats.slice(1), ...exhibitsOfRole("seats", page)];
  const benchmarked = [...benchmarkSection(cases, set, isInvalid, page), ...recruitsSection(cases, set, page)];
  const atEnd = [...missingSection(gaps, locale), ...requestSection(locale)];
  const links = [
    ...anchorOf(forces, messagesIn(locale).topics.forces),
    ...anchorOf([...seats, ...bodies], words.bodies),
    ...anchorsOf(benchmarked, locale),
    ...anchorOf(overTime, words.overTime),
    ...anchorsOf(atEnd, locale),
  ];
  return [
    ...leadParagraph(gaps.noTrend, page),
    { kind: "navigation", look: "sections", label: words.sections, items: links },
    ...exhibits([...forces, ...seats]),
    ...readingsSection(seats[0], locale),
    ...exhibits(bodies),
    ...benchmarked,
    ...exhibits(overTime),
    ...atEnd,
  ];
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
  const { labelled } = conventionsIn(locale);
  const targets = (["womens-share", "womens-share-of-seats"] as const).flatMap((role) =>
    page.figuresOfRole(role).filter(({ target }) => target),
  );
  const sentences = targets.map((target) => {
    const verdicts = resultsAgainst(target, page).map((result) =>
      labelled(result.entity.name[locale], `${verdictTemplate(result, page, true)}.`),
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
    list(readings.map((reading) => ({ content: [{ kind: "numbers", content: [reading], figures: [target] }] }))),
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
    list(
      items.map((item) => ({ content: [item] })),
      "request",
    ),
  ]);
}
