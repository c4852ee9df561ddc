import type { ComponentType, ReactNode } from "react";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/text";
import { deploymentsPage } from "@/lib/view/deployments-page";
import { forcesPage } from "@/lib/view/forces-page";
import type { Frame } from "@/lib/view/frame";
import { justicePage } from "@/lib/view/justice-page";
import { supportPage } from "@/lib/view/support-page";
import type { PageTopic } from "@/lib/view/topics";
import { DeploymentsContent } from "./deployments-content";
import { ForcesContent } from "./forces-content";
import { JusticeContent } from "./justice-content";
import { SupportContent } from "./support-content";

/** A page laid out and drawn, but for what stands around it. */
export interface DrawnPage {
  readonly frame: Frame;
  readonly content: ReactNode;
}

/** The topics whose pages depend on nothing that a reader chooses. */
export type SettledTopic = Exclude<PageTopic, "representation">;

const pages: Readonly<Record<SettledTopic, (dataset: Dataset, locale: Locale) => DrawnPage | undefined>> = {
  forces: (dataset, locale) => drawn(forcesPage(dataset, locale), ForcesContent),
  justice: (dataset, locale) => drawn(justicePage(dataset, locale), JusticeContent),
  deployments: (dataset, locale) => drawn(deploymentsPage(dataset, locale), DeploymentsContent),
  support: (dataset, locale) => drawn(supportPage(dataset, locale), SupportContent),
};

/** The page of a topic; undefined where the dataset has no figure of it. */
export function topicPage(topic: SettledTopic, dataset: Dataset, locale: Locale): DrawnPage | undefined {
  return pages[topic](dataset, locale);
}

function drawn<View extends { readonly frame: Frame }>(
  view: View | undefined,
  Content: ComponentType<{ view: View }>,
): DrawnPage | undefined {
  return view && { frame: view.frame, content: <Content view={view} /> };
}
