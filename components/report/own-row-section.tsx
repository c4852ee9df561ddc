import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import type { OwnField } from "@/lib/i18n/report-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { OwnRowEntry, ReportPage } from "@/lib/view/report/report";
import { ownPart, reportAddress } from "./report-address";

const fields = [
  ...(["indicator", "level", "unit", "baseline", "baselineDate"] as const),
  ...(["target", "due", "latest", "latestDate", "source"] as const),
] satisfies readonly OwnField[];

/** Rows that the author types or pastes; the last one is empty, to be filled in. */
export function OwnRowSection({ view, locale }: { view: ReportPage; locale: Locale }) {
  const words = reportFormWordsIn(locale);
  const { own } = words;
  const labels = { ...tableWordsIn(locale), ...own.fields };
  const typed: readonly (OwnRowEntry | undefined)[] = [...view.entries.ownRows, undefined];
  const rows = typed.map((row, place) => ({ row, name: `own.${place}`, number: place + 1 }));
  return (
    <details className="report-section">
      <summary>{own.summary}</summary>
      <div id={ownPart}>
        <p className="lead">{own.lead}</p>
        {rows.map(({ row, name, number }) => (
          <fieldset key={name} className="own-row">
            <legend>
              <Words text={own.row(number)} />
            </legend>
            {fields.map((field) => (
              <label key={field} className={field === "indicator" || field === "source" ? "choice wide" : "choice"}>
                <span>{labels[field]}</span>
                <input name={`${name}.${field}`} defaultValue={row?.[field]} autoComplete="off" />
              </label>
            ))}
          </fieldset>
        ))}
        <p className="own-buttons">
          <button
            type="submit"
            className="button"
            name="add-row"
            value="1"
            formAction={reportAddress(view.form, "preview", view.form.query, ownPart)}
          >
            {own.add}
          </button>
          <button type="submit" className="button">
            {words.take.show}
          </button>
        </p>
        <label className="choice wide">
          <span>{own.pasted}</span>
          <textarea name="pasted" rows={4} aria-describedby="report-pasted-hint" autoComplete="off" />
        </label>
        <p id="report-pasted-hint" className="hint">
          {own.pastedHint}
        </p>
      </div>
    </details>
  );
}
