import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { packagePageRow } from "@/tests/package-page-row";
import { PackageLinks } from "./package-links";

const draw = (overrides: Parameters<typeof packagePageRow>[0]) =>
  renderToStaticMarkup(<PackageLinks entry={packagePageRow(overrides)} />);

describe("links of a package", () => {
  it("lead to repository, index and documentation", () => {
    const html = draw({
      repositoryUrl: "https://github.com/codingjoe/django-select2",
      registryUrl: "django-select2",
      documentationUrl: "https://docs.example.org/",
    });
    expect(html).toContain('href="https://github.com/codingjoe/django-select2"');
    expect(html).toContain("Repository on GitHub");
    expect(html).toContain('href="https://pypi.org/project/django-select2/"');
    expect(html).toContain('href="https://docs.example.org/"');
  });

  it.each(["javascript:alert(1)", " JaVaScript:alert(1)", "data:text/html,x", "ftp://example.org/x"])(
    "leave %j as the text it is",
    (address) => {
      const html = draw({ repositoryUrl: address, registryUrl: address, documentationUrl: address });
      const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      expect(hrefs).toEqual(["/api/v4/packages/1/"]);
      expect(html).toContain(address);
    },
  );

  it("escape what comes from data", () => {
    expect(draw({ documentationUrl: '"><script>alert(1)</script>' })).not.toContain("<script>");
  });

  it("say why there are none, and tell unknown documentation from none", () => {
    const html = draw({ documentationUrl: null });
    expect(html).toContain("No repository");
    expect(html).toContain("Not on PyPI");
    expect(html).toContain("Documentation not known yet");
    expect(draw({ documentationUrl: "" })).toContain("No documentation");
  });
});
