/**
 * Copies the text that a button names, as plain text, and says so. Addresses within are written out with the site's own.
 * Without this script, or where a browser lets no page copy, the buttons stay hidden and the texts can be selected.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-address]")) link.textContent = link.href;

const buttons = document.querySelectorAll<HTMLButtonElement>("[data-island=copy]");

if (navigator.clipboard)
  for (const button of buttons) {
    button.hidden = false;
    button.onclick = async () => {
      const { copy = "", copied = "" } = button.dataset;
      await navigator.clipboard.writeText(document.getElementById(copy)?.textContent ?? "");
      for (const said of document.querySelectorAll(".copied")) said.textContent = "";
      if (button.nextElementSibling) button.nextElementSibling.textContent = copied;
    };
  }
