import type { Subject } from "@/lib/document/figure-row";
import { Words } from "./words";

/** What narrows a figure (area, sex, rank, kind), as one small line; nothing where nothing does. */
export function SubjectDetails({ subject }: { subject: Subject }) {
  if (subject.details.length === 0) return null;
  return (
    <span className="details">
      <Words text={subject.details.join(" · ")} />
    </span>
  );
}
