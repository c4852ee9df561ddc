import type { OperandWords } from "./derivation-words";

/** What stands in brackets after an input, and its unit where the name does not replace it. */
interface OperandParts {
  readonly unit: string;
  readonly brackets: string;
}

/**
 * Splits what is said of an input between its unit and brackets. A name that begins with the unit is not said twice: it
 * stands instead of it (“41 prisons without a section for minors”), or is left out where it tells nothing apart (“147
 * seats”, of which some are women’s).
 */
export function operandParts({ unit, name, isNameShared, body, period }: OperandWords): OperandParts {
  const saysUnit = unit !== "" && name.startsWith(`${unit} `);
  const isNamed = name !== "" && name !== unit && unit !== "" && !saysUnit;
  const details = [isNamed ? name : "", body ?? "", period ?? ""].filter((part) => part !== "");
  return {
    unit: saysUnit && !isNameShared ? name : unit,
    brackets: details.map((detail) => ` (${detail})`).join(""),
  };
}
