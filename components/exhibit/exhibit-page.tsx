import "./exhibit.css";
import "./topics.css";
import "../chart/chart.css";
import "../figure/figure-card.css";
import { DocumentPage } from "@/components/layout/page";
import type { Document } from "@/lib/view/frame";

/** A page of key figures and charts, with the looks that only such pages have. */
export function ExhibitPage({ document }: { document: Document }) {
  return <DocumentPage document={document} />;
}
