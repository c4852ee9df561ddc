import type { Locale } from "@/lib/domain/text";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import type { ReportEntries } from "@/lib/view/report/report";

/** What the author says of the report: title, period, author, introduction. */
export function TextSection({ entries, locale }: { entries: ReportEntries; locale: Locale }) {
  const { texts, take } = reportFormWordsIn(locale);
  return (
    <details className="report-section">
      <summary>{texts.summary}</summary>
      <div className="fields">
        <label className="choice wide">
          <span>{texts.title}</span>
          <input name="title" defaultValue={entries.title} autoComplete="off" aria-describedby="report-title-hint" />
        </label>
        <p id="report-title-hint" className="hint">
          {texts.titleHint}
        </p>
        <label className="choice">
          <span>{texts.period}</span>
          <input name="period" defaultValue={entries.period} autoComplete="off" />
        </label>
        <label className="choice">
          <span>{texts.author}</span>
          <input name="author" defaultValue={entries.author} autoComplete="off" />
        </label>
        <label className="choice wide">
          <span>{texts.introduction}</span>
          <textarea
            name="introduction"
            rows={5}
            defaultValue={entries.introduction}
            aria-describedby="report-introduction-hint"
          />
        </label>
        <p id="report-introduction-hint" className="hint">
          {texts.introductionHint}
        </p>
        <button type="submit" className="button">
          {take.show}
        </button>
      </div>
    </details>
  );
}
