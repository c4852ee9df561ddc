import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import type { ReportPage } from "@/lib/view/report/report";
import { ChoiceSection } from "./choice-section";
import { OwnRowSection } from "./own-row-section";
import { choiceAddress, reportAddress, reportFormId } from "./report-address";
import { TextSection } from "./text-section";

/**
 * One form for all that an author chooses and types: each button sends all of it, and comes back with all of it. The
 * first button is the one that a press on Enter means.
 */
export function ReportForm({ view }: { view: ReportPage }) {
  const { form, document } = view;
  const { locale } = view.frame;
  const words = reportFormWordsIn(locale);
  return (
    <form
      id={reportFormId}
      className="report-form"
      method="post"
      action={reportAddress(form, "preview")}
      data-island="report"
      data-keep={form.action}
      autoComplete="off"
    >
      {document !== undefined && (
        <fieldset className="take">
          <legend className="visually-hidden">{words.take.label}</legend>
          <button type="submit" className="button primary">
            {words.take.show}
          </button>
          {(["docx", "xlsx", "html"] as const).map((format) => (
            <button key={format} type="submit" className="button" formAction={reportAddress(form, format)}>
              {words.take[format]}
            </button>
          ))}
          <button type="button" className="button" data-print hidden>
            {words.take.print}
          </button>
          <p className="hint" data-print-hint>
            {words.take.printHint}
          </p>
        </fieldset>
      )}
      <p className="kept" role="status" data-kept hidden>
        {words.kept}{" "}
        <button type="button" className="small-button" data-clear>
          {words.clear}
        </button>
      </p>
      <ChoiceSection view={view} locale={locale} />
      <TextSection entries={view.entries} locale={locale} />
      <OwnRowSection view={view} locale={locale} />
      <p className="hint">{words.privacy}</p>
      {document !== undefined && (
        <p className="form-links">
          <a href={choiceAddress(form)}>{words.take.address}</a>
          <a href={form.action}>{words.take.startOver}</a>
        </p>
      )}
    </form>
  );
}
