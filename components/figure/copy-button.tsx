import "./citation.css";

interface CopyButtonProps {
  /** The id of the element whose text is copied. */
  readonly of: string;
  readonly label: string;
  /** Said once it is copied. */
  readonly copied: string;
}

/** Copies a text that stands on the page. Hidden until a script is there to do it: the text can be selected. */
export function CopyButton({ of, label, copied }: CopyButtonProps) {
  return (
    <>
      <button type="button" className="copy" hidden data-island="copy" data-copy={of} data-copied={copied}>
        {label}
      </button>{" "}
      <output className="copied" />
    </>
  );
}
