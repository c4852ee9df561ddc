import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Block } from "./page-content";
import { type Served, serve } from "./serve";

const layout = `export const metadata = { title: "Plain" };
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

/** One client page: what a Next page with recharts is when nobody thinks of its weight. */
const view = `"use client";
import { Bar, BarChart, CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
const colours = ["#1b6ca8", "#b5452c", "#4b7f3a", "#7a4d99", "#8a6d1d", "#2f7f86"];
function Lines({ points }) {
  const names = [...new Set(points.map((point) => point.name))];
  const periods = [...new Set(points.map((point) => point.period))].sort();
  const data = periods.map((period) => Object.fromEntries([["period", period],
    ...points.filter((point) => point.period === period).map((point) => [point.name, point.value])]));
  return <LineChart data={data}><CartesianGrid /><XAxis dataKey="period" /><YAxis /><Tooltip /><Legend />
    {names.map((name, index) => <Line key={name} dataKey={(row) => row[name]} name={name} stroke={colours[index % 6]} />)}</LineChart>;
}
function Bars({ points }) {
  return <BarChart data={points} layout="vertical"><CartesianGrid /><XAxis type="number" />
    <YAxis type="category" dataKey="name" width={160} /><Tooltip /><Bar dataKey="value" fill={colours[0]} /></BarChart>;
}
function Chart({ points }) {
  const names = new Set(points.map((point) => point.name));
  const isSeries = points.length >= 2 * names.size && new Set(points.map((point) => point.period)).size > 2;
  return <ResponsiveContainer width="100%" height={isSeries ? 360 : 60 + 28 * points.length}>
    {isSeries ? <Lines points={points} /> : <Bars points={points} />}</ResponsiveContainer>;
}
function Block({ block }) {
  if (block.kind === "chart") return <Chart points={block.points} />;
  if (block.kind === "heading") return <h2>{block.text}</h2>;
  if (block.kind === "text") return <p>{block.text}</p>;
  if (block.kind === "list") return <ul>{block.items.map((item, index) => <li key={index}>{item}</li>)}</ul>;
  return <table><thead><tr>{block.header.map((cell, index) => <th key={index}>{cell}</th>)}</tr></thead>
    <tbody>{block.rows.map((row, index) => <tr key={index}>{row.map((cell, column) => <td key={column}>{cell}</td>)}</tr>)}</tbody></table>;
}
export function View({ blocks }) {
  return <main>{blocks.map((block, index) => <Block key={index} block={block} />)}</main>;
}
`;

/** recharts draws nothing on a server, so such a page is drawn in the browser. */
const page = `"use client";
import dynamic from "next/dynamic";
import blocks from "./content.json";
const View = dynamic(() => import("../view").then(({ View }) => View), { ssr: false });
export default function Page() {
  return <View blocks={blocks} />;
}
`;

/** The same with its text and tables drawn by the server, and its charts in the browser. */
const halfPage = `"use client";
import { View } from "../../view";
import blocks from "../content.json";
export default function Page() {
  return <View blocks={blocks} />;
}
`;

/**
 * Writes, builds and serves a plain Next + recharts app: a client page for each content, at an address of its name, and
 * below it, at `half`, the same with its text drawn by the server. It
 * runs on the packages of the site's copy in the same folder. Throws with Next's words where it cannot be built.
 */
export async function servePlainApp(
  work: string,
  name: string,
  contents: Readonly<Record<string, readonly Block[]>>,
): Promise<Served> {
  const folder = join(work, `plain-${name}`);
  mkdirSync(join(folder, "app"), { recursive: true });
  symlinkSync(join(work, "site", "node_modules"), join(folder, "node_modules"));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write("package.json", JSON.stringify({ name: "plain", private: true, type: "module" }));
  write("next.config.js", `export default { turbopack: { root: ${JSON.stringify(work)} } };\n`);
  write("app/layout.jsx", layout);
  write("app/view.jsx", view);
  for (const [path, blocks] of Object.entries(contents)) {
    mkdirSync(join(folder, "app", path));
    write(`app/${path}/page.jsx`, page);
    mkdirSync(join(folder, "app", path, "half"));
    write(`app/${path}/half/page.jsx`, halfPage);
    write(`app/${path}/content.json`, JSON.stringify(blocks));
  }
  const next = join(work, "site", "node_modules", "next", "dist", "bin", "next");
  const options = { cwd: folder, encoding: "utf8", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } } as const;
  const built = spawnSync(process.execPath, [next, "build"], options);
  if (built.status !== 0) throw new Error(`the plain app could not be built:\n${built.stdout}${built.stderr}`);
  return serve(folder, [next, "start", "--hostname", "127.0.0.1", "--port", "0"], { NODE_ENV: "production" });
}
