import { type Block, folded, paragraph, section } from "../../document/block";
import { type Content, link, mark, number, period, styled } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { cell, column, type Table, type TableRow, table } from "../../document/table";
import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { comparePeriods, toEdtf } from "../../domain/reference-period";
import { shortName } from "../../domain/text";
import { deploymentsWordsIn } from "../../i18n/deployments-words";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import { furtherCaveats } from "../../view/caveats";
import { producersOf } from "../../view/exhibit/exhibit";
import { figureRow } from "../../view/figure-row";
import type { PageContext } from "../../view/frame";

/** What is known of one body at one time. */
interface Count {
  readonly id: string;
  readonly strength?: Figure;
  readonly women?: Figure;
  readonly men?: Figure;
  readonly share?: Figure;
}

/**
 * Missions with their components, in the order of the dataset: of each body and source the latest strength, and the
 * latest with women counted or their share; then earlier ones.
 */
export function missionsSection(page: PageContext, said: Set<string>): Block[] {
  const counts = countsOf(page);
  if (counts.length === 0) return [];
  const words = deploymentsWordsIn(page.locale);
  const isLatest = latestOf(counts);
  const latest = counts.filter((count) => isLatest.has(count));
  // Shares of women over time are a topic of their own: here they are beside the latest numbers.
  const earlier = counts.filter((count) => !isLatest.has(count) && count.strength !== undefined);
  const hasShares = latest.some(({ share }) => share !== undefined) && page.published.topics.has("representation");
  return section("missions", words.missions, [
    paragraph("lead", words.missionsLead),
    missionsTable(latest, words.missions, true, page),
    ...(hasShares ? [paragraph("note", link(page.path("representation"), words.womenOverTime))] : []),
    ...furtherCaveats(latest.flatMap(figuresIn), page, said),
    ...folded("decade", words.earlier, earlier.length > 0 ? [missionsTable(earlier, words.earlier, false, page)] : []),
  ]);
}

function countsOf(page: PageContext): Count[] {
  const { dataset } = page;
  const strengths = page.figuresOfRole("mission-strength");
  const bodies = new Set(strengths.map(({ entities: [entity] }) => entity.id));
  const shares = page
    .figuresOfRole("womens-share")
    .filter(({ entities: [entity], sex, kind }) => bodies.has(entity.id) && sex !== "M" && kind !== "target");
  const counts = new Map<string, Count>();
  const add = (figure: Figure, part: keyof Omit<Count, "id">) => {
    const key = keyOf(figure);
    const count = counts.get(key) ?? { id: key };
    if (!count[part]) counts.set(key, { ...count, [part]: figure });
  };
  for (const figure of strengths) add(figure, figure.sex === "F" ? "women" : figure.sex === "M" ? "men" : "strength");
  for (const figure of shares) add(figure, "share");
  const order = withParts([...bodies], dataset);
  const placeOf = (count: Count) => order.indexOf(leading(count)?.entities[0].id ?? "");
  return [...counts.values()].sort((a, b) => placeOf(a) - placeOf(b) || compareLatest(a, b));
}

/** Each body followed by those within it, otherwise in the order of the dataset. */
function withParts(bodies: readonly string[], { entities, relations }: Dataset): string[] {
  const inOrder = [...entities.keys()].filter((id) => bodies.includes(id));
  const within = relations.filter(({ kind, entity, other }) => kind === "within" && entity !== other);
  const isPartOf = (part: string, whole: string) =>
    within.some(({ entity, other }) => entity === part && other === whole);
  const placed = new Set<string>();
  const place = (id: string) => {
    if (placed.has(id)) return;
    placed.add(id);
    for (const part of inOrder) if (isPartOf(part, id)) place(part);
  };
  for (const id of inOrder) if (!inOrder.some((whole) => isPartOf(id, whole))) place(id);
  for (const id of inOrder) place(id);
  return [...placed];
}

/** One body in one place at one time. */
function keyOf({ entities: [entity], area, period }: Figure): string {
  return [entity.id, area.id, toEdtf(period)].join("--").replaceAll(/[^A-Za-z0-9-]+/g, "-");
}

function figuresIn({ strength, women, men, share }: Count): Figure[] {
  return [strength, women, men, share].filter((figure) => figure !== undefined);
}

