import { ExhibitPage } from "@/components/exhibit/exhibit-page";
import { indicatorDocument } from "@/lib/features/indicator/document";
import { exhibitQuery } from "@/lib/view/exhibit/exhibits-of";
import { openPage } from "@/lib/view/frame";
import { asked, existing, type RouteProps } from "../../../../params";

export default async function IndicatorRoute(route: RouteProps) {
  const { dataset, locale, id } = await asked(route);
  const page = await openPage(dataset, locale, exhibitQuery({ id }));
  return <ExhibitPage document={existing(indicatorDocument(page, id), id)} />;
}
