// Copies the text that a button names, as plain text, and says so. Addresses within are written out with the site's own.
// Without this script, or where a browser lets no page copy, the buttons stay hidden and the texts can be selected.
(() => {
  for (const link of document.querySelectorAll("a[data-address]")) link.textContent = link.href;
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    for (const said of document.querySelectorAll(".copied")) said.textContent = "";
    button.nextElementSibling.textContent = button.dataset.copied;
  });
})();
