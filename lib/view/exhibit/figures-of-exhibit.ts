import type { CitedFigure } from "../../cite/cited-figure";
import type { ExhibitTable } from "../../document/block";
import type { FigureRow } from "../../document/figure-row";
import { numbersOf, numbersOfExhibit } from "../../document/numbers";
import { messagesIn } from "../../i18n/messages";
import type { Frame } from "../frame";

/** Every figure of an exhibit, each once, in reading order: title, subtitle, drawing, table, aside. */
export function figuresOfExhibit(exhibit: ExhibitTable): CitedFigure[] {
  const numbers = numbersOfExhibit(exhibit).map(({ cited }) => cited);
  return eachOnce(numbers, ({ figure }) => figure.id);
}

/** The same as rows of one list: the exhibit's own table, then what is beside it, then what a sentence alone names. */
export function rowsOfExhibit(exhibit: ExhibitTable, frame: Frame): FigureRow[] {
  const beside = numbersOf(exhibit.aside ?? []);
  const rows = new Map([...beside.flatMap(({ row }) => row ?? []), ...exhibit.rows].map((row) => [row.id, row]));
  const inOrder = [
    ...exhibit.rows.map((row) => row.cited),
    ...beside.map(({ cited }) => cited),
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
