import { PlainPage } from "@/components/layout/page";
import { locales } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import { localeOf, type RouteProps } from "../../../params";

const codes = ["400", "403", "404", "413", "414", "500", "503"] as const;

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => codes.map((code) => ({ locale, code })));
}

/** What lib/server answers with, under the right status, where it cannot answer with the page asked for. */
export default async function ErrorRoute({ params }: RouteProps) {
  const locale = await localeOf(params);
  const words = messagesIn(locale).errors;
  const { title, text } = words[await codeOf(params)];
  return (
    <PlainPage locale={locale} title={title}>
      <meta name="robots" content="noindex" />
      <p className="lead">{text}</p>
      <p>
        <a href={`/${locale}`}>{words.home}</a>
      </p>
    </PlainPage>
  );
}

async function codeOf(params: RouteProps["params"]) {
  const { code } = await params;
  return codes.find((each) => each === code) ?? "404";
}
