import "@/app/compare.css";
import "@/app/ways.css";
import { ChartPatterns } from "@/components/chart/chart";
import { CompareForm } from "@/components/compare/compare-form";
import { CompareTable } from "@/components/compare/compare-table";
import { CompareTake } from "@/components/compare/compare-take";
import { ExhibitFrame } from "@/components/exhibit/exhibit";
import { Words } from "@/components/figure/words";
import { Pager } from "@/components/layout/pager";
import type { Locale } from "@/lib/domain/text";
import type { ComparePage, CompareResult } from "@/lib/features/compare/document";
import { formatNumber } from "@/lib/format/number";
import { compareWordsIn } from "@/lib/i18n/compare-words";

/** Figures side by side: what to compare, then the comparison with what does not match, its drawing and its table. */
export function CompareContent({ view }: { view: ComparePage }) {
  const { form, leftOut, examples, result } = view;
  const { locale } = view.frame;
  const words = compareWordsIn(locale);
  return (
    <>
      <h1>{words.title}</h1>
      {!result && <p className="lead">{words.lead}</p>}
      <CompareForm form={form} locale={locale} />
      {form.chosen !== "" && (
        <p className="compare-chosen">
          <Words text={form.chosen} />
        </p>
      )}
      {leftOut && (
        <p className="left-out" role="status">
          {words.leftOut}
        </p>
      )}
      {examples.length > 0 && (
        <section className="ways" aria-labelledby="examples">
          <h2 id="examples">{words.examples}</h2>
          <ul>
            {examples.map(({ name, about, href }) => (
              <li key={href}>
                <a href={href}>
                  <Words text={name} />
                </a>
                <p>{about}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {result?.exhibit.chart && <ChartPatterns />}
      {result && <Result result={result} locale={locale} />}
    </>
  );
}

function Result({ result, locale }: { result: CompareResult; locale: Locale }) {
  const { exhibit, count, paging, facts } = result;
  return (
    <ExhibitFrame exhibit={exhibit} locale={locale} {...(facts !== undefined && { facts })}>
      {count > 0 && (
        <div className="compare-rows">
          <p className="counts">
            <Words text={compareWordsIn(locale).rows(count, formatNumber(count, locale))} />
          </p>
          <CompareTable result={result} locale={locale} />
          <Pager paging={paging} locale={locale} />
        </div>
      )}
      {count > 0 && <CompareTake result={result} locale={locale} />}
    </ExhibitFrame>
  );
}
