import { tableWordsIn } from "@/lib/i18n/table-words";
import "@/app/representation.css";
import { Run } from "@/components/blocks/content";
import { NumbersNote } from "@/components/figure/numbers-note";
import { Words } from "@/components/figure/words";
import { BenchmarkTable } from "@/components/table/benchmark-table";
import { RecruitsTable } from "@/components/table/recruits-table";
import type { Locale } from "@/lib/domain/text";
import { representationWordsIn } from "@/lib/i18n/representation-words";
import type { ForceGaps } from "@/lib/view/force-gaps";
import type { BenchmarkSection, RepresentationPage } from "@/lib/view/representation-page";
import type { TargetReadings } from "@/lib/view/target-readings";
import { Exhibits, RestOfTopic, TopicHeading, TopicNotComputed } from "./topic-parts";

/** Women in forces and bodies, against a target or a benchmark; recruits; what is missing and what to ask for. */
export function RepresentationContent({ view }: { view: RepresentationPage }) {
  const { frame, topic, leading, readings, bodies, benchmark, recruits, overTime, gaps, rest, notComputed } = view;
  const { locale } = frame;
  const words = representationWordsIn(locale);
  return (
    <>
      <TopicHeading topic={topic} frame={view.frame} />
      {(view.against.length > 0 || gaps.noTrend) && (
        <p className="lead">
          <Run content={view.against} locale={locale} /> {gaps.noTrend && words.noTrend}
        </p>
      )}
      <nav className="sections" aria-label={words.sections}>
        <ul>
          {view.sections.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Words text={label} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Exhibits exhibits={leading} locale={locale} />
      {readings && <Readings readings={readings} locale={locale} />}
      <Exhibits exhibits={bodies} locale={locale} />
      {benchmark.rows.length > 0 && <Benchmark benchmark={benchmark} locale={locale} />}
      {recruits.length > 0 && (
        <section aria-labelledby="recruits">
          <h2 id="recruits">
            <Words text={words.recruits.title} />
          </h2>
          <p className="lead">
            <Words text={words.recruits.lead(benchmark.text)} />
          </p>
          <p className="assumption">{words.recruits.assumption}</p>
          <RecruitsTable rows={recruits} locale={locale} />
          <p className="table-note">
            <Words text={words.recruits.formula} />
          </p>
        </section>
      )}
      <Exhibits exhibits={overTime} locale={locale} />
      {gaps.rows.length > 0 && <Missing gaps={gaps} locale={locale} />}
      <section aria-labelledby="request">
        <h2 id="request">{words.request.title}</h2>
        <p className="lead">{words.request.lead}</p>
        <ul className="request">
          {words.request.items.map((item) => (
            <li key={item}>
              <Words text={item} />
            </li>
          ))}
        </ul>
      </section>
      <RestOfTopic rest={rest} locale={locale} />
      <TopicNotComputed notComputed={notComputed} locale={locale} />
    </>
  );
}

function Readings({ readings, locale }: { readings: TargetReadings; locale: Locale }) {
  const figures = [readings.target];
  return (
    <section className="readings" aria-labelledby="readings">
      <h3 id="readings">{representationWordsIn(locale).readings.title}</h3>
      <NumbersNote figures={figures}>
        {readings.printed.map(({ text, lang }) => (
          <span key={text} lang={lang}>
            {text}
          </span>
        ))}
      </NumbersNote>
      <ul>
        {readings.readings.map((reading) => (
          <li key={reading}>
            <NumbersNote figures={figures}>{reading}</NumbersNote>
          </li>
        ))}
      </ul>
      {readings.noBaseline !== "" && <p>{readings.noBaseline}</p>}
    </section>
  );
}

function Benchmark({ benchmark, locale }: { benchmark: BenchmarkSection; locale: Locale }) {
  const words = representationWordsIn(locale).benchmark;
  const { percent, text, laidBy, invalid, action, rows } = benchmark;
  return (
    <section aria-labelledby="benchmark">
      <h2 id="benchmark">{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <form className="filter benchmark-form" action={`${action}#benchmark`} method="get" autoComplete="off">
        <label className="choice">
          <span>{words.label}</span>
          <input type="number" name="benchmark" min={1} max={99} step={0.1} required defaultValue={percent} />
        </label>
        <button type="submit" className="button">
          {words.button}
        </button>
      </form>
      {invalid && (
        <p role="status" className="issue">
          <Words text={words.invalid(text)} />
        </p>
      )}
      <BenchmarkTable rows={rows} caption={words.laid[laidBy](text)} locale={locale} />
      <p className="table-note">{words.gapNote}</p>
    </section>
  );
}

function Missing({ gaps, locale }: { gaps: ForceGaps; locale: Locale }) {
  const words = representationWordsIn(locale).missing;
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <table className="gaps missing">
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{tableWordsIn(locale).force}</th>
            <th scope="col">{words.lacking}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.rows.map(({ entity, lacks }) => (
            <tr key={entity}>
              <th scope="row">
                <Words text={entity} />
              </th>
              <td data-label={words.lacking}>{lacks.join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
