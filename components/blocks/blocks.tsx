import { createElement, Fragment, type ReactElement } from "react";
import { Exhibit, ExhibitFrame } from "@/components/exhibit/exhibit";
import { FigureCard } from "@/components/figure/figure-card";
import { Form } from "@/components/forms/form";
import type { Block, Details, Facts, Group, List, Navigation, Paragraph, Section } from "@/lib/document/block";
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
  switch (block.kind) {
    case "heading":
      return createElement(`h${block.level}`, { id: block.id }, <Run content={block.content} locale={locale} />);
    case "paragraph":
      return <ParagraphBlock block={block} locale={locale} />;
    case "section":
      return <SectionBlock block={block} locale={locale} />;
    case "entry":
      return (
        <article className="entry" id={block.id}>
          <h3>
            <Run content={block.title} locale={locale} />
          </h3>
          <Blocks blocks={block.blocks} locale={locale} />
        </article>
      );
    case "key-figures":
      return (
        <ul className={block.look ? `cards ${block.look}` : "cards"}>
          {block.rows.map((row) => (
            <FigureCard key={row.id} row={row} locale={locale} />
          ))}
        </ul>
      );
    case "table":
      return <Table table={block} locale={locale} />;
    case "exhibit": {
      const { kind: _, ...props } = block;
      const { aside } = block.exhibit;
      return <Exhibit {...props} locale={locale} aside={aside && <Blocks blocks={aside} locale={locale} />} />;
    }
    case "comparison":
      return (
        <ExhibitFrame exhibit={block.exhibit} locale={locale} facts={block.factsHref}>
          <Blocks blocks={block.blocks} locale={locale} />
        </ExhibitFrame>
      );
    case "list":
      return <ListBlock block={block} locale={locale} />;
    case "facts":
      return <FactsBlock block={block} locale={locale} />;
    case "details":
      return <DetailsBlock block={block} locale={locale} />;
    case "group":
      return <GroupBlock block={block} locale={locale} />;
    case "navigation":
      return <NavigationBlock block={block} locale={locale} />;
    case "citation":
      return <Citation citation={block} locale={locale} />;
    case "form":
      return <Form form={block} />;
  }
}

/** A paragraph; one whose numbers belong to figures of the page names them for machines. */
function ParagraphBlock({ block: { content, look, figures }, locale }: Of<Paragraph>) {
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

function SectionBlock({ block: { id, title, level, blocks, look }, locale }: Of<Section>) {
  return (
    <section aria-labelledby={id} className={look}>
      {createElement(`h${level}`, { id }, <Run content={title} locale={locale} />)}
      <Blocks blocks={blocks} locale={locale} />
    </section>
  );
}

interface Of<Kind extends Block> {
  readonly block: Kind;
  readonly locale: Locale;
}

function ListBlock({ block: { items, isOrdered, look }, locale }: Of<List>) {
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

function FactsBlock({ block: { facts, look }, locale }: Of<Facts>) {
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

function DetailsBlock({ block: { summary, blocks, isOpen, look }, locale }: Of<Details>) {
  return (
    <details className={look} open={isOpen}>
      <summary>
        <Run content={summary} locale={locale} />
      </summary>
      <Blocks blocks={blocks} locale={locale} />
    </details>
  );
}

function GroupBlock({ block: { look, label, blocks }, locale }: Of<Group>) {
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

function NavigationBlock({ block: { look, label, items }, locale }: Of<Navigation>) {
  const contents = items.map((content) => <Run key={plainText(content, locale)} content={content} locale={locale} />);
  return (
    <nav className={look} aria-label={label}>
      {look === "pager"
        ? contents
        : createElement("ul", null, ...contents.map((item) => <li key={item.key}>{item}</li>))}
    </nav>
  );
}
