import type { Reference } from "../../chart/spec";
import type { Figure } from "../../domain/figure";
import type { Locale } from "../../domain/text";
import { quantityText } from "../../format/quantity";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { figureRow } from "../figure-row";
import type { PageContext } from "../frame";
import { targetCondition } from "../verdict";

/** The target that all these figures are compared with: of their indicator and unit, and naming all their bodies. */
export function targetOf(figures: readonly Figure[], page: PageContext): Figure | undefined {
  const [first] = figures;
  if (!first) return undefined;
  return page
    .figuresOfIndicator(first.indicator)
    .find(
      ({ target, unit, sex, area, entities, quantity }) =>
        target !== undefined &&
        target.type !== "change-points" &&
        target.type !== "change-relative" &&
        quantity.kind === "point" &&
        unit.id === first.unit.id &&
        figures.every(
          (figure) =>
            figure.sex === sex &&
            figure.area.id === area.id &&
            figure.entities.every(({ id }) => entities.some((entity) => entity.id === id)),
        ),
    );
}

export function targetLine(target: Figure, page: PageContext): Reference {
  const { cited } = figureRow(target, page);
  const { quantity, unit } = target;
  const value = quantity.kind === "point" ? quantity.value : 0;
  return { kind: "target", value, label: quantityText(quantity, unit, page.locale), cited };
}

/** For the subtitle: what the dashed line is; empty without a target. */
export function targetSentence(target: Figure | undefined, locale: Locale): string {
  if (!target) return "";
  return exhibitWordsIn(locale).targetLine(`[${target.id}]`, targetCondition(target, locale));
}
