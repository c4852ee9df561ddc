const signs: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text as LaTeX takes it: no sign in it is a command. Letters stay as they are: the file is UTF-8. */
export function latexText(text: string): string {
  return text
    .replace(/\s+/g, (space) => (space === "\u00A0" ? space : " "))
    .replace(/[\\{}&%$#_~^]/g, (sign) => signs[sign] ?? sign);
}
