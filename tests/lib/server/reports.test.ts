import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { longestBody } from "@/lib/server/request";
import { answerPage, nextPage, type Serving, serve } from "./serving";

const form = { "content-type": "application/x-www-form-urlencoded" };
const sheet = "@font-face{font-family:A;src:url(../media/a.woff2)}body{color:red}";

/** Pages that tell what they were told. */
function pages(address: string, { headers }: { headers: Record<string, unknown> }, response: ServerResponse): void {
  if (address.endsWith(".css")) {
    response.writeHead(200, { "content-type": "text/css" });
    response.end(sheet);
  } else if (address.endsWith(".woff2")) {
    response.writeHead(200, { "content-type": "font/woff2" });
    response.end(Buffer.from([1, 2, 3]));
  } else {
    const entries = decodeURIComponent(String(headers["x-muster-entries"] ?? ""));
    const head =
      '<link rel="stylesheet" href="/_next/static/css/a.css"/><script src="/_next/static/a.js" async=""></script>';
    const body = `<h1>${address}</h1><p>${headers["x-muster-as"]} ${entries}</p><a href="/en/freedonia">home</a>`;
    answerPage(response, nextPage(body, head));
  }
}

describe("a report", () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve((address, request, response) => pages(address, request, response));
  });
  afterAll(() => serving.close());
  const post = (format: string, body: string, headers: Record<string, string> = {}) =>
    serving.ask(`/en/freedonia/report/${format}?figures=F1&other=2`, { ...form, ...headers }, "POST", body);

  it("is shown with what its author typed, by the page, which is not kept", async () => {
    const { status, text, headers } = await post("preview", "title=Deux%20%C3%A9t%C3%A9s");
    expect(status).toBe(200);
    expect(text).toContain("<h1>/en/freedonia/report?figures=F1</h1>");
    expect(text).toContain("<p>page title=Deux+%C3%A9t%C3%A9s</p>");
    expect(headers["cache-control"]).toBe("no-store");
    expect((await post("preview", "title=Another")).text).toContain("title=Another");
    expect((await serving.ask("/en/freedonia/report?figures=F1")).text).toContain("<p>undefined </p>");
  });

  it("leaves as a document", async () => {
    const { text, headers } = await post("docx", "title=A");
    expect(text).toBe("/en/freedonia/report?figures=F1 title=A");
    expect(headers["content-disposition"]).toBe('attachment; filename="report.docx"');
    expect(headers["cache-control"]).toBe("no-store");
  });

  it("leaves as one file that needs nothing else", async () => {
    const { text, headers } = await post("html", "title=A", { host: "muster.example.org" });
    expect(headers["content-disposition"]).toContain('"freedonia-report.html"');
    const french = await serving.ask("/fr/freedonia/report/html?figures=F1", form, "POST", "title=A");
    expect(french.headers["content-disposition"]).toContain('"freedonia-rapport.html"');
    expect(text).toContain(`src:url(data:font/woff2;base64,${Buffer.from([1, 2, 3]).toString("base64")})`);
    expect(text).not.toMatch(/<script|<link/);
    expect(text).toContain('<a href="http://muster.example.org/en/freedonia">');
    expect(text).toContain("<p>file title=A</p>");
  });

  it("asked for by its address alone leads to its page", async () => {
    const { status, headers } = await serving.ask("/en/freedonia/report/docx?figures=F1&other=2");
    expect([status, headers.location]).toEqual([302, "/en/freedonia/report?figures=F1"]);
  });

  it("is refused where more is sent than a report takes, or something else than a form", async () => {
    expect((await post("docx", `title=${"x".repeat(longestBody)}`)).status).toBe(413);
    expect((await post("docx", "{}", { "content-type": "application/json" })).status).toBe(415);
    expect((await post("docx", "title=%FF")).status).toBe(200);
    expect((await post("pdf", "title=A")).status).toBe(405);
    expect((await serving.ask("/en/freedonia", form, "POST", "a=b")).status).toBe(405);
  });

  it("is told of nowhere: the log stays empty", () => expect(serving.log).toEqual([]));
});

describe("a file that leaves", () => {
  it("names the site by the host asked for, if it is one, or by what the server was told", async () => {
    const serving = await serve();
    const path = "/en/freedonia/exhibits/flags.csv";
    const ask = async (host: string) => (await serving.ask(path, { host })).text;
    expect(await ask("muster.example.org:8080")).toBe(`http://muster.example.org:8080${path}`);
    expect(await ask("<b>.example.org")).toBe(`http://localhost${path}`);
    expect((await serving.ask(path)).headers["content-disposition"]).toBe('attachment; filename="flags.csv"');
    await serving.close();
    const configured = await serve(undefined, { siteUrl: "https://muster.example.org" });
    expect((await configured.ask(path, { host: "localhost" })).text).toBe(`https://muster.example.org${path}`);
    await configured.close();
  });
});
