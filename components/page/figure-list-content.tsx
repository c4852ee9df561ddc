import { Words } from "@/components/figure/words";
import { FigureFilter, figureFilterForm } from "@/components/filter/figure-filter";
import { FigureCells } from "@/components/table/figure-cells";
import { SortableTable } from "@/components/table/sortable-table";
import { formatNumber } from "@/lib/format/number";
import { messagesIn } from "@/lib/i18n/messages";
import { figureColumns } from "@/lib/view/figure-choice";
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
        <section className="table-frame" data-island aria-label={words.scroll}>
          <SortableTable
            columns={figureColumns.map((id) => ({
              id,
              label: words.columns[id],
              sortLabel: words.sortBy(words.columns[id]),
              number: id === "figure",
            }))}
            rows={view.rows
              .toSorted((a, b) => a.position - b.position)
              .map((row) => ({
                id: row.id,
                ranks: row.ranks,
                row: (
                  <tr>
                    <FigureCells row={row} locale={locale} withIndicator />
                  </tr>
                ),
              }))}
            caption={words.caption}
            form={figureFilterForm}
            {...(view.sort ? { sort: view.sort } : {})}
            whole={view.pages === 1}
          />
        </section>
      )}
      {view.pages > 1 && <Pages view={view} />}
      <WholeDataset frame={view.frame} />
    </>
  );
}

function Pages({ view }: { view: FigureList }) {
  const { locale } = view.frame;
  const words = messagesIn(locale).figures;
  return (
    <nav className="pager" aria-label={words.pages}>
      {view.previous !== undefined && <a href={view.previous}>{words.previous}</a>}
      <span data-not-a-statistic>
        {words.pageOf(formatNumber(view.page, locale), formatNumber(view.pages, locale))}
      </span>
      {view.next !== undefined && <a href={view.next}>{words.next}</a>}
    </nav>
  );
}
