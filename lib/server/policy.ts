const ownFiles = "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";
const edges = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** What a page may load and run: this server's own files, nothing inline. */
export const pagePolicy = `default-src 'none'; script-src 'self'; ${ownFiles}; ${edges}`;

/** What a drawing or another file may do when a browser opens it by itself: nothing but look as it is drawn. */
export const filePolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; ${edges}`;

/** What every answer says, whatever it is. No promise of https: the server itself speaks plain http. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};
