import { Words } from "@/components/figure/words";
import { PlainPage } from "@/components/layout/page";
import { getDatasets } from "@/lib/data";
import { messagesIn } from "@/lib/i18n/messages";
import { datasetPath } from "@/lib/view/addresses";
import { localeOf, type RouteProps } from "../params";

export const dynamic = "force-dynamic";

export default async function DatasetsPage({ params }: RouteProps) {
  const locale = await localeOf(params);
  const words = messagesIn(locale).datasets;
  return (
    <PlainPage locale={locale} title={words.title}>
      <p className="lead">{words.lead}</p>
      <ul className="datasets">
        {getDatasets().map((dataset) => (
          <li key={dataset.id}>
            <h2>
              <a href={datasetPath(locale, dataset.id)}>
                <Words text={dataset.description.title[locale]} />
              </a>
            </h2>
            <p>
              <Words text={dataset.description.description[locale]} />
            </p>
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}
