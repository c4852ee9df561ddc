import { ExhibitPage } from "@/components/exhibit/exhibit-page";
import { overviewDocument } from "@/lib/features/overview/document";
import { asked, type RouteProps } from "../../params";

export default async function OverviewRoute(route: RouteProps) {
  const { dataset, locale } = await asked(route);
  return <ExhibitPage document={await overviewDocument(dataset, locale)} />;
}
