import { FigureValue } from "@/components/figure/figure-value";
import { Period } from "@/components/figure/period";
import { Words } from "@/components/figure/words";
import type { FigureRow } from "@/lib/document/figure-row";
import type { Locale } from "@/lib/domain/text";
import { unitWord } from "@/lib/format/quantity";
import { supportWordsIn } from "@/lib/i18n/support-words";
import type { DonorWorks, Work, WorkRelation } from "@/lib/view/donors";
import { ColumnHeaders } from "./column-headers";

/** Who leads or pays for which programme, by which paragraph, and what is counted of it. */
export function DonorsTable({ groups, locale }: { groups: readonly DonorWorks[]; locale: Locale }) {
  const words = supportWordsIn(locale).donors;
  const columns = ["work", "relation", "figures"] as const;
  return (
    <div className="table-frame">
      <table className="results donors">
        <caption className="visually-hidden">{words.title}</caption>
        <ColumnHeaders columns={columns} words={words.columns} />
        {groups.map(({ id, name, works }) => (
          <tbody key={id}>
            <tr className="group">
              <th scope="rowgroup" colSpan={columns.length}>
                <Words text={name} />
              </th>
            </tr>
            {works.map((work) => (
              <WorkRow key={work.id} work={work} locale={locale} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function WorkRow({ work: { name, relations, figures }, locale }: { work: Work; locale: Locale }) {
  const words = supportWordsIn(locale).donors;
  return (
    <tr>
      <th scope="row">
        <Words text={name} />
      </th>
      <td data-label={words.columns.relation}>
        {relations.length === 0 && <span className="nothing">{words.noRelation}</span>}
        {relations.map((relation) => (
          <Relation key={`${relation.text} ${relation.locator}`} relation={relation} />
        ))}
      </td>
      <td data-label={words.columns.figures}>
        {figures.length === 0 ? (
          <span className="nothing">{words.noFigure}</span>
        ) : (
          <ul className="work-figures">
            {figures.map((row) => (
              <Item key={row.cited.place} row={row} locale={locale} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function Relation({ relation }: { relation: WorkRelation }) {
  const { text, certainty, note, locator, sourceHref } = relation;
  return (
    <div>
      <Words text={certainty === "" ? text : `${text} (${certainty})`} />{" "}
      <a className="locator" href={sourceHref}>
        <Words text={locator} />
      </a>
      {note !== "" && (
        <span className="details">
          <Words text={note} />
        </span>
      )}
    </div>
  );
}

/** One figure of a programme in a line: the number, what it counts, and when; years on a time line are their own time. */
function Item({ row, locale }: { row: FigureRow; locale: Locale }) {
  const { figure } = row.cited;
  const unit = unitWord(figure.quantity, figure.unit, locale);
  return (
    <li>
      <FigureValue cited={row.cited} locale={locale} as="sign" />
      {unit !== "" && (
        <>
          {" "}
          <Words text={unit} />
        </>
      )}{" "}
      <span className="details">
        <a href={row.href}>
          <Words text={row.subject.indicator} />
        </a>
        <Words text={row.subject.details.map((detail) => ` · ${detail}`).join("")} />
        {figure.quantity.kind !== "span" && (
          <>
            {" · "}
            <Period period={figure.period} locale={locale} />
          </>
        )}
      </span>
    </li>
  );
}
