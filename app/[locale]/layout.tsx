import type { Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { isLocale } from "@/lib/domain/text";
import "../design-tokens.css";
import "../styles.css";
import "../print.css";

const sans = localFont({
  src: "../fonts/source-sans-3.woff2",
  weight: "400 600",
  variable: "--font-sans",
  fallback: ["system-ui", "sans-serif"],
});

/**
 * The same letters in a line of twice their size: a link in a drawing can be hit only where its line is. The middle of
 * the line is where theirs is (100 % above and 32.6 % below), as numbers in a drawing are aligned by it.
 */
const link = localFont({
  src: "../fonts/source-sans-3.woff2",
  weight: "400 600",
  variable: "--font-link",
  fallback: ["system-ui", "sans-serif"],
  declarations: [
    { prop: "ascent-override", value: "133.7%" },
    { prop: "descent-override", value: "66.3%" },
  ],
});

const serif = localFont({
  src: "../fonts/source-serif-4-semibold.woff2",
  weight: "600",
  variable: "--font-serif",
  fallback: ["Georgia", "serif"],
});

export const viewport: Viewport = { colorScheme: "light dark" };

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  return (
    <html lang={isLocale(locale) ? locale : "en"} className={`${sans.variable} ${serif.variable} ${link.variable}`}>
      <body>{children}</body>
    </html>
  );
}
