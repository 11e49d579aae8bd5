import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ANSWER_SLOT, type Exchange } from "@/server/exchange";
import { ExchangeView } from "./exchange-view";

const exchange: Exchange = {
  name: "Package List",
  description: "What it is.",
  verb: "GET",
  fullPath: "/api/v4/packages/?limit=2&x=<i>",
  status: 200,
  headers: { Allow: "GET", Vary: "Accept" },
  body: "{}",
  title: null,
  trail: [{ name: "Api Root", href: "/api/v4/" }],
  clientAddress: "https://catalogue.example/api/v4/packages/?limit=2",
  jsonHref: "/api/v4/packages/?format=json",
  pages: null,
  form: null,
  options: '{\n    "name": "Package List"\n}',
};

const draw = (overrides: Partial<Exchange> = {}) =>
  renderToStaticMarkup(<ExchangeView exchange={{ ...exchange, ...overrides }} />);

const textOf = (html: string) => html.replace(ANSWER_SLOT, "§").replace(/<[^>]*>/g, "");

describe("the text of a browsable page", () => {
  it("is name, description, request and answer, with nothing between them", () => {
    expect(textOf(draw())).toContain(
      "Package ListWhat it is.GET /api/v4/packages/?limit=2&amp;x=&lt;i&gt;HTTP 200 OK\nAllow: GET\nVary: Accept\n\n§",
    );
  });

  it("names the request nowhere before its line", () => {
    const html = draw({ pages: null, form: { action: "/", fields: [], kept: [], asPage: {}, asJson: {} } });
    expect(textOf(html).split("GET /api/")).toHaveLength(2);
  });

  it("says the status in words", () => {
    expect(textOf(draw({ status: 404 }))).toContain("HTTP 404 Not Found\n");
  });
});

it("links pages, marks the one that is shown, and says where it is", () => {
  const html = draw({
    pages: {
      from: 21,
      to: 40,
      count: 5402,
      previous: "/?p",
      next: null,
      links: [
        { number: 1, href: "/?p", isCurrent: false },
        null,
        { number: 271, href: "/?offset=5400", isCurrent: true },
      ],
    },
  });
  expect(textOf(html)).toContain("21–40 of 5,402«1…271»");
  expect(html).toMatch(/aria-current="page"[^>]*>271/);
  expect(html).toContain('href="/?p" rel="prev"');
  expect(html).not.toContain('rel="next"');
});

it("sends a form's other parameters along, escaped", () => {
  const html = draw({
    form: {
      action: "/api/v4/packages.api",
      fields: [{ name: "limit", value: "20", bounds: { min: 1, max: 1000 } }],
      kept: [["x", '"><i>']],
      asPage: { format: "api" },
      asJson: { action: "/api/v4/packages.json" },
    },
  });
  expect(html).toContain('<input type="hidden" name="x" value="&quot;&gt;&lt;i&gt;"/>');
  const tagOf = (mark: string) => html.match(/<[^>]*>/g)?.find((tag) => tag.includes(mark));
  for (const attribute of ['type="number"', 'min="1"', 'max="1000"', 'value="20"'])
    expect(tagOf('name="limit"')).toContain(attribute);
  expect(tagOf('name="format"')).toContain('value="api"');
  expect(html).toContain('formAction="/api/v4/packages.json"');
});
