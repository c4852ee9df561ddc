import { Page } from "@/components/layout/page";
import { DataNotesContent } from "@/components/page/data-notes-content";
import { dataNotes } from "@/lib/view/data-notes";
import { type DatasetParams, datasetOf, localeOf } from "../../../params";

export default async function DataNotesPage({ params }: DatasetParams) {
  const view = dataNotes(await datasetOf(params), await localeOf(params));
  return (
    <Page frame={view.frame}>
      <DataNotesContent view={view} />
    </Page>
  );
}
