import type { CitedFigure } from "../../cite/notebook";
import { messagesIn } from "../../i18n/messages";
import type { FigureRow } from "../figure-row";
import type { Frame } from "../frame";
import { citedInChart } from "./chart-figures";
import type { Aside, ExhibitTable } from "./exhibit";
import type { SentencePiece } from "./sentence";

/** Every figure that stands in an exhibit, each once, in reading order: title, subtitle, drawing, table, aside. */
export function figuresOfExhibit({ title, subtitle, chart, rows, aside }: ExhibitTable): CitedFigure[] {
  const cited = [
    ...citedIn(title),
    ...citedIn(subtitle),
    ...(chart ? citedInChart(chart) : []),
    ...rows.map((row) => row.cited),
    ...citedInAside(aside),
  ];
  return eachOnce(cited, ({ figure }) => figure.id);
}

/** The same as rows of one list: the exhibit's own table, then what stands beside it, then what a sentence alone names. */
export function rowsOfExhibit(exhibit: ExhibitTable, frame: Frame): FigureRow[] {
  const rows = new Map([...rowsOfAside(exhibit.aside), ...exhibit.rows].map((row) => [row.id, row] as const));
  const inOrder = [
    ...exhibit.rows.map((row) => row.cited),
    ...citedInAside(exhibit.aside),
    ...figuresOfExhibit(exhibit),
  ];
  return eachOnce(inOrder, ({ figure }) => figure.id).map(
    (cited) => rows.get(cited.figure.id) ?? bareRow(cited, frame),
  );
}

function eachOnce<Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) if (!found.has(idOf(item))) found.set(idOf(item), item);
  return [...found.values()];
}

/** The figures beside a drawing in reading order: of a target the verdicts, the sentence, the distances. */
function citedInAside(aside: Aside | undefined): CitedFigure[] {
  const sentences = aside?.kind === "target" ? [...aside.verdicts.flatMap(({ text }) => text), ...aside.sentences] : [];
  return [...citedIn(sentences), ...rowsOfAside(aside).map((row) => row.cited)];
}

function citedIn(pieces: readonly SentencePiece[]): CitedFigure[] {
  return pieces.flatMap((piece) => ("cited" in piece ? [piece.cited] : []));
}

function rowsOfAside(aside: Aside | undefined): FigureRow[] {
  switch (aside?.kind) {
    case "target":
      return aside.gaps.map(({ row }) => row);
    case "women-needed":
      return aside.needed.rows.flatMap((each) => {
        if (each.kind === "share") return [each.share];
        return [each.women, each.strength, ...("reason" in each.needed ? [] : [each.needed])];
      });
    default:
      return [];
  }
}

/** A row of what the figure says of itself, for one that stands in a sentence and in no list. */
function bareRow(cited: CitedFigure, { home, locale, notes }: Frame): FigureRow {
  const { figure } = cited;
  const { id, indicator, entities, provenance } = figure;
  const link = notes.flatMap(({ links }) => links).find((each) => each.id === id);
  return {
    id,
    href: link?.href ?? `${home}/figures/${id}`,
    subject: {
      indicator: indicator.name[locale],
      entity: entities.map(({ name }) => name[locale]).join(", "),
      details: provenance.kind === "derived" ? [messagesIn(locale).figure.computed] : [],
    },
    cited,
  };
}
