import { expect, it } from "vitest";
import { linksOf, partsOf } from "./page-links";

const page = `<!doctype html><html><head><link rel="icon" href="/icon.svg"><meta property="og:image" content="/card.png">
<meta name="x" content="/no/"><script src="/a.js"></script><script>"<a href='/in-script/'>"</script></head>
<body id=top><!-- <a href="/in-comment/"> --><a class="x" href="/a/?b=1&amp;c=%22">A</a> <a href='#top'>B</a>
<a>no address</a> <img alt="<a href='/in-text/'>" src="/p.svg"><form action="/search/"><form method="post" action="/logout/"><h2 id="part">C</h2></form>
<a href="mailto:x@example.org">m</a></body></html>`;

it("finds what a page leads to, and nothing that only looks so", () => {
  expect(linksOf(page)).toEqual([
    "/icon.svg",
    "/card.png",
    "/a.js",
    "/a/?b=1&c=%22",
    "#top",
    "/p.svg",
    "/search/",
  ]);
});

it("finds the parts that a link can lead to", () => {
  expect(partsOf(page)).toEqual(new Set(["top", "part"]));
});
