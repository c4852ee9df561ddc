import "@/app/compare.css";
import "@/app/ways.css";
import { DocumentPage } from "@/components/layout/page";
import { compareDocument } from "@/lib/features/compare/document";
import { type DatasetParams, datasetOf, localeOf, type QueryParams } from "../../../params";

export default async function ComparePage({ params, searchParams }: DatasetParams & QueryParams) {
  const document = compareDocument(await datasetOf(params), await localeOf(params), await searchParams);
  return <DocumentPage document={document} />;
}
