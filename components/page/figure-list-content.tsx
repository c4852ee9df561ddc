import { Words } from "@/components/figure/words";
import { FigureFilter, figureFilterForm } from "@/components/filter/figure-filter";
import { Pager } from "@/components/layout/pager";
import { FigureCells } from "@/components/table/figure-cells";
import { SortHeader } from "@/components/table/sort-header";
import { figureColumns } from "@/lib/domain/figure-order";
import { formatNumber } from "@/lib/format/number";
import { messagesIn } from "@/lib/i18n/messages";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { FigureList } from "@/lib/view/figure-list";
import { WholeDataset } from "./whole-dataset";

/** All figures that match the reader's choice, in a table that sorts. */
export function FigureListContent({ view }: { view: FigureList }) {
  const { counts } = view;
  const { locale } = view.frame;
  const words = messagesIn(locale).figures;
  const number = (count: number) => formatNumber(count, locale);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <FigureFilter list={view} locale={locale} />
      <p className="counts" role="status">
        <Words
          text={[
            view.filtered
              ? words.count(counts.figures, number(counts.figures), number(counts.all))
              : words.whole(counts.figures, number(counts.figures)),
            counts.missing > 0 ? words.missing(counts.missing, number(counts.missing)) : "",
          ].join("")}
        />
      </p>
      {view.rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div data-island={view.paging.pages > 1 ? "paginate" : undefined}>
          <Table view={view} />
          <Pager paging={view.paging} locale={locale} />
        </div>
      )}
      <WholeDataset frame={view.frame} />
    </>
  );
}

/** One page of the list. Where that is all of it, it is sorted in the page: its rows say where they go. */
function Table({ view }: { view: FigureList }) {
  const { locale } = view.frame;
  const words = messagesIn(locale).figures;
  const isWhole = view.paging.pages === 1;
  return (
    <section className="table-frame" aria-label={words.scroll}>
      <table className="figures" data-island={isWhole ? "sort" : undefined}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            {figureColumns.map((column) => (
              <SortHeader
                key={column}
                column={column}
                label={tableWordsIn(locale)[column]}
                sort={view.sort}
                form={figureFilterForm}
                locale={locale}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id} data-ranks={isWhole ? ranksOf(row) : undefined}>
              <FigureCells row={row} locale={locale} withIndicator />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The ranks of a row by column, and last its own in the dataset. */
function ranksOf({ ranks, position }: FigureList["rows"][number]): string {
  return [...figureColumns.map((column) => ranks[column] ?? "-"), position].join(" ");
}
