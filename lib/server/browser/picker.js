// Filters the items of a picker by what is typed over them: by their names and headings, whatever the case and the
// accents; what is ticked stays. Enter takes the only one found. Without this script the field stays hidden.
(() => {
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  for (const picker of document.querySelectorAll("[data-picker]")) {
    const field = picker.querySelector("[data-picker-filter]");
    if (!field) continue;
    const live = picker.querySelector("[data-picker-count]");
    const entries = [...picker.querySelectorAll("label")].map((entry) => {
      const heading = entry.closest("[data-picker-group]")?.dataset.pickerGroup ?? "";
      return { entry, box: entry.control, text: plain(`${entry.textContent} ${heading}`) };
    });
    const found = () => {
      const words = plain(field.value).split(/\s+/);
      return entries.filter(({ text }) => words.every((word) => text.includes(word)));
    };
    const filter = () => {
      const matches = new Set(found());
      for (const each of entries) {
        const away = !matches.has(each) && !each.box.checked;
        if (each.entry.hidden !== away) each.entry.hidden = away;
      }
      live.textContent = field.value && live.dataset.pickerCount.replace("{n}", matches.size);
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
})();
