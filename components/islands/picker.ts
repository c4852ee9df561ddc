/**
 * Filters the items of a picker by what is typed over them: by their names and headings, whatever the case and the
 * accents; what is ticked stays. Enter takes the only one found. Without this script the field stays hidden.
 */
for (const picker of document.querySelectorAll("[data-island=picker]")) {
  const field = picker.querySelector<HTMLInputElement>("[data-picker-filter]");
  const count = picker.querySelector<HTMLElement>("[data-picker-count]");
  if (field && count) filterBy(field, count, itemsOf(picker));
}

interface Item {
  readonly label: HTMLLabelElement;
  readonly box: HTMLInputElement;
  readonly text: string;
}

function itemsOf(picker: Element): Item[] {
  return [...picker.querySelectorAll("label")].map((label) => {
    const heading = label.closest<HTMLElement>("[data-picker-group]")?.dataset.pickerGroup ?? "";
    return { label, box: label.control as HTMLInputElement, text: plain(`${label.textContent} ${heading}`) };
  });
}

function filterBy(field: HTMLInputElement, count: HTMLElement, items: readonly Item[]): void {
  const found = () => {
    const words = plain(field.value).split(/\s+/);
    return items.filter(({ text }) => words.every((word) => text.includes(word)));
  };
  const filter = () => {
    const matches = new Set(found());
    for (const item of items) {
      const away = !matches.has(item) && !item.box.checked;
      if (item.label.hidden !== away) item.label.hidden = away;
    }
    count.textContent = field.value && (count.dataset.pickerCount ?? "").replace("{n}", String(matches.size));
  };
  field.hidden = false;
  field.oninput = filter;
  field.onkeydown = (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const [only, ...others] = found();
    if (only && others.length === 0) only.box.click();
  };
  if (field.value) filter();
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
