import { Blocks } from "@/components/blocks/blocks";
import { Table } from "@/components/blocks/table";
import { ChartPatterns } from "@/components/chart/chart";
import { Words } from "@/components/figure/words";
import { ReportTable } from "@/components/table/report-table";
import { figureTable } from "@/lib/document/figure-table";
import type { Locale } from "@/lib/domain/text";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import { discrepancyBlock } from "@/lib/view/discrepancies";
import type { ReportDocument } from "@/lib/view/report/report";

interface ReportArticleProps {
  readonly document: ReportDocument;
  readonly locale: Locale;
  /** True where there is a form that the levels can be typed into. */
  readonly editable: boolean;
}

/** The report as it prints: what it is, its results, its exhibits, other figures, and what disagrees. */
export function ReportArticle({ document, locale, editable }: ReportArticleProps) {
  const words = reportFormWordsIn(locale).report;
  const { title, period, author, introduction, countLine, results, exhibits, figures, discrepancies } = document;
  const about = [period, author].filter((part) => part !== "");
  return (
    <article className="report" aria-labelledby="report-title">
      <h1 id="report-title">
        <Words text={title} />
      </h1>
      {about.length > 0 && (
        <p className="subtitle">
          <Words text={about.join(" · ")} />
        </p>
      )}
      {introduction.map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never change places, and two may be alike
        <p key={place} className="introduction">
          <Words text={paragraph} />
        </p>
      ))}
      {countLine !== "" && (
        <p className="counts">
          <Words text={countLine} />
        </p>
      )}
      {results.length > 0 && (
        <section aria-labelledby="report-results">
          <h2 id="report-results">{words.results}</h2>
          <ReportTable rows={results} locale={locale} editable={editable} />
        </section>
      )}
      {exhibits.length > 0 && <ChartPatterns />}
      {exhibits.map((exhibit) => (
        <Blocks
          key={exhibit.id}
          blocks={[{ kind: "exhibit", exhibit, tableOpen: true, withActions: false }]}
          locale={locale}
        />
      ))}
      {figures.length > 0 && (
        <section aria-labelledby="report-other-figures">
          <h2 id="report-other-figures">{results.length + exhibits.length > 0 ? words.otherFigures : words.figures}</h2>
          <Table table={figureTable(figures, words.figures, locale)} locale={locale} />
        </section>
      )}
      {discrepancies.length > 0 && (
        <section aria-labelledby="report-discrepancies">
          <h2 id="report-discrepancies">{words.discrepancies}</h2>
          <p className="lead">{words.discrepanciesLead}</p>
          {discrepancies.map((discrepancy) => (
            <Blocks key={discrepancy.id} blocks={[discrepancyBlock(discrepancy, locale, true)]} locale={locale} />
          ))}
        </section>
      )}
      <p className="colophon">
        <Words text={document.colophon} /> <a href={document.home}>{words.colophon}</a>
      </p>
    </article>
  );
}
