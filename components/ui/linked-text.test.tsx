import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkedText } from "./linked-text";

it("links addresses of other sites in what people wrote, and vouches for none of them", () => {
  const html = renderToStaticMarkup(<LinkedText text="See https://example.com/a?b=1&c, or /grids/!" />);
  expect(html).toBe(
    'See <a href="https://example.com/a?b=1&amp;c" rel="noopener nofollow ugc" class="link wrap-anywhere">' +
      "https://example.com/a?b=1&amp;c</a>, or /grids/!",
  );
});

it.each(["javascript:alert(1)", "https://user@example.com/", 'https://"onclick=x', "<b>http</b>"])(
  "makes no link of %j",
  (text) => {
    const html = renderToStaticMarkup(<LinkedText text={text} />);
    expect(html).not.toMatch(/<a |<b>/);
  },
);

it("leads about the site in what whoever runs it wrote", () => {
  expect(renderToStaticMarkup(<LinkedText text="Read /changelog/news/." className="link" isOurs />)).toBe(
    'Read <a href="/changelog/news/" class="link">/changelog/news/</a>.',
  );
});

it("is how the sentence under a heading is written", () => {
  const html = renderToStaticMarkup(<PageHeading title="Queues">From https://example.com/.</PageHeading>);
  expect(html).toContain('From <a href="https://example.com/" rel="noopener nofollow ugc"');
});
