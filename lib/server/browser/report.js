// Keeps what an author types of a report in this browser, and fills it in when the report is opened again; shows the
// button that prints. Without this script the form works all the same, and forgets.
// Sent as it stands, without whole lines of comment and without indentation: no comment after code, no text of several lines.
(() => {
  const form = document.querySelector("[data-keep]");
  if (!form) return;
  const path = form.dataset.keep;
  const key = `muster${path}`;
  const part = (name) => document.querySelector(`[data-${name}]`);
  const fields = () => [...form.elements].filter(({ name }) => /^(title|period|author|intro|level\.|own\.)/.test(name));
  const rows = () => document.querySelectorAll(".own-row");

  const read = () => {
    try {
      return JSON.parse(localStorage[key]);
    } catch {
      return {};
    }
  };

  // Levels of rows that this choice does not show are kept too.
  const save = () => {
    const kept = {};
    for (const [name, value] of Object.entries(read())) if (name.startsWith("level.")) kept[name] = value;
    for (const { name, value } of fields()) kept[name] = value;
    try {
      localStorage[key] = JSON.stringify(kept);
    } catch {}
  };

  const addRow = (place) => {
    const last = rows()[place - 1];
    const row = last.cloneNode(true);
    row.querySelector("legend span").textContent = place + 1;
    for (const field of row.querySelectorAll("input")) {
      field.name = `own.${place}.${field.name.split(".")[2]}`;
      field.value = "";
    }
    last.after(row);
  };

  const fill = () => {
    for (const [name, value] of Object.entries(read())) {
      const place = name.startsWith("own.") && value ? Math.min(name.split(".")[1], 99) : 0;
      while (rows().length <= place) addRow(rows().length);
      const field = form.elements[name];
      if (!value || !field || field.value) continue;
      field.value = value;
      part("kept").hidden = false;
    }
  };

  if (location.pathname === path) fill();
  else save();
  document.addEventListener("input", ({ target }) => target.form === form && save());
  part("clear").onclick = () => {
    for (const field of fields()) field.value = "";
    try {
      localStorage.removeItem(key);
    } catch {}
    part("kept").hidden = true;
  };

  const print = part("print");
  if (print) {
    print.hidden = false;
    print.onclick = () => window.print();
    part("print-hint").hidden = true;
  }
  document.getElementById(location.hash.slice(1))?.closest("details")?.setAttribute("open", "");
})();
