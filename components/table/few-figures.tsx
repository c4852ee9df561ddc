import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { formatNumber } from "@/lib/format/number";
import { messagesIn } from "@/lib/i18n/messages";
import type { FewRows, WholeList } from "@/lib/view/few";
import { FigureTable } from "./figure-table";

/** The figures of one indicator; of many the latest, how many there are, and the way to all. */
export function FewFigures({ few, locale, caption }: { few: FewRows; locale: Locale; caption: string }) {
  return (
    <>
      <FigureTable rows={few.rows} locale={locale} caption={caption} withIndicator={false} />
      <WayToAll of={few} text={messagesIn(locale).figures.few} locale={locale} />
    </>
  );
}

interface WayToAllProps {
  readonly of: { readonly rows: readonly unknown[]; readonly whole?: WholeList };
  /** That so many of all are shown, both as they are written; the first of them, if nothing else is said. */
  readonly text?: (shown: string, all: string) => string;
  readonly locale: Locale;
}

/** That a list shows some of many, and the way to all; nothing where it has all. */
export function WayToAll({ of: { rows, whole }, text, locale }: WayToAllProps) {
  if (!whole) return null;
  const words = messagesIn(locale).figures;
  return (
    <p className="table-note">
      <Words text={(text ?? words.first)(formatNumber(rows.length, locale), formatNumber(whole.count, locale))} />{" "}
      <a href={whole.href}>{words.wholeList}</a>
    </p>
  );
}
