/**
 * Sorts a table where the reader is. What sorts is fetched at the first sign that a header will be used; a click that
 * comes before it waits for it. Where it cannot be had in time, the button does what it does without this script: it
 * sends its form, and the server sorts.
 */
const longestWait = 10_000;

for (const table of document.querySelectorAll<HTMLTableElement>("[data-island=sort]")) {
  const head = table.tHead;
  if (!head) continue;
  for (const sign of ["pointerover", "focusin"]) head.addEventListener(sign, () => fetchSorting().catch(() => {}));
  head.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    if (!button) return;
    event.preventDefault();
    Promise.race([fetchSorting(), timeout()])
      .then(({ sortBy }) => sortBy(table, button))
      .catch(() => button.form?.requestSubmit(button));
  });
}

function fetchSorting() {
  return import("../table/sort-rows");
}

function timeout(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, longestWait));
}
