/** A CSV file as RFC 4180 reads it: its rows, each by the names of the columns. */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ""));
  return rows.map((cells) => {
    if (cells.length !== header.length) throw new RangeError(`${cells.length} cells under ${header.length} names`);
    return Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ""]));
  });
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    row.push(found[1] === undefined ? (found[2] ?? "") : found[1].replaceAll('""', '"'));
    if (found[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
    if (cell.lastIndex === text.length) return rows;
  }
  throw new SyntaxError(`no CSV after ${text.slice(0, 40)}`);
}
