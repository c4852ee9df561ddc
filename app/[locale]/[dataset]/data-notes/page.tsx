import { DocumentPage } from "@/components/layout/page";
import { dataNotesDocument } from "@/lib/features/data-notes/document";
import { type DatasetParams, datasetOf, localeOf } from "../../../params";

export default async function DataNotesPage({ params }: DatasetParams) {
  return <DocumentPage document={await dataNotesDocument(await datasetOf(params), await localeOf(params))} />;
}
