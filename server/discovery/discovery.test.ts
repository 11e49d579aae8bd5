import { XMLParser } from "fast-xml-parser";
import { expect, it } from "vitest";
import { GET as getDescription } from "@/app/search/opensearch/description/route";
import { GET as getRobots } from "@/app/robots.txt/route";
import { catalogue } from "@/catalogue.config";

const headers = { host: "catalogue.example:8443", "x-forwarded-proto": "https" };
const origin = "https://catalogue.example:8443";

it("tells browsers where to search, by the address that they know", async () => {
  const answer = getDescription(new Request("http://inside/", { headers }));
  expect(answer.headers.get("content-type")).toBe("application/opensearchdescription+xml");
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
  expect(parser.parse(await answer.text())).toMatchObject({
    OpenSearchDescription: {
      xmlns: "http://a9.com/-/spec/opensearch/1.1/",
      ShortName: catalogue.shortName,
      InputEncoding: "UTF-8",
      Url: [
        { type: "text/html", rel: "results", template: `${origin}/search/?q={searchTerms}` },
        {
          type: "application/x-suggestions+json",
          rel: "suggestions",
          template: `${origin}/search/opensearch/suggestions/?q={searchTerms}`,
        },
        {
          type: "application/opensearchdescription+xml",
          rel: "self",
          template: `${origin}/search/opensearch/description/`,
        },
      ],
    },
  });
});

it("has a name that browsers have room for", () => {
  expect(catalogue.shortName.length).toBeLessThanOrEqual(16);
});

it("tells robots where the sitemap is, and what to leave out", async () => {
  const answer = getRobots(new Request("http://inside/", { headers }));
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const lines = (await answer.text()).split("\n");
  expect(lines).toContain("User-agent: *");
  expect(lines).toContain("Disallow: /search/");
  expect(lines).toContain(`Sitemap: ${origin}/sitemap.xml`);
});
