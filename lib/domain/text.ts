/** The languages every text a reader reads exists in (BCP 47). */
export const locales = ["en", "fr"] as const;

export type Locale = (typeof locales)[number];

/** A text of the dataset in every language: names, definitions, caveats. */
export type Text = Readonly<Record<Locale, string>>;

/** A text that is made in every language. */
export function inEveryLocale(textIn: (locale: Locale) => string): Text {
  return Object.fromEntries(locales.map((locale) => [locale, textIn(locale)])) as Text;
}

/** The same words in every language: a name that is not translated, a sign. */
export function untranslated(text: string): Text {
  return inEveryLocale(() => text);
}

/** English with its French; a further language has the English until a dataset holds its words. */
export function translated(en: string, fr: string): Text;
/** Undefined where one of the two is missing. */
export function translated(en: string | undefined, fr: string | undefined): Text | undefined;
export function translated(en: string | undefined, fr: string | undefined): Text | undefined {
  return en === undefined || fr === undefined ? undefined : { ...untranslated(en), fr };
}

/** A row whose texts stand in a column for each language, `name` and `name_fr`: with one text of the two. */
export type Translated<Row> = {
  readonly [Column in keyof Row as Column extends `${string}_fr`
    ? never
    : Column]: `${Column & string}_fr` extends keyof Row ? Text | Extract<Row[Column], undefined> : Row[Column];
};

/** A row that has every translation it needs, with its texts in every language. */
export function withTexts<Row extends object>(row: Row): Translated<Row> {
  const cells = new Map(Object.entries(row));
  const columns = [...cells].flatMap(([name, value]) => {
    const french = cells.get(`${name}_fr`);
    if (name.endsWith("_fr")) return [];
    return [[name, french === undefined ? value : translated(value, french)]];
  });
  return Object.fromEntries(columns);
}

/** True for an address segment or a header value that names a language Muster speaks. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The parts that are not empty, between separators. */
export function joined(parts: Iterable<string>, separator = ", "): string {
  return [...parts].filter((part) => part !== "").join(separator);
}

/** A text whose first letter is a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text as it is compared: small letters without accents. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase();
}

/**
 * A name for a title: an abbreviation stands without the words in brackets that spell it out, “UNMOR” for “UNMOR
 * (United Nations Mission)”. Any other name stays as it is.
 */
export function shortName(name: string): string {
  return /^(\p{Lu}{3,}(?: [^()]*)?) \([^()]*\)$/u.exec(name)?.[1] ?? name;
}
