/** A folder that cannot be read at all, so that nothing can be said of its files. The message is for the terminal. */
export class DatasetUnreadable extends Error {
  override readonly name = "DatasetUnreadable";
}

/** What the operating system said when a file or folder could not be read; undefined for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
