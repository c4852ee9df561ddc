import { type Block, group, heading, list, section } from "../../document/block";
import { link, number, styled } from "../../document/content";
import type { Dataset } from "../../domain/dataset";
import { isForce } from "../../domain/entity";
import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { playsRole } from "../../domain/roles";
import { unitWord } from "../../format/quantity";
import { deploymentsWordsIn } from "../../i18n/deployments-words";
import type { Query } from "../../store/loaded";
import { furtherCaveats } from "../../view/caveats";
import { leadingExhibit } from "../../view/exhibit/exhibits-of";
import { numbersBlocks } from "../../view/few";
import { figureRow } from "../../view/figure-row";
import type { Document, PageContext } from "../../view/frame";
import { discrepanciesSection, topicDocument } from "../../view/topic-page";
import { missionsSection } from "./missions";
import { timeLineSection } from "./time-line";

/** The figures that the page is composed of. */
export const deploymentsQuery: Query = ({ roles }) => [
  { topic: "deployments" },
  { indicator: roles.get("womens-share")?.id ?? [] },
];

/**
 * The country's own deployments, missions with their basis, contributors, and what happened when. Undefined where the
 * dataset has no figure of the topic.
 */
export function deploymentsDocument(page: PageContext): Document | undefined {
  return topicDocument("deployments", page, sectionsOf);
}

function sectionsOf(page: PageContext): Block[] {
  const { dataset } = page;
  const figures = page.figuresOf("deployments");
  const said = new Set<string>();
  const contributed = dataset.roles.get("personnel-contributed");
  const countries = figures.filter((figure) => playsRole("contributing-countries", figure, dataset));
  return [
    ...forceIndicators(figures, dataset).flatMap((indicator) => withNumbers(indicator, figures, page, said)),
    ...missionsSection(page, said),
    ...discrepanciesSection("deployments", page),
    ...section("contributors", deploymentsWordsIn(page.locale).contributors, [
      ...(contributed ? withNumbers(contributed, figures, page, said) : []),
      ...numbersBlocks(countries, page, said),
    ]),
    ...timeLineSection(page),
  ];
}

/** The indicators read for the country's own forces, in the order of the dataset; missions have a table of their own. */
function forceIndicators(figures: readonly Figure[], dataset: Dataset): Indicator[] {
  const ofForces = figures.filter(
    (figure) =>
      figure.provenance.kind === "read" &&
      isForce(figure.entities[0]) &&
      !playsRole("mission-strength", figure, dataset),
  );
  return [...new Set(ofForces.map(({ indicator }) => indicator))];
}

/** An exhibit, with the numbers computed from it and its caveats beside; none where the indicator has no exhibit. */
function withNumbers(indicator: Indicator, figures: readonly Figure[], page: PageContext, said: Set<string>): Block[] {
  const exhibit = leadingExhibit(indicator, page);
  if (!exhibit) return [];
  const { locale } = page;
  const own = page.figuresOfIndicator(indicator);
  const computed = figures.filter(
    ({ provenance, indicator: { id } }) =>
      provenance.kind === "derived" && id !== indicator.id && provenance.inputs.every((input) => own.includes(input)),
  );
  // Whose number it is and of when is in the exhibit.
  const items = computed.map((figure) => {
    const row = figureRow(figure, page);
    const unit = unitWord(figure.quantity, figure.unit, locale);
    return {
      content: [link(row.href, row.subject.indicator), styled("plain", number(row), " ", styled("unit", unit))],
    };
  });
  const beside: Block[] = [
    ...(items.length > 0 ? [heading(3, deploymentsWordsIn(locale).computed), list(items, "gaps-to-target")] : []),
    ...furtherCaveats(own, page, said),
  ];
  return [group("drawn", [{ kind: "exhibit", exhibit }, group("drawn-numbers", beside)])];
}
