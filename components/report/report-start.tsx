import "@/app/ways.css";
import type { Locale } from "@/lib/domain/text";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import { reportWordsIn } from "@/lib/i18n/report-words";
import type { ReportForm } from "@/lib/view/report/report";
import { choiceAddress, choicePart } from "./report-address";

/** The ways to begin, while nothing is chosen. */
export function ReportStart({ form, locale }: { form: ReportForm; locale: Locale }) {
  const words = reportFormWordsIn(locale);
  const { templates: names } = reportWordsIn(locale);
  const ways = [
    ...form.templates.map(({ id, query }) => ({
      name: names[id],
      about: words.templates[id],
      href: choiceAddress(form, query),
    })),
    { ...words.ownChoice, href: `#${choicePart}` },
  ];
  return (
    <section className="ways report-start" aria-labelledby="report-start">
      <h2 id="report-start">{words.start}</h2>
      <ul>
        {ways.map(({ name, about, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
