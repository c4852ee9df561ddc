import "../fonts.css";
import "../base.css";
import "@/components/layout/looks";
import type { Viewport } from "next";
import type { ReactNode } from "react";
import { isLocale } from "@/lib/domain/text";
import { sourceSans, sourceSansLink, sourceSerif } from "../fonts/faces";

export const viewport: Viewport = { colorScheme: "light dark" };

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  return (
    <html
      lang={isLocale(locale) ? locale : "en"}
      className={`${sourceSans.variable} ${sourceSerif.variable} ${sourceSansLink.variable}`}
    >
      <body>{children}</body>
    </html>
  );
}
