import { formatDate } from "@/lib/format/reference-period";
import { messagesIn } from "@/lib/i18n/messages";
import type { Frame } from "@/lib/view/frame";

/** The first line of every page: how new its newest figure is, and that old is old. */
export function NewestLine({ frame }: { frame: Frame }) {
  const { newest, locale } = frame;
  const words = messagesIn(locale).newest;
  if (newest.kind !== "date") return <p className="newest">{words[newest.kind]}</p>;
  return (
    <p className="newest">
      {frame.newestOfDataset ? words.dataset : words.page}{" "}
      <time dateTime={newest.date}>{formatDate(newest.date, locale)}</time>.{" "}
      {newest.old && words.old(frame.datasetTitle)}
    </p>
  );
}
