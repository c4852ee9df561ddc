import { DocumentPage } from "@/components/layout/page";
import { figureDocument } from "@/lib/features/figure/document";
import { asked, existing, type RouteProps } from "../../../../params";

export default async function FigureRoute(route: RouteProps) {
  const { dataset, locale, id } = await asked(route);
  return <DocumentPage document={existing(await figureDocument(dataset, locale, id), id)} />;
}
