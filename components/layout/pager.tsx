import type { Locale } from "@/lib/domain/text";
import { formatNumber } from "@/lib/format/number";
import { messagesIn } from "@/lib/i18n/messages";
import type { Paging } from "@/lib/view/row-pages";

/** The ways to the pages before and after in a long list; nothing where it has one page. */
export function Pager({ paging, locale }: { paging: Paging; locale: Locale }) {
  const { page, pages, previous, next } = paging;
  if (pages === 1) return null;
  const words = messagesIn(locale).figures;
  return (
    <nav className="pager" aria-label={words.pages}>
      {previous !== undefined && <a href={previous}>{words.previous}</a>}
      <span data-not-a-statistic>{words.pageOf(formatNumber(page, locale), formatNumber(pages, locale))}</span>
      {next !== undefined && <a href={next}>{words.next}</a>}
    </nav>
  );
}
