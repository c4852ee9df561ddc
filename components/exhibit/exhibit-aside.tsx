import { FigureValue } from "@/components/figure/figure-value";
import { Words } from "@/components/figure/words";
import { WomenNeededTable } from "@/components/table/women-needed-table";
import type { Locale } from "@/lib/domain/text";
import { exhibitWordsIn } from "@/lib/i18n/exhibit-words";
import type { Aside } from "@/lib/view/exhibit/exhibit";
import { OverlapList } from "./overlap-list";
import { Sentence } from "./sentence";

type Of<Kind extends Aside["kind"]> = { readonly aside: Extract<Aside, { kind: Kind }>; readonly locale: Locale };

/** What belongs beside a drawing: against the target, what a benchmark would take, or what must not be added up. */
export function ExhibitAside({ aside, locale }: { aside: Aside; locale: Locale }) {
  switch (aside.kind) {
    case "target":
      return <AgainstTarget aside={aside} locale={locale} />;
    case "overlaps":
      return <Overlaps aside={aside} locale={locale} />;
    case "women-needed":
      return <WomenNeededTable view={aside.needed} locale={locale} />;
  }
}

function AgainstTarget({ aside, locale }: Of<"target">) {
  return (
    <>
      <h3>{exhibitWordsIn(locale).target.title}</h3>
      {aside.verdicts.map(({ entity, text }) => (
        <p key={entity}>
          <b>
            <Words text={entity} />
          </b>{" "}
          <Sentence pieces={text} locale={locale} />
        </p>
      ))}
      <p>
        <Sentence pieces={aside.sentences} locale={locale} />
      </p>
      <ul className="gaps-to-target">
        {aside.gaps.map(({ row, source }) => (
          <li key={row.id}>
            <a href={row.href}>
              <Words text={row.subject.entity} />
            </a>
            <FigureValue cited={row.cited} locale={locale} as="sign" />
            {source !== "" && <span className="details">{source}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Overlaps({ aside, locale }: Of<"overlaps">) {
  const words = exhibitWordsIn(locale).overlaps;
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <OverlapList overlaps={aside.overlaps} />
    </>
  );
}
