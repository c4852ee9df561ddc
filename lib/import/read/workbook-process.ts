import { type Sheet, sheetsOf } from "./workbook-sheets";

/** What the process that reads workbooks answers: the sheets, or why there are none. */
export type WorkbookAnswer =
  | { readonly sheets: readonly Sheet[] }
  | { readonly why: string }
  | { readonly tooMuch: string };

process.on("message", async (bytes: Uint8Array) => {
  process.send?.(await answerTo(bytes));
});

async function answerTo(bytes: Uint8Array): Promise<WorkbookAnswer> {
  try {
    return { sheets: await sheetsOf(bytes) };
  } catch (error) {
    if (error instanceof RangeError) return { tooMuch: error.message };
    // The reader throws errors of no particular kind for whatever it stumbles over.
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
