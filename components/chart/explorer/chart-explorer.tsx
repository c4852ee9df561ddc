import "@/app/explorer.css";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/text";
import { explorerWordsIn } from "@/lib/i18n/explorer-words";

interface ChartExplorerProps {
  /** Where the server tells what is to be explored. */
  readonly facts: string;
  readonly locale: Locale;
  /** The drawing, which stays where the reader does not explore. */
  readonly children: ReactNode;
}

/** Around a drawing in which there is more to find: its reader may explore it. */
export function ChartExplorer({ facts, locale, children }: ChartExplorerProps) {
  const { explore, failed } = explorerWordsIn(locale);
  return (
    <div className="explorer" data-island="explorer" data-facts={facts} data-failed={failed}>
      <div>{children}</div>
      <button type="button" className="explorer-start">
        {explore}
      </button>
      <p role="status" className="visually-hidden" />
    </div>
  );
}
