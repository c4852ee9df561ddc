import { DocumentPage } from "@/components/layout/page";
import { sourceDocument } from "@/lib/features/sources/documents";
import { parsePage } from "@/lib/view/row-pages";
import { asked, existing, type RouteProps } from "../../../../params";

export default async function SourceRoute(route: RouteProps) {
  const { dataset, locale, id, query } = await asked(route);
  return <DocumentPage document={existing(await sourceDocument(dataset, locale, id, parsePage(query.page)), id)} />;
}
