import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  htmlLimitedBots: /Muster/, // how our server asks: titles come with the page, not by script after it
  compress: false, // lib/server compresses, with Brotli, once per page
  reactStrictMode: true,
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
};
