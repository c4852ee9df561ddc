import { Period } from "@/components/figure/period";
import { SubjectDetails } from "@/components/figure/subject-details";
import { Words } from "@/components/figure/words";
import { NumberCell, PeriodCell } from "@/components/table/figure-cells";
import { SortHeader } from "@/components/table/sort-header";
import type { FigureRow } from "@/lib/document/figure-row";
import type { Locale } from "@/lib/domain/text";
import type { CompareColumn } from "@/lib/features/compare/choice";
import type { CompareResult } from "@/lib/features/compare/document";
import { compareWordsIn } from "@/lib/i18n/compare-words";
import { messagesIn } from "@/lib/i18n/messages";
import { tableWordsIn } from "@/lib/i18n/table-words";
import { compareFormId } from "./compare-form";

/** One page of the rows of a comparison, in groups where the reader asks for them; every header is a button of the form, which the server answers sorted. */
export function CompareTable({ result, locale }: { result: CompareResult; locale: Locale }) {
  const { exhibit, columns } = result;
  const words = compareWordsIn(locale);
  return (
    <section className="table-frame" aria-label={messagesIn(locale).figures.scroll}>
      <table className="figures">
        <caption className="visually-hidden">
          <Words text={words.caption(exhibit.indicatorName)} />
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader
                key={column}
                column={column}
                label={tableWordsIn(locale)[column]}
                sort={result.sort}
                form={compareFormId}
                locale={locale}
              />
            ))}
          </tr>
        </thead>
        {result.groups.map(({ heading, rows }) => (
          <tbody key={rows[0]?.id}>
            {heading && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length}>
                  {"period" in heading ? (
                    <Period period={heading.period} locale={locale} />
                  ) : (
                    <Words text={heading.text} />
                  )}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.id} row={row} columns={columns} locale={locale} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: FigureRow;
  readonly columns: readonly CompareColumn[];
  readonly locale: Locale;
}

function Row({ row, columns, locale }: RowProps) {
  const { subject, cited } = row;
  const names = { area: cited.figure.area.name[locale], entity: subject.entity };
  const [first, second] = columns.filter((column) => column === "area" || column === "entity");
  const hasPeriod = columns.includes("period");
  return (
    <tr>
      <th scope="row">
        <a href={row.href}>
          {first === undefined ? (
            <Period period={cited.figure.period} locale={locale} />
          ) : (
            <Words text={names[first]} />
          )}
        </a>
        {second === undefined && <SubjectDetails subject={subject} />}
      </th>
      {second !== undefined && (
        <td className="entity">
          <Words text={names[second]} />
          <SubjectDetails subject={subject} />
        </td>
      )}
      <NumberCell row={row} locale={locale} />
      {first !== undefined && hasPeriod && <PeriodCell row={row} locale={locale} />}
    </tr>
  );
}
