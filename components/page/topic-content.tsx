import type { ReactNode } from "react";
import { DocumentPage, Page } from "@/components/layout/page";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/text";
import { deploymentsDocument, deploymentsQuery } from "@/lib/features/deployments/document";
import { forcesDocument, forcesQuery } from "@/lib/features/forces/document";
import { justiceDocument, justiceQuery } from "@/lib/features/justice/document";
import { type Document, openPage } from "@/lib/view/frame";
import { supportPage } from "@/lib/view/support-page";
import type { PageTopic } from "@/lib/view/topics";
import { SupportContent } from "./support-content";
import "@/app/forces.css";
import "@/app/sections.css";

/** The topics whose pages depend on nothing that a reader chooses. */
export type SettledTopic = Exclude<PageTopic, "representation">;

const documents = { forces: forcesDocument, justice: justiceDocument, deployments: deploymentsDocument };

const queries = { forces: forcesQuery, justice: justiceQuery, deployments: deploymentsQuery };

/** The page of a topic; undefined where the dataset has no figure of it. */
export async function topicPage(topic: SettledTopic, dataset: Dataset, locale: Locale): Promise<ReactNode> {
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
  const document: Document | undefined = documents[topic](await openPage(dataset, locale, queries[topic]));
  return document && <DocumentPage document={document} />;
}
