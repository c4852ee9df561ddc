import { CaveatList } from "@/components/figure/caveat-list";
import { FigureCard } from "@/components/figure/figure-card";
import { WayToAll } from "@/components/table/few-figures";
import type { Locale } from "@/lib/domain/text";
import type { NumbersSection } from "@/lib/view/numbers-section";

/** A few numbers, large, with the caveats that belong to them. */
export function Numbers({ section, locale }: { section: NumbersSection; locale: Locale }) {
  return (
    <>
      <ul className="cards numbers">
        {section.rows.map((row) => (
          <FigureCard key={row.id} row={row} locale={locale} />
        ))}
      </ul>
      <WayToAll of={section} locale={locale} />
      <Caveats section={section} locale={locale} />
    </>
  );
}

/** The caveats of a section's figures; nothing where there are none. */
export function Caveats({ section, locale }: { section: Pick<NumbersSection, "caveats">; locale: Locale }) {
  if (section.caveats.length === 0) return null;
  return <CaveatList caveats={section.caveats} locale={locale} />;
}

interface NumbersPartProps {
  readonly id: string;
  readonly title: string;
  readonly section: NumbersSection | undefined;
  readonly locale: Locale;
  readonly lead?: string;
  /** Below a heading of the page, not of the page itself. */
  readonly isSub?: boolean;
}

/** Numbers under their heading; nothing where the dataset has none. */
export function NumbersPart({ id, title, section, locale, lead, isSub = false }: NumbersPartProps) {
  if (!section) return null;
  const Heading = isSub ? "h3" : "h2";
  return (
    <section aria-labelledby={id} className="part">
      <Heading id={id}>{title}</Heading>
      {lead !== undefined && <p className="lead">{lead}</p>}
      <Numbers section={section} locale={locale} />
    </section>
  );
}
