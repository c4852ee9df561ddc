import { type Figure, inputsUnder, isMeasured } from "../domain/figure";
import { readingOf } from "../domain/quantity";
import { capitalised, type Locale } from "../domain/text";
import { formatNumber, noBreakSpace } from "../format/number";
import { quantitySentence, unitWord } from "../format/quantity";
import { periodText } from "../format/reference-period";
import { derivationWordsIn, type OperandWords } from "../i18n/derivation-words";
import { reportWordsIn } from "../i18n/report-words";

/**
 * How a derived figure was computed, in words and numbers: “100 women ÷ 3,000 personnel.”, with a sentence for each input
 * that is assumed or entered. Of an assumption, and of what the author of a report entered, its own words; undefined for
 * a figure read.
 */
export function computationText(figure: Figure, locale: Locale): string | undefined {
  const { provenance } = figure;
  if (provenance.kind !== "derived") return assumptionText(figure, locale);
  const words = derivationWordsIn(locale);
  const target = provenance.inputs.find((input) => input.target?.reading === "assumed");
  const condition = target ? words.ifMeant(quantitySentence(target.quantity, target.unit, locale)) : "";
  const derived = inputsUnder(figure).filter((input) => input.provenance.kind === "derived");
  const inner = derived.map((input) => words.where(operandText(input, locale), formulaText(input, locale)));
  const text = `${condition}${[formulaText(figure, locale), ...inner].join(", ")}.`;
  const assumptions = provenance.inputs.flatMap((input) => assumptionText(input, locale) ?? []);
  return [capitalised(text), ...new Set(assumptions)].join(" ");
}

/**
 * “30 % is an assumption: a benchmark set by the reader.”, “Entered by the author of this report: …”, with what was typed. Undefined for
 * what rests on sources.
 */
function assumptionText(figure: Figure, locale: Locale): string | undefined {
  const { provenance, quantity, unit } = figure;
  if (provenance.kind === "assumed") {
    return derivationWordsIn(locale).assumed(quantitySentence(quantity, unit, locale), provenance.text[locale]);
  }
  const text = enteredText(figure, locale);
  if (text === undefined || provenance.kind !== "entered") return undefined;
  return `${/[.!?]$/.test(text) ? text : `${text}.`} ${reportWordsIn(locale).typed(provenance.text)}`;
}

/** The formula of each kind of rule, with the inputs in the order of the rule. */
function formulaText(figure: Figure, locale: Locale): string {
  const { provenance } = figure;
  if (provenance.kind !== "derived") return operandText(figure, locale);
  const { rule, inputs } = provenance;
  const measured = inputs.filter(isMeasured);
  const withPeriod = new Set(measured.map(({ period }) => periodText(period, locale))).size > 1;
  const naming = namingOf(measured);
  const operands = inputs.map((input) => {
    const isNameShared = inputs.some((other) => other !== input && other.indicator.id === input.indicator.id);
    return operandText(input, locale, { withPeriod, naming, isNameShared });
  });
  const [first = "", second = ""] = operands;
  const times = (factor: number) => (factor === 1 ? "" : ` × ${formatNumber(factor, locale)}`);
  const all = `${formatNumber(100, locale)}${noBreakSpace}%`;
  switch (rule.kind) {
    case "share":
      return `${first} ÷ ${second}`;
    case "portion":
      return `${first} × ${second}`;
    case "complement":
      return `${rule.whole === undefined ? all : second} − ${first}`;
    case "rate":
    case "ratio":
      return `${first} ÷ ${second}${times(rule.times)}`;
    case "difference":
      return `${first} − ${second}`;
    case "sum":
      return operands.join(" + ");
    case "change":
      return `(${second} − ${first}) ÷ ${quantitySentence(readingOf(inputs[0].quantity), inputs[0].unit, locale)}`;
    case "needed":
      return neededText(figure, operands);
    case "needed-growing":
      return `(${neededText(figure, operands)}) ÷ (${all} − ${first})`;
    case "recruits": {
      const percent = (part: number, decimals: number) =>
        `${formatNumber(part * 100, locale, decimals)}${noBreakSpace}%`;
      const turnover = percent(rule.turnover, Number.isInteger(rule.turnover * 100) ? 0 : 1);
      const staying = percent((1 - rule.turnover) ** rule.years, 1);
      const assumed = derivationWordsIn(locale).assuming(formatNumber(rule.years, locale), turnover, staying);
      return `(${first} − ${second} × ${staying}) ÷ (${all} − ${staying}), ${assumed}`;
    }
  }
}

function neededText({ provenance }: Figure, [target = "", women = "", whole = ""]: readonly string[]): string {
  const subject = provenance.kind === "derived" ? provenance.inputs[1] : undefined;
  const isShare = subject?.unit.measure === "percent";
  return isShare ? `(${target} − ${women}) × ${whole}` : `${target} × ${whole} − ${women}`;
}

/** What distinguishes the measured inputs: what is counted, else whom it is counted of, else nothing but their time. */
type Naming = "indicator" | "body" | "none";

/** What else is in the formula decides how much an input says of itself. */
interface OperandContext {
  readonly withPeriod: boolean;
  readonly naming: Naming;
  /** True where another input is of the same indicator. */
  readonly isNameShared: boolean;
}

function namingOf([first, ...others]: readonly Figure[]): Naming {
  if (!first || others.length === 0) return "indicator";
  const isOneThing = others.every(({ indicator, sex }) => indicator.id === first.indicator.id && sex === first.sex);
  if (!isOneThing) return "indicator";
  return others.every(({ entities: [entity] }) => entity.id === first.entities[0].id) ? "none" : "body";
}

function operandText(
  figure: Figure,
  locale: Locale,
  { withPeriod = false, naming = "indicator", isNameShared = false }: Partial<OperandContext> = {},
): string {
  const { unit, indicator, period, entities } = figure;
  const quantity = readingOf(figure.quantity);
  const sex = sexOf(figure);
  const operand: OperandWords = {
    number: quantitySentence(quantity, unit, locale),
    // Per cent is with the number.
    unit: unit.measure === "percent" ? "" : unitWord(quantity, unit, locale),
    name: naming === "indicator" ? inSentence(indicator.name[locale]) : "",
    isNameShared,
    ...(naming === "body" && isMeasured(figure) && { body: entities[0].name[locale] }),
    sex,
    ...(withPeriod && isMeasured(figure) && { period: periodText(period, locale) }),
  };
  return derivationWordsIn(locale).operand(operand);
}

/** A name as it is inside a sentence: “Judges” is “judges”, an abbreviation stays. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Persons are counted by sex; the unit of persons is the one that both sexes share. */
function sexOf({ sex, unit }: Figure): OperandWords["sex"] {
  if (unit.measure !== "count" || sex === "_Z") return undefined;
  if (sex === "_T") return "all";
  return sex === "F" ? "women" : "men";
}

/**
 * “Entered by the author of this report: the ministry’s report of 2015”, without a full stop; undefined for what was not
 * entered by the author of a report.
 */
export function enteredText({ provenance }: Figure, locale: Locale): string | undefined {
  if (provenance.kind !== "entered") return undefined;
  return enteredWords(provenance.source, locale);
}

/** The same of a source as it was typed; empty where none was. */
export function enteredWords(source: string, locale: Locale): string {
  const words = reportWordsIn(locale);
  return source === "" ? words.enteredWithoutSource : words.entered(source);
}
