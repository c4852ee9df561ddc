import type { ReactNode } from "react";
import { Run } from "@/components/blocks/content";
import { Period } from "@/components/figure/period";
import { TextPieces } from "@/components/figure/text-pieces";
import { Words } from "@/components/figure/words";
import { reliabilityText } from "@/lib/cite/reliability";
import type { Locale } from "@/lib/domain/text";
import { exhibitWordsIn } from "@/lib/i18n/exhibit-words";
import { messagesIn } from "@/lib/i18n/messages";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { FigurePage, LinkedSource, Reading } from "@/lib/view/figure-page";

/** All that is known of one figure, term by term. */
export function Facts({ view }: { view: FigurePage }) {
  const { figure, frame } = view;
  const { locale } = frame;
  const messages = messagesIn(locale);
  const words = messages.figure;
  const labels = tableWordsIn(locale);
  const { target } = figure;
  const isOpen = figure.caveats.some(({ kind }) => kind === "ambiguity");
  return (
    <dl className="facts">
      {view.reading && <ReadingFacts reading={view.reading} locale={locale} />}
      <Fact term={labels.indicator}>
        <a href={view.indicatorHref}>
          <Words text={view.subject.indicator} />
        </a>
      </Fact>
      <Fact term={target ? words.appliesTo : words.subject}>
        <Words text={view.subject.entity} />
      </Fact>
      <Fact term={labels.area}>
        <Words text={figure.area.name[locale]} />
      </Fact>
      {view.sexName !== "" && <Fact term={labels.sex}>{view.sexName}</Fact>}
      {view.dimensions.map(({ title, name }) => (
        <Fact key={title} term={title}>
          <Words text={name} />
        </Fact>
      ))}
      {target ? (
        <>
          <Fact term={words.targetTypeLabel}>{words.targetType[target.type]}</Fact>
          <Fact term={words.comparisonLabel}>{words.comparison[target.comparison]}</Fact>
          <Fact term={labels.due}>{target.due ? <Period period={target.due} locale={locale} /> : words.noDue}</Fact>
          <Fact term={words.readingLabel}>{words.reading[isOpen ? "open" : target.reading]}</Fact>
        </>
      ) : (
        <Fact term={labels.period}>
          <Period period={figure.period} locale={locale} />
        </Fact>
      )}
      {view.verdicts.length > 0 && (
        <Fact term={exhibitWordsIn(locale).target.title}>
          <Verdicts verdicts={view.verdicts} locale={locale} />
        </Fact>
      )}
      <Fact term={words.status}>{reliabilityText(figure, locale)}</Fact>
      <Fact term={labels.kind}>{view.computation ? words.computed : messages.kinds[figure.kind]}</Fact>
      {figure.basis !== undefined && <Fact term={labels.basis}>{messages.bases[figure.basis]}</Fact>}
      <Fact term={labels.topic}>
        <a href={view.topicHref}>{messages.topics[figure.indicator.topic]}</a>
      </Fact>
    </dl>
  );
}

/** Each verdict by its body, where there are several. */
function Verdicts({ verdicts, locale }: { verdicts: FigurePage["verdicts"]; locale: Locale }) {
  return (
    <ul className="links">
      {verdicts.map(({ entity, text }) => (
        <li key={entity}>
          {verdicts.length > 1 && (
            <b>
              <Words text={entity} />
            </b>
          )}{" "}
          <Run content={text} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function ReadingFacts({ reading, locale }: { reading: Reading; locale: Locale }) {
  const { figure: words, notes } = messagesIn(locale);
  const labels = tableWordsIn(locale);
  return (
    <>
      <Fact term={words.printed}>
        <span data-not-a-statistic lang={reading.printed.lang}>
          {notes.quoted(reading.printed.text)}
        </span>
      </Fact>
      <Fact term={words.place}>
        <Words text={reading.locator} />
      </Fact>
      <Fact term={labels.source}>
        <SourceLink source={reading.source} />
      </Fact>
      <Fact term={words.via}>
        {reading.via.length === 0
          ? words.viaNone
          : reading.via.map((source) => (
              <span key={source.href} className="via">
                <SourceLink source={source} />
                {source.withoutEntry && ` (${notes.noEntry})`}
              </span>
            ))}
      </Fact>
    </>
  );
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function SourceLink({ source }: { source: LinkedSource }) {
  return (
    <a href={source.href}>
      <TextPieces pieces={source.reference} />
    </a>
  );
}
