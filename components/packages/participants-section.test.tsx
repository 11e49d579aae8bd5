import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { packagePageRow } from "@/tests/package-page-row";
import { ParticipantsSection } from "./participants-section";

const draw = (participants: string, repositoryUrl = "https://github.com/a/b") =>
  renderToStaticMarkup(<ParticipantsSection entry={packagePageRow({ participants, repositoryUrl })} />);

const people = (count: number) => Array.from({ length: count }, (_, index) => `person${index + 1}`).join(",");

describe("participants", () => {
  it("are linked on the repository's host", () => {
    expect(draw("danirus")).toContain('href="https://github.com/danirus"');
    expect(draw("danirus", "https://gitlab.com/a/b")).toContain('href="https://gitlab.com/danirus"');
  });

  it("are not linked on a host that is not known", () => {
    expect(draw("danirus", "https://git.example.org/a/b")).not.toContain("href");
  });

  it("are linked to their profiles here where they have one", () => {
    const entry = packagePageRow({
      participants: "DaniRus,ann",
      repositoryUrl: "https://github.com/a/b",
      profiles: new Map([["danirus", "daniel@home"]]),
    });
    const html = renderToStaticMarkup(<ParticipantsSection entry={entry} />);
    expect(html).toContain('href="/profiles/daniel%40home/" title="DaniRus"');
    expect(html).toContain('href="https://github.com/ann"');
  });

  it("are marked when they are bots", () => {
    expect(draw("weblate,danirus").match(/>bot</g)).toHaveLength(1);
    expect(draw("dependabot[bot]")).toContain('href="https://github.com/apps/dependabot"');
  });

  it("fold after the first thirty", () => {
    expect(draw(people(30))).not.toContain("<details");
    const [shown = "", folded = ""] = draw(people(80)).split("<details");
    expect(shown.match(/<li>/g)).toHaveLength(30);
    expect(folded.match(/<li>/g)).toHaveLength(50);
    expect(folded).toContain("Show 50 more");
  });

  it("are said to be unknown where there are none", () => {
    expect(draw("")).toContain("Nobody is known yet");
  });
});
