import { Words } from "@/components/figure/words";
import type { Inline } from "@/lib/document/content";

/** What a reader types amid a text or a table, into a form elsewhere on the page; on paper it is plain text. */
export function InlineField({ field }: { field: Extract<Inline, { kind: "field" }> }) {
  const { form, name, label, value, list } = field;
  return (
    <label>
      <span className="visually-hidden">
        <Words text={label} />
      </span>
      <input name={name} defaultValue={value} form={form} list={list} autoComplete="off" maxLength={100} />
    </label>
  );
}
