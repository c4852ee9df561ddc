import { DocumentPage } from "@/components/layout/page";
import { sourcesDocument } from "@/lib/features/sources/documents";
import { openPage } from "@/lib/view/frame";
import { asked, type RouteProps } from "../../../params";

export default async function SourcesRoute(route: RouteProps) {
  const { dataset, locale } = await asked(route);
  return <DocumentPage document={sourcesDocument(await openPage(dataset, locale, () => []))} />;
}
