import "./report.css";
import "../blocks/ways.css";
import { ExhibitPage } from "@/components/exhibit/exhibit-page";
import { DocumentFile } from "@/components/layout/page";
import type { Document } from "@/lib/view/frame";

interface ReportPageProps {
  readonly page: Document;
  /** What is handed over; absent where nothing is chosen. */
  readonly document?: Document | undefined;
  readonly isFile: boolean;
  /** True where it shows what an author typed, which no search engine keeps. */
  readonly isTyped: boolean;
}

/** The page on which a report is made, or the report alone as one file, with the looks that only they have. */
export function ReportPage({ page, document, isFile, isTyped }: ReportPageProps) {
  if (isFile) return <DocumentFile document={document ?? { frame: page.frame, blocks: [] }} />;
  return (
    <>
      {isTyped && <meta name="robots" content="noindex" />}
      <ExhibitPage document={page} />
    </>
  );
}
