/**
 * Keeps what an author types of a report in this browser, and fills it in when the report is opened again; shows the
 * button that prints. Without this script the form works all the same, and forgets.
 */
const form = document.querySelector<HTMLFormElement>("[data-island=report]");
if (form) keep(form, form.dataset.keep ?? "");

type Saved = Record<string, string>;

function keep(form: HTMLFormElement, path: string): void {
  const key = `muster${path}`;
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
  const show = (name: string, isShown: boolean) => part(name)?.toggleAttribute("hidden", !isShown);
  const fields = () =>
    [...form.elements].filter((element): element is HTMLInputElement =>
      /^(title|period|author|intro|level\.|own\.)/.test((element as HTMLInputElement).name),
    );
  const read = (): Saved => {
    try {
      return JSON.parse(localStorage[key]);
    } catch {
      return {};
    }
  };

  // Levels of rows that this choice does not show are kept too.
  const save = () => {
    const saved = Object.fromEntries(Object.entries(read()).filter(([name]) => name.startsWith("level.")));
    for (const { name, value } of fields()) saved[name] = value;
    try {
      localStorage[key] = JSON.stringify(saved);
    } catch {}
  };

  const fill = () => {
    for (const [name, value] of Object.entries(read())) {
      const index = name.startsWith("own.") && value ? Math.min(Number(name.split(".")[1]), 99) : 0;
      while (rows().length <= index) addRow(rows().length);
      const field = form.elements.namedItem(name) as HTMLInputElement | null;
      if (!value || !field || field.value) continue;
      field.value = value;
      show("kept", true);
    }
  };

  if (location.pathname === path) fill();
  else save();
  document.addEventListener("input", ({ target }) => (target as HTMLInputElement).form === form && save());
  part("clear")?.addEventListener("click", () => {
    for (const field of fields()) field.value = "";
    try {
      localStorage.removeItem(key);
    } catch {}
    show("kept", false);
  });
  part("print")?.addEventListener("click", () => print());
  show("print", true);
  show("print-hint", false);
  document.getElementById(location.hash.slice(1))?.closest("details")?.setAttribute("open", "");
}

function rows(): NodeListOf<Element> {
  return document.querySelectorAll(".own-row");
}

function addRow(index: number): void {
  const last = rows()[index - 1];
  if (!last) return;
  const row = last.cloneNode(true) as Element;
  const number = row.querySelector("legend span");
  if (number) number.textContent = String(index + 1);
  for (const field of row.querySelectorAll("input")) {
    field.name = `own.${index}.${field.name.split(".")[2]}`;
    field.value = "";
  }
  last.after(row);
}
