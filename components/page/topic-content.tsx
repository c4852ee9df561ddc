import type { ReactNode } from "react";
import { DocumentPage, Page } from "@/components/layout/page";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/text";
import { deploymentsDocument } from "@/lib/features/deployments/document";
import { forcesDocument } from "@/lib/features/forces/document";
import { justiceDocument } from "@/lib/features/justice/document";
import type { Document } from "@/lib/view/frame";
import { supportPage } from "@/lib/view/support-page";
import type { PageTopic } from "@/lib/view/topics";
import { SupportContent } from "./support-content";
import "@/app/forces.css";
import "@/app/sections.css";

/** The topics whose pages depend on nothing that a reader chooses. */
export type SettledTopic = Exclude<PageTopic, "representation">;

const documents = { forces: forcesDocument, justice: justiceDocument, deployments: deploymentsDocument };

/** The page of a topic; undefined where the dataset has no figure of it. */
export function topicPage(topic: SettledTopic, dataset: Dataset, locale: Locale): ReactNode {
  if (topic === "support") {
    const view = supportPage(dataset, locale);
    return (
      view && (
        <Page frame={view.frame}>
          <SupportContent view={view} />
        </Page>
      )
    );
  }
  const document: Document | undefined = documents[topic](dataset, locale);
  return document && <DocumentPage document={document} />;
}
