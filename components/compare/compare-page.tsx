import "./compare.css";
import "../blocks/ways.css";
import { ExhibitPage } from "@/components/exhibit/exhibit-page";
import type { Document } from "@/lib/view/frame";

/** The page on which figures are compared, with the looks that only it has. */
export function ComparePage({ document }: { document: Document }) {
  return <ExhibitPage document={document} />;
}
