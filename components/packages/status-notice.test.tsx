import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StatusNotice } from "./status-notice";

type Status = Parameters<typeof StatusNotice>[0];

const day = new Date("2026-01-02T12:00:00Z");
const replacement = { id: 2, title: "Newer", slug: "newer", deletedAt: null };

const draw = (status: Partial<Status>) =>
  renderToStaticMarkup(
    <StatusNotice archivedAt={null} deprecatedAt={null} hiddenAt={null} replacedBy={null} {...status} />,
  );
const text = (status: Partial<Status>) => draw(status).replace(/<[^>]+>/g, "");

describe("status of a package", () => {
  it("is not remarked on when there is nothing to warn of", () => expect(draw({})).toBe(""));

  it("says since when the repository is archived", () => {
    expect(text({ archivedAt: day })).toBe("Archived. Its repository is read-only since 2 Jan 2026. ");
  });

  it("leads from a deprecated package to the entry that replaces it", () => {
    const html = draw({ deprecatedAt: day, replacedBy: replacement });
    expect(html).toContain('href="/packages/p/newer/"');
    expect(text({ deprecatedAt: day, replacedBy: replacement })).toContain("Use instead: Newer");
  });

  it("says that a moderator has hidden it, and nothing of a replacement that it has not", () => {
    expect(text({ hiddenAt: day })).toContain(
      "Hidden. A moderator took it out of the lists of this site on 2 Jan 2026",
    );
    expect(text({ hiddenAt: day })).not.toContain("Replaced");
  });

  it("says both, and names the replacement once", () => {
    const both = text({ archivedAt: day, deprecatedAt: day, replacedBy: replacement });
    expect(both).toContain("Deprecated.");
    expect(both).toContain("Archived.");
    expect(both.match(/Newer/g)).toHaveLength(1);
  });

  it("does not lead to a deleted entry", () => {
    const html = draw({ deprecatedAt: day, replacedBy: { ...replacement, deletedAt: day } });
    expect(html).not.toContain("href");
    expect(html).toContain("No replacement is known.");
  });

  it("names a replacement even without a deprecation", () => {
    expect(text({ replacedBy: replacement })).toBe("Replaced. Use instead: Newer");
  });
});
