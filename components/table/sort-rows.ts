import {
  constructTable,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  type Table,
  tableFeatures,
} from "@tanstack/table-core";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

/** A row in the page, with its index in the order of each column; where it has none, it sorts last either way. */
interface PageRow {
  readonly element: HTMLTableRowElement;
  readonly ranks: readonly (number | undefined)[];
}

const models = new WeakMap<HTMLTableElement, Table<typeof features, PageRow>>();

/** Sorts the rows of a table in the page as a button of its head says (`period-desc`), and notes it in the address. */
export function sortBy(table: HTMLTableElement, { value }: HTMLButtonElement): void {
  const model = models.get(table) ?? modelOf(table);
  models.set(table, model);
  const [column = "", direction] = value.split("-");
  const isDescending = direction === "desc";
  model.setSorting([{ id: column, desc: isDescending }]);
  table.tBodies[0]?.append(...model.getRowModel().rows.map(({ original }) => original.element));
  for (const button of buttonsOf(table)) {
    const [id] = button.value.split("-");
    const isSorted = id === column;
    button.closest("th")?.setAttribute("aria-sort", isSorted ? (isDescending ? "descending" : "ascending") : "none");
    button.value = `${id}-${isSorted && !isDescending ? "desc" : "asc"}`;
  }
  const address = new URL(location.href);
  address.searchParams.set("sort", value);
  history.replaceState(history.state, "", address);
}

function buttonsOf(table: HTMLTableElement): HTMLButtonElement[] {
  return [...(table.tHead?.querySelectorAll("button") ?? [])];
}

/** The table as TanStack Table knows it: `data-ranks` of a row has its ranks by column, and last its own in the dataset. */
function modelOf(table: HTMLTableElement) {
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((element): PageRow => {
    const ranks = (element.dataset.ranks ?? "").split(" ").map((rank) => (rank === "-" ? undefined : Number(rank)));
    return { element, ranks };
  });
  return constructTable({
    features,
    data: rows.sort((one, other) => (one.ranks.at(-1) ?? 0) - (other.ranks.at(-1) ?? 0)),
    columns: buttonsOf(table).map(({ value }, index) => ({
      id: value.split("-")[0] ?? "",
      accessorFn: ({ ranks }: PageRow) => ranks[index],
      sortFn: "basic" as const,
      sortUndefined: "last" as const,
    })),
  });
}
