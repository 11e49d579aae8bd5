import { describe, expect, it } from "vitest";
import { renderBrowsable } from "./browsable";

const page = (data: Record<string, string>) =>
  renderBrowsable({
    name: "A <b>",
    description: "",
    verb: "GET",
    fullPath: "/api/v4/?a='<",
    status: 404,
    headers: { Vary: "Accept" },
    data,
    indent: 4,
  });

describe("renderBrowsable", () => {
  it("says what was asked and what the answer's status is", () => {
    expect(page({})).toContain(
      "<pre>GET /api/v4/?a=&#39;&lt;</pre>\n<pre>HTTP 404 Not Found\nVary: Accept\n\n{}</pre>",
    );
  });

  it("links http and https addresses only, and lets nothing out of the data unescaped", () => {
    const html = page({ a: 'https://x.org/?a=1&b="c"', b: "javascript:alert(1)", c: "<script>" });
    expect(html).toContain(
      '<a href="https://x.org/?a=1&amp;b=" rel="nofollow">https://x.org/?a=1&amp;b=</a>\\&quot;c\\',
    );
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).not.toContain("<script>");
  });
});
