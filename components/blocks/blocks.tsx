import { createElement, Fragment, type ReactElement } from "react";
import { Exhibit, ExhibitFrame } from "@/components/exhibit/exhibit";
import { FigureCard } from "@/components/figure/figure-card";
import { Form } from "@/components/forms/form";
import type { Block, Facts, Group, List, Navigation, Paragraph } from "@/lib/document/block";
import { plainText } from "@/lib/document/content";
import type { Locale } from "@/lib/domain/text";
import { Citation } from "./citation";
import { Run } from "./content";
import { Table } from "./table";

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly locale: Locale;
}

/** A document, or a part of it, as HTML. The blocks never change places, so they need no keys. */
export function Blocks({ blocks, locale }: BlocksProps) {
  return createElement(Fragment, null, ...blocks.map((block) => rendered(block, locale)));
}

function rendered(block: Block, locale: Locale): ReactElement {
  const render = renderers[block.kind] as (props: Of<Block>) => ReactElement;
  return render({ block, locale });
}

interface Of<Kind extends Block> {
  readonly block: Kind;
  readonly locale: Locale;
}

const renderers: { readonly [Kind in Block["kind"]]: (props: Of<Extract<Block, { kind: Kind }>>) => ReactElement } = {
  heading: ({ block: { level, id, content }, locale }) =>
    createElement(`h${level}`, { id }, <Run content={content} locale={locale} />),
  paragraph: renderParagraph,
  section: ({ block: { id, title, level, blocks, look }, locale }) => (
    <section aria-labelledby={id} className={look}>
      {createElement(`h${level}`, { id }, <Run content={title} locale={locale} />)}
      <Blocks blocks={blocks} locale={locale} />
    </section>
  ),
  entry: ({ block: { id, title, blocks }, locale }) => (
    <article className="entry" id={id}>
      <h3>
        <Run content={title} locale={locale} />
      </h3>
      <Blocks blocks={blocks} locale={locale} />
    </article>
  ),
  "key-figures": ({ block: { look, rows }, locale }) => (
    <ul className={look ? `cards ${look}` : "cards"}>
      {rows.map((row) => (
        <FigureCard key={row.id} row={row} locale={locale} />
      ))}
    </ul>
  ),
  table: ({ block, locale }) => <Table table={block} locale={locale} />,
  exhibit: ({ block: { kind: _, ...props }, locale }) => {
    const { aside } = props.exhibit;
    return <Exhibit {...props} locale={locale} aside={aside && <Blocks blocks={aside} locale={locale} />} />;
  },
  comparison: ({ block: { exhibit, factsHref, blocks }, locale }) => (
    <ExhibitFrame exhibit={exhibit} locale={locale} facts={factsHref}>
      <Blocks blocks={blocks} locale={locale} />
    </ExhibitFrame>
  ),
  list: renderList,
  facts: renderFacts,
  details: ({ block: { summary, blocks, isOpen, look }, locale }) => (
    <details className={look} open={isOpen}>
      <summary>
        <Run content={summary} locale={locale} />
      </summary>
      <Blocks blocks={blocks} locale={locale} />
    </details>
  ),
  group: renderGroup,
  navigation: renderNavigation,
  citation: ({ block, locale }) => <Citation citation={block} locale={locale} />,
  form: ({ block }) => <Form form={block} />,
};

/** A paragraph; one whose numbers belong to figures of the page names them for machines. */
function renderParagraph({ block: { content, look, figures }, locale }: Of<Paragraph>) {
  if (figures) return <Run content={[{ kind: "numbers", content, figures }]} locale={locale} />;
  return (
    <p role={isAnswer(look) ? "status" : undefined} className={look}>
      <Run content={content} locale={locale} />
    </p>
  );
}

/** What a reader's choice comes to is said to those who do not see that it changed. */
function isAnswer(look: Paragraph["look"]): boolean {
  return look === "status" || look === "matches" || look === "ignored";
}

function renderList({ block: { items, isOrdered, look }, locale }: Of<List>) {
  return createElement(
    isOrdered ? "ol" : "ul",
    { className: look },
    ...items.map(({ id, content, blocks = [] }) =>
      createElement(
        "li",
        { id },
        <Run content={content} locale={locale} />,
        <Blocks blocks={blocks} locale={locale} />,
      ),
    ),
  );
}

function renderFacts({ block: { facts, look }, locale }: Of<Facts>) {
  const entries = facts.map(({ term, details }) => {
    const [termOf, ...detailsOf] = [
      <dt key="term">
        <Run content={term} locale={locale} />
      </dt>,
      ...details.map(({ id, content }) => createElement("dd", { id }, <Run content={content} locale={locale} />)),
    ];
    if (look === undefined) return createElement(Fragment, null, termOf, ...detailsOf);
    return createElement("div", { className: look }, termOf, ...detailsOf);
  });
  return createElement("dl", { className: look === "command" ? "commands" : "facts" }, ...entries);
}

function renderGroup({ block: { look, label, blocks }, locale }: Of<Group>) {
  const inside = <Blocks blocks={blocks} locale={locale} />;
  const [title] = blocks;
  switch (look) {
    case "pages":
      return <div data-island="paginate">{inside}</div>;
    case "status":
      return <div role="status">{inside}</div>;
    case "report":
      return (
        <article className={look} aria-labelledby={title?.kind === "heading" ? title.id : undefined}>
          {inside}
        </article>
      );
    default: {
      const className = look === "plain" ? undefined : look;
      return createElement(label === undefined ? "div" : "section", { className, "aria-label": label }, inside);
    }
  }
}

function renderNavigation({ block: { look, label, items }, locale }: Of<Navigation>) {
  const contents = items.map((content) => <Run key={plainText(content, locale)} content={content} locale={locale} />);
  return (
    <nav className={look} aria-label={label}>
      {look === "pager"
        ? contents
        : createElement("ul", null, ...contents.map((item) => <li key={item.key}>{item}</li>))}
    </nav>
  );
}
