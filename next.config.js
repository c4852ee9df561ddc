import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  htmlLimitedBots: /Muster/, // how our server asks: titles come with the page, not by script after it
  compress: false, // lib/server compresses, with Brotli, once per page
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // `npm test` checks types; a start need not wait for it
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
};
