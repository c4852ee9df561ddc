import { ComparePage } from "@/components/compare/compare-page";
import { compareDocument } from "@/lib/features/compare/document";
import { asked, type RouteProps } from "../../../params";

export default async function CompareRoute(route: RouteProps) {
  const { dataset, locale, query } = await asked(route);
  return <ComparePage document={await compareDocument(dataset, locale, query)} />;
}
