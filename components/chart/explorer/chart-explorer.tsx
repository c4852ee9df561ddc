import "@/app/explorer.css";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/text";
import { explorerWordsIn } from "@/lib/i18n/explorer-words";
import { ExplorerLeaf } from "./explorer-leaf";

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
    <ExplorerLeaf facts={facts} explore={explore} failed={failed}>
      {children}
    </ExplorerLeaf>
  );
}
