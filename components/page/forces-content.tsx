import "@/app/forces.css";
import { OverlapList } from "@/components/exhibit/overlap-list";
import { CaveatList } from "@/components/figure/caveat-list";
import { NotComputedItem } from "@/components/figure/not-computed-item";
import { Words } from "@/components/figure/words";
import { WayToAll } from "@/components/table/few-figures";
import { FigureTable } from "@/components/table/figure-table";
import { StrengthsTable } from "@/components/table/strengths-table";
import type { Locale } from "@/lib/domain/text";
import { forcesWordsIn } from "@/lib/i18n/forces-words";
import type { ForcesPage, Meanings, Rates, Sums } from "@/lib/view/forces-page";
import { Commands, Counted } from "./force-relations";
import { Exhibits, RestOfTopic, TopicHeading, TopicNotComputed } from "./topic-parts";

/** Who is how big, who is counted in whom, who commands, what must not be added up, and what the words mean. */
export function ForcesContent({ view }: { view: ForcesPage }) {
  const { frame, exhibit, strengths, relations } = view;
  const { locale } = frame;
  const words = forcesWordsIn(locale);
  return (
    <>
      <TopicHeading topic="forces" frame={view.frame} />
      {exhibit && <Exhibits exhibits={[exhibit]} locale={locale} />}
      {strengths.rows.length > 0 && (
        <section aria-labelledby="strengths">
          <h2 id="strengths">{words.strengths.title}</h2>
          <StrengthsTable strengths={strengths} locale={locale} />
          <WayToAll of={strengths} locale={locale} />
        </section>
      )}
      <Counted relations={relations} locale={locale} />
      <Commands groups={relations.commands} locale={locale} />
      <SumsSection sums={view.sums} locale={locale} />
      <MeaningsSection meanings={view.meanings} locale={locale} />
      <RatesSection rates={view.rates} locale={locale} />
      {view.overTime.length > 0 && (
        <section aria-labelledby="over-time">
          <h2 id="over-time">{words.overTime}</h2>
          <Exhibits exhibits={view.overTime} locale={locale} />
        </section>
      )}
      <RestOfTopic rest={view.rest} locale={locale} />
      <TopicNotComputed notComputed={view.notComputed} locale={locale} />
    </>
  );
}

function SumsSection({ sums, locale }: { sums: Sums; locale: Locale }) {
  const { caveats, overlaps, notComputed } = sums;
  if (caveats.length + overlaps.length + notComputed.length === 0) return null;
  const words = forcesWordsIn(locale).sums;
  return (
    <section aria-labelledby="sums">
      <h2 id="sums">{words.title}</h2>
      <p className="lead">{words.lead}</p>
      {caveats.length > 0 && <CaveatList caveats={caveats} locale={locale} />}
      {overlaps.length > 0 && <OverlapList overlaps={overlaps} />}
      {notComputed.map((notComputed) => (
        <NotComputedItem key={notComputed.id} notComputed={notComputed} locale={locale} />
      ))}
    </section>
  );
}

function MeaningsSection({ meanings, locale }: { meanings: Meanings; locale: Locale }) {
  const { indicators, caveats, police } = meanings;
  const words = forcesWordsIn(locale).meanings;
  return (
    <section aria-labelledby="meanings">
      <h2 id="meanings">{words.title}</h2>
      <dl className="facts">
        {indicators.map(({ id, name, text }) => (
          <Meaning key={id} name={name} text={text} />
        ))}
        {police && (
          <>
            <Meaning name={words.police} text={words.here} />
            {words.elsewhere.map(({ source, href, text }) => (
              <Definition key={source} source={source} href={href} text={text} />
            ))}
          </>
        )}
      </dl>
      {police && <p className="table-note">{words.so}</p>}
      {caveats.length > 0 && <CaveatList caveats={caveats} locale={locale} />}
    </section>
  );
}

function Meaning({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>
        <Words text={name} />
      </dt>
      <dd>
        <Words text={text} />
      </dd>
    </>
  );
}

function Definition({ source, href, text }: { source: string; href: string; text: string }) {
  return (
    <>
      <dt>
        <a href={href} rel="external">
          {source}
        </a>
      </dt>
      <dd>{text}</dd>
    </>
  );
}

function RatesSection({ rates, locale }: { rates: Rates; locale: Locale }) {
  const { exhibit, notComputed, divisors } = rates;
  if (!exhibit && notComputed.length === 0) return null;
  const words = forcesWordsIn(locale).rates;
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">{words.title}</h2>
      <div className="beside">
        {exhibit && <Exhibits exhibits={[exhibit]} locale={locale} />}
        {notComputed.length > 0 && (
          <div>
            <h3>{words.refused}</h3>
            {notComputed.map((notComputed) => (
              <NotComputedItem key={notComputed.id} notComputed={notComputed} locale={locale} />
            ))}
            {divisors.length > 0 && (
              <>
                <h4>{words.divisors}</h4>
                <FigureTable rows={divisors} locale={locale} caption={words.divisors} />
              </>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
