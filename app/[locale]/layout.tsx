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
    <html lang={isLocale(locale) ? locale : "en"} className={`${sans.variable} ${serif.variable}`}>
      <body>{children}</body>
    </html>
  );
}