/** The figure that says whose and of when a count is. */
function leading(count: Count): Figure | undefined {
  return figuresIn(count)[0];
}

/** The latest first, undated ones last. */
function compareLatest(a: Count, b: Count): number {
  const [left, right] = [leading(a)?.period, leading(b)?.period];
  if (!left || !right) return 0;
  const undatedLast = Number(left.kind === "undated") - Number(right.kind === "undated");
  return undatedLast || comparePeriods(right, left);
}

/** Counts come latest first: the first of each body by each source, and the first that tells of women. */
function latestOf(counts: readonly Count[]): ReadonlySet<Count> {
  const seen = new Set<string>();
  return new Set(
    counts.filter((count) => {
      const { id = "" } = leading(count)?.entities[0] ?? {};
      const keys = [
        ...(count.strength ? [`${id} ${producersOf(count.strength)}`] : []),
        ...(count.women ? [`${id} women`] : []),
        ...(count.share?.provenance.kind === "read" ? [`${id} share`] : []),
      ];
      const isFirst = keys.some((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return isFirst;
    }),
  );
}

/** @param withShare false for rows that give no share of women */
function missionsTable(counts: readonly Count[], caption: string, withShare: boolean, page: PageContext): Table {
  const { strength, shortBasis, date, women, share } = tableWordsIn(page.locale);
  const columns = { mission: deploymentsWordsIn(page.locale).mission, strength, basis: shortBasis, date, women, share };
  const ids = ["mission", "strength", "basis", "date", "women", ...(withShare ? (["share"] as const) : [])] as const;
  const rows = counts.map((count) => missionRow(count, withShare, page));
  return table(
    "missions",
    caption,
    ids.map((id) => column(id, columns[id])),
    rows,
  );
}

function missionRow(count: Count, withShare: boolean, page: PageContext): TableRow {
  const { locale } = page;
  const words = deploymentsWordsIn(locale);
  const messages = messagesIn(locale);
  const subject = leading(count);
  if (!subject) throw new RangeError(`a mission without figures: ${count.id}`);
  const row = (figure: Figure | undefined) => figure && figureRow(figure, page);
  const [strength, women, men] = [row(count.strength), row(count.women), row(count.men)];
  const share = withShare ? row(count.share) : undefined;
  const basis = (count.strength ?? count.women ?? count.men)?.basis;
  const keptOutHref = keptOut(figuresIn(count), page);
  const flag: Content =
    keptOutHref === undefined
      ? mark(strength, women, men, share)
      : [{ kind: "link", href: keptOutHref, content: [words.keptOut], look: "flag" }];
  const contentOf = (of: FigureRow | undefined): Content => {
    if (!of) return [styled("nothing", messages.missing.O)];
    const isComputed = of.cited.figure.provenance.kind === "derived";
    return [number(of), ...(isComputed ? [styled("unit", ` ${messages.figure.computed}`)] : [])];
  };
  const withoutWomen = !women && !men && !share;
  return {
    id: count.id,
    cells: [
      cell(subject.entities.map(({ name }) => shortName(name[locale])).join(", "), ...flag),
      { content: contentOf(strength), span: basis === undefined ? 2 : undefined },
      ...(basis === undefined ? [] : [cell(words.bases[basis])]),
      cell(...period(subject.period, locale)),
      {
        content: [...contentOf(women), ...(men ? [styled("details", ` ${messages.sexes.M} `, number(men))] : [])],
        span: withoutWomen && withShare ? 2 : undefined,
      },
      ...(withShare && !withoutWomen ? [cell(...contentOf(share))] : []),
    ],
  };
}

/** Where the page says why: at the discrepancy that a figure is part of, else at the caveat that excludes it. */
function keptOut(figures: readonly Figure[], page: PageContext): string | undefined {
  const { dataset } = page;
  const figure = figures.find(({ id }) => page.excluded.has(id));
  if (!figure) return undefined;
  const [discrepancy] = page.statementsOn(figure).discrepancies;
  if (discrepancy) return `#${discrepancy.id}`;
  const exclusion = dataset.derivations.exclusions.find(
    (each) => "figures" in each && each.figures.includes(figure.id),
  );
  return exclusion && "caveat" in exclusion ? `#caveat--${exclusion.caveat}` : undefined;
}
