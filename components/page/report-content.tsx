import "@/app/support.css";
import "@/app/report.css";
import "@/app/report-form.css";
import "@/app/report-print.css";
import { Notes } from "@/components/figure/notes";
import { Words } from "@/components/figure/words";
import { LatestLine } from "@/components/layout/latest-line";
import { ReportArticle } from "@/components/report/report-article";
import { ReportForm } from "@/components/report/report-form";
import { ReportStart } from "@/components/report/report-start";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import type { ReportPage } from "@/lib/view/report/report";

/** Where a report is put together: ways to begin, the form, and the report as it will print. */
export function ReportContent({ view }: { view: ReportPage }) {
  const { document, form, problems } = view;
  const { locale } = view.frame;
  const words = reportFormWordsIn(locale);
  return (
    <>
      <div className="report-desk">
        {document === undefined ? <h1>{words.title}</h1> : <p className="desk-title">{words.title}</p>}
        {document === undefined && <p className="lead">{words.lead}</p>}
        <div role="status">
          {problems.length > 0 && (
            <div className="problems">
              <p className="problems-name">{words.problems}</p>
              <ul>
                {problems.map((problem) => (
                  <li key={problem}>
                    <Words text={problem} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        {document === undefined && <ReportStart form={form} locale={locale} />}
        <ReportForm view={view} />
      </div>
      {document && <ReportArticle document={document} locale={locale} editable />}
    </>
  );
}

/** The report alone with its notes, as it leaves in one file: no form, no navigation, no script. */
export function ReportFile({ view }: { view: ReportPage }) {
  const { frame, document } = view;
  return (
    <main id="content">
      <title>{frame.documentTitle}</title>
      <LatestLine frame={frame} />
      {document && <ReportArticle document={document} locale={frame.locale} editable={false} />}
      <Notes notes={frame.notes} locale={frame.locale} />
    </main>
  );
}
