import { Words } from "@/components/figure/words";
import { FigureFilter, figureFilterForm } from "@/components/filter/figure-filter";
import { Pager } from "@/components/layout/pager";
import { FigureCells } from "@/components/table/figure-cells";
import { SortHeader } from "@/components/table/sort-header";
import { SortableTable } from "@/components/table/sortable-table";
import { figureColumns } from "@/lib/domain/figure-order";
import type { Locale } from "@/lib/domain/text";
import { formatNumber } from "@/lib/format/number";
import { messagesIn } from "@/lib/i18n/messages";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { FigureList } from "@/lib/view/figure-list";
import type { FigureRow } from "@/lib/view/figure-row";
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
        <div data-turn={view.paging.pages > 1 ? true : undefined}>
          {view.paging.pages > 1 ? <OnePage view={view} /> : <Whole view={view} />}
          <Pager paging={view.paging} locale={locale} />
        </div>
      )}
      <WholeDataset frame={view.frame} />
    </>
  );
}

/** A list that fits one page: it is sorted where the reader is. */
function Whole({ view }: { view: FigureList }) {
  const { locale } = view.frame;
  const words = messagesIn(locale).figures;
  return (
    <section className="table-frame" data-island aria-label={words.scroll}>
      <SortableTable
        columns={figureColumns.map((id) => ({
          id,
          label: tableWordsIn(locale)[id],
          sortLabel: words.sortBy(tableWordsIn(locale)[id]),
          number: id === "figure",
        }))}
        rows={view.rows
          .toSorted((a, b) => a.position - b.position)
          .map((row) => ({ id: row.id, ranks: row.ranks, row: <Row row={row} locale={locale} /> }))}
        caption={words.caption}
        form={figureFilterForm}
        {...(view.sort ? { sort: view.sort } : {})}
      />
    </section>
  );
}

/** One page of a longer list: the server sorts, and sends what is shown. */
function OnePage({ view }: { view: FigureList }) {
  const { locale } = view.frame;
  const words = messagesIn(locale).figures;
  return (
    <section className="table-frame" aria-label={words.scroll}>
      <table className="figures">
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
            <Row key={row.id} row={row} locale={locale} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, locale }: { row: FigureRow; locale: Locale }) {
  return (
    <tr>
      <FigureCells row={row} locale={locale} withIndicator />
    </tr>
  );
}
