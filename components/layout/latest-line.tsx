import { formatDate } from "@/lib/format/reference-period";
import { messagesIn } from "@/lib/i18n/messages";
import type { Frame } from "@/lib/view/frame";

/** The first line of every page: how new its latest figure is, and that old is old. */
export function LatestLine({ frame }: { frame: Frame }) {
  const { latest, locale } = frame;
  const words = messagesIn(locale).latest;
  if (latest.kind !== "date") return <p className="latest">{words[latest.kind]}</p>;
  return (
    <p className="latest">
      {frame.latestOfDataset ? words.dataset : words.page}{" "}
      <time dateTime={latest.date}>{formatDate(latest.date, locale)}</time>.{" "}
      {latest.old && words.old(frame.datasetTitle)}
    </p>
  );
}
