import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { conventionsIn } from "@/lib/i18n/conventions";
import { forcesWordsIn } from "@/lib/i18n/forces-words";
import type { CommandGroup, CommandLine, CountedGroup, ForceRelations, Place } from "@/lib/view/force-relations";

/** Who is counted in whom, as a small tree for each body that others are counted in. */
export function Counted({ relations, locale }: { relations: ForceRelations; locale: Locale }) {
  const { counted, assumed } = relations;
  if (counted.length + assumed.length === 0) return null;
  const words = forcesWordsIn(locale).counted;
  return (
    <section aria-labelledby="counted-in">
      <h2 id="counted-in">{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <Trees groups={counted} locale={locale} />
      {assumed.length > 0 && (
        <details className="groupings">
          <summary>{words.assumedOnly}</summary>
          <Trees groups={assumed} locale={locale} />
        </details>
      )}
    </section>
  );
}

function Trees({ groups, locale }: { groups: readonly CountedGroup[]; locale: Locale }) {
  return (
    <div className="trees">
      {groups.map(({ id, name, lines }) => (
        <div key={id} className="tree">
          <h3>
            <Words text={name} />
          </h3>
          <ul>
            {lines.map((line) => (
              <li key={`${line.names.join()} ${line.statement}`}>
                <b>
                  <Words text={line.names.join(conventionsIn(locale).semicolon)} />
                </b>{" "}
                {line.statement} <PlaceLink place={line} />
                <Caveats notes={line.notes} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Under whose authority each force is: a block for each paragraph, so that those that differ stand one under another. */
export function Commands({ groups, locale }: { groups: readonly CommandGroup[]; locale: Locale }) {
  if (groups.length === 0) return null;
  const words = forcesWordsIn(locale).commands;
  return (
    <section aria-labelledby="commands">
      <h2 id="commands">{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <dl className="facts commands">
        {groups.map(({ id, name, lines }) => (
          <div key={id} className="command">
            <dt>
              <Words text={name} />
            </dt>
            {lines.map((line) => (
              <dd key={line.locator}>
                <Authorities line={line} />
                <div>
                  <PlaceLink place={line} />
                  <Caveats notes={line.notes} />
                </div>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Authorities({ line }: { line: CommandLine }) {
  return (
    <ul className="names">
      {line.authorities.map(({ name, role, certainty }) => (
        <li key={`${name} ${role}`}>
          <Words text={role === "" ? name : `${name} (${role})`} />
          {certainty !== "" && <span className="certainty"> · {certainty}</span>}
        </li>
      ))}
    </ul>
  );
}

function PlaceLink({ place }: { place: Place }) {
  return (
    <a className="place" href={place.href}>
      <Words text={`${place.source}, ${place.locator}`} />
    </a>
  );
}

function Caveats({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <span key={note} className="details">
      <Words text={note} />
    </span>
  ));
}
