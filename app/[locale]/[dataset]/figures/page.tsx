import { DocumentPage } from "@/components/layout/page";
import { figureListDocument } from "@/lib/features/figure-list/document";
import { asked, type RouteProps } from "../../../params";

export default async function FiguresRoute(route: RouteProps) {
  const { dataset, locale, query } = await asked(route);
  return <DocumentPage document={await figureListDocument(dataset, locale, query)} />;
}
