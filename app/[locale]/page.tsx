import type { Metadata } from "next";
import { Words } from "@/components/figure/words";
import { PlainPage } from "@/components/layout/plain-page";
import { getDataset, getDatasetIds } from "@/lib/data";
import { messagesIn } from "@/lib/i18n/messages";
import { datasetPath } from "@/lib/view/addresses";
import { titleOf } from "@/lib/view/frame";
import { type LocaleParams, localeOf } from "../params";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const words = messagesIn(await localeOf(params));
  return { title: `${words.datasets.title} · ${words.siteName}` };
}

export default async function DatasetsPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const words = messagesIn(locale).datasets;
  const datasets = await Promise.all((await getDatasetIds()).map(getDataset));
  return (
    <PlainPage locale={locale} title={words.title}>
      <p className="lead">{words.lead}</p>
      <ul className="link-list">
        {datasets.map((dataset) => (
          <li key={dataset.id}>
            <a href={datasetPath(locale, dataset.id)}>
              <Words text={titleOf(dataset, locale)} />
            </a>
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}
