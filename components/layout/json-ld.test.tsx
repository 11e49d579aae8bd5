import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { JsonLd } from "./json-ld";

it("writes whatever a text holds so that it stays inside its block", () => {
  const name = `</script><script>alert(1)</script><!-- "quoted" & 'x' \u2028`;
  const html = renderToStaticMarkup(
    <JsonLd data={{ "@context": "https://schema.org", "@type": "SoftwareSourceCode", name }} />,
  );
  const block = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html)?.[1] ?? "";
  expect(JSON.parse(block)).toMatchObject({ name });
});
