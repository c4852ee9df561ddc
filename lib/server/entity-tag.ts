import { createHash } from "node:crypto";
import type { Encoding } from "./compression";

/** A strong tag: the same tag means the same bytes, so each encoding has its own. */
export function entityTag(body: Buffer, encoding: Encoding): string {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return encoding === "identity" ? `"${hash}"` : `"${hash}-${encoding}"`;
}

/** True where the reader has these bytes already (`If-None-Match`; weak tags compare equal, as RFC 9110 says). */
export function isAlreadyHeld(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((held) => held.trim().replace(/^W\//, "") === tag);
}
