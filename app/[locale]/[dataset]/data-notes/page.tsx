import { DocumentPage } from "@/components/layout/page";
import { dataNotesDocument } from "@/lib/features/data-notes/document";
import { asked, type RouteProps } from "../../../params";

export default async function DataNotesRoute(route: RouteProps) {
  const { dataset, locale } = await asked(route);
  return <DocumentPage document={await dataNotesDocument(dataset, locale)} />;
}
