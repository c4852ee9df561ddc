import type { ComponentType, ReactNode } from "react";
import { Blocks } from "@/components/blocks/blocks";
import { ChartPatterns } from "@/components/chart/chart";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/text";
import { deploymentsDocument } from "@/lib/features/deployments/document";
import { forcesDocument } from "@/lib/features/forces/document";
import type { Document, Frame } from "@/lib/view/frame";
import "@/app/forces.css";
import "@/app/sections.css";
import { justiceDocument } from "@/lib/features/justice/document";
import { supportPage } from "@/lib/view/support-page";
import type { PageTopic } from "@/lib/view/topics";
import { SupportContent } from "./support-content";

/** A page laid out and drawn, but for what stands around it. */
export interface DrawnPage {
  readonly frame: Frame;
  readonly content: ReactNode;
}

/** The topics whose pages depend on nothing that a reader chooses. */
export type SettledTopic = Exclude<PageTopic, "representation">;

const pages: Readonly<Record<SettledTopic, (dataset: Dataset, locale: Locale) => DrawnPage | undefined>> = {
  forces: (dataset, locale) => rendered(forcesDocument(dataset, locale), locale),
  justice: (dataset, locale) => rendered(justiceDocument(dataset, locale), locale),
  deployments: (dataset, locale) => rendered(deploymentsDocument(dataset, locale), locale),
  support: (dataset, locale) => drawn(supportPage(dataset, locale), SupportContent),
};

/** The page of a topic; undefined where the dataset has no figure of it. */
export function topicPage(topic: SettledTopic, dataset: Dataset, locale: Locale): DrawnPage | undefined {
  return pages[topic](dataset, locale);
}

function rendered(document: Document | undefined, locale: Locale): DrawnPage | undefined {
  return (
    document && {
      frame: document.frame,
      content: (
        <>
          <ChartPatterns />
          <Blocks blocks={document.blocks} locale={locale} />
        </>
      ),
    }
  );
}

function drawn<View extends { readonly frame: Frame }>(
  view: View | undefined,
  Content: ComponentType<{ view: View }>,
): DrawnPage | undefined {
  return view && { frame: view.frame, content: <Content view={view} /> };
}
