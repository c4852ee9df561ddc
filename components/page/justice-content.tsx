import "@/app/sections.css";
import { DiscrepancyEntry } from "@/components/figure/discrepancy-entry";
import { NotComputedItem } from "@/components/figure/not-computed-item";
import { FigureTable } from "@/components/table/figure-table";
import type { Locale } from "@/lib/domain/text";
import { justiceWordsIn } from "@/lib/i18n/justice-words";
import type { JusticePage } from "@/lib/view/justice-page";
import { Caveats, NumbersPart } from "./numbers";
import { OversightList } from "./oversight-list";
import { Exhibits, RestOfTopic, TopicHeading, TopicNotComputed } from "./topic-parts";

interface PartProps {
  readonly view: JusticePage;
  readonly locale: Locale;
}

/** Prisons held against capacity, courts, surveys, customary justice, accountability and oversight. */
export function JusticeContent({ view }: { view: JusticePage }) {
  const { locale } = view.frame;
  const words = justiceWordsIn(locale);
  return (
    <>
      <TopicHeading topic="justice" frame={view.frame} />
      <Exhibits exhibits={view.prisons} locale={locale} />
      <NumbersPart id="stated-occupancy" title={words.statedOccupancy} section={view.statedOccupancy} locale={locale} />
      <NumbersPart id="minors" title={words.minors} section={view.minors} locale={locale} />
      <Discrepancies view={view} locale={locale} />
      <Professions view={view} locale={locale} />
      <NumbersPart id="surveys" title={words.surveys} lead={words.surveysLead} section={view.surveys} locale={locale} />
      <NumbersPart id="customary" title={words.customary} section={view.customary} locale={locale} />
      <Accountability view={view} locale={locale} />
      <RestOfTopic rest={view.rest} locale={locale} />
      <TopicNotComputed notComputed={view.notComputed} locale={locale} />
    </>
  );
}

function Discrepancies({ view: { discrepancies }, locale }: PartProps) {
  if (discrepancies.length === 0) return null;
  return (
    <section aria-labelledby="discrepancies">
      <h2 id="discrepancies">{justiceWordsIn(locale).discrepancies}</h2>
      {discrepancies.map((discrepancy) => (
        <DiscrepancyEntry key={discrepancy.id} discrepancy={discrepancy} locale={locale} linked />
      ))}
    </section>
  );
}

function Professions({ view: { professions, professionNotComputed }, locale }: PartProps) {
  if (!professions && professionNotComputed.length === 0) return null;
  const words = justiceWordsIn(locale);
  return (
    <section aria-labelledby="professions">
      <h2 id="professions">{words.professions}</h2>
      {professions && (
        <>
          <FigureTable rows={professions.rows} locale={locale} caption={words.professions} />
          <Caveats section={professions} locale={locale} />
        </>
      )}
      {professionNotComputed.map((notComputed) => (
        <NotComputedItem key={notComputed.id} notComputed={notComputed} locale={locale} linked />
      ))}
    </section>
  );
}

function Accountability({ view: { received, prescribed, unavailable, oversight }, locale }: PartProps) {
  if (!received && !prescribed && !unavailable && oversight.length === 0) return null;
  const words = justiceWordsIn(locale);
  return (
    <section aria-labelledby="accountability">
      <h2 id="accountability">{words.accountability}</h2>
      <NumbersPart id="received" title={words.received} section={received} locale={locale} isSub />
      <NumbersPart id="prescribed" title={words.prescribed} section={prescribed} locale={locale} isSub />
      <NumbersPart id="unavailable" title={words.unavailable} section={unavailable} locale={locale} isSub />
      {oversight.length > 0 && (
        <section aria-labelledby="oversight">
          <h3 id="oversight">{words.oversight}</h3>
          <OversightList bodies={oversight} locale={locale} />
        </section>
      )}
    </section>
  );
}
