import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { formatNumber } from "@/lib/format/number";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import { reportWordsIn } from "@/lib/i18n/report-words";
import type { ReportPage } from "@/lib/view/report/report";
import { ChoiceList } from "./choice-list";
import { choicePart, reportAddress } from "./report-address";

/** Which figures and exhibits: looked for by words and topic, and those chosen in their order. */
export function ChoiceSection({ view, locale }: { view: ReportPage; locale: Locale }) {
  const { form, entries, document } = view;
  const words = reportFormWordsIn(locale);
  const isSearching = entries.search !== "" || entries.topic !== "";
  const chosen = form.chosenFigures.length + form.chosenExhibits.length;
  const found = form.foundCount + form.foundExhibits.length;
  const lists = { form, locale };
  return (
    <details className="report-section" open={isSearching || document === undefined}>
      <summary>{words.choice.title}</summary>
      <div id={choicePart}>
        <div className="find">
          <label className="choice">
            <span>{words.choice.search}</span>
            <input type="search" name="search" defaultValue={entries.search} maxLength={200} />
          </label>
          <label className="choice">
            <span>{words.choice.topic}</span>
            <select name="topic" defaultValue={entries.topic}>
              <option value="">{words.choice.anyTopic}</option>
              {form.topics.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button" formAction={reportAddress(form, "preview")}>
            {words.choice.find}
          </button>
          <button type="submit" className="button" formAction={reportAddress(form, "preview", "figures=all")}>
            {words.choice.allFigures}
          </button>
        </div>
        <div className="choice-columns">
          <div>
            {found === 0 && <p className="lead">{words.choice.nothingFound}</p>}
            <ChoiceList
              {...lists}
              id="found-exhibits"
              heading={words.choice.foundExhibits(form.foundExhibits.length)}
              items={form.foundExhibits}
            />
            <ChoiceList
              {...lists}
              id="found-figures"
              heading={words.choice.foundFigures(form.foundCount)}
              items={form.foundFigures}
            />
            {form.foundCount > form.foundFigures.length && (
              <p className="hint">
                <Words text={words.choice.firstOnly(formatNumber(form.foundFigures.length, locale))} />
              </p>
            )}
          </div>
          <div>
            {chosen === 0 && <p className="lead">{words.choice.nothingChosen}</p>}
            <ChoiceList
              {...lists}
              id="chosen-exhibits"
              heading={words.choice.chosenExhibits(form.chosenExhibits.length)}
              items={form.chosenExhibits}
            />
            <ChoiceList
              {...lists}
              id="chosen-figures"
              heading={words.choice.chosenFigures(form.chosenFigures.length)}
              items={form.chosenFigures}
            />
          </div>
        </div>
        {document !== undefined && (
          <p className="other-templates">
            {words.choice.templates}
            {form.templates.map(({ id, query, isCurrent }) => (
              <button
                key={id}
                type="submit"
                className="small-button"
                aria-pressed={isCurrent}
                formAction={reportAddress(form, "preview", query)}
              >
                {reportWordsIn(locale).templates[id]}
              </button>
            ))}
          </p>
        )}
      </div>
    </details>
  );
}
