import { describe, expect, it } from "vitest";
import { pypiFile } from "@/tests/pypi-answer";
import { pypiAnswer } from "./answer";
import { latestOf, readReleases } from "./releases";
import { pypiProject } from "@/tests/pypi-answer";

const read = (releases: Record<string, ReturnType<typeof pypiFile>[]>) =>
  readReleases(pypiAnswer.parse(pypiProject({}, releases)).releases);
const latest = (releases: Parameters<typeof read>[0]) => latestOf(read(releases))?.version ?? null;

const there = [pypiFile()];
const yanked = [pypiFile({ yanked: true })];

describe("readReleases", () => {
  it("lists them with the latest version first, not the latest text or date", () => {
    const files = { "1.9": there, "1.10": there, "2.0rc1": there, "2.0": there, "1!0.1": there };
    expect(read(files).map(({ version }) => version)).toEqual(["1!0.1", "2.0", "2.0rc1", "1.10", "1.9"]);
  });

  it("dates a release by its first file, to the microsecond", () => {
    const times = [
      "2026-01-02T00:00:00Z",
      "2026-01-01T00:00:00.000002Z",
      "2026-01-01T00:00:00.000001Z",
      "2026-01-01T00:00:01Z",
    ];
    const files = times.map((time) => pypiFile({ upload_time_iso_8601: time }));
    expect(read({ "1": files })[0]?.releasedAt).toBe("2026-01-01T00:00:00.000001Z");
    expect(read({ "1": [] })[0]).toMatchObject({ releasedAt: null, isYanked: false });
  });

  it("counts a release as yanked once all its files are, with the reason of one", () => {
    const because = pypiFile({ yanked: true, yanked_reason: "Broken." });
    expect(read({ "1": [...yanked, because] })[0]).toMatchObject({ isYanked: true, yankedReason: "Broken." });
    expect(read({ "1": [because, ...there] })[0]).toMatchObject({ isYanked: false, yankedReason: null });
  });

  it("takes the range of the runtime from whichever file has one", () => {
    expect(read({ "1": [pypiFile(), pypiFile({ requires_python: ">=3.10" })] })[0]?.requiresRuntime).toBe(
      ">=3.10",
    );
  });
});

describe("latestOf", () => {
  it.each<[string, Parameters<typeof read>[0], string | null]>([
    ["the newest final release", { "1.0": there, "1.1": there, "2.0b1": there, "2.0.dev3": there }, "1.1"],
    ["no yanked one", { "1.0": there, "1.1": yanked }, "1.0"],
    ["a post release", { "1.0": there, "1.0.post1": there }, "1.0.post1"],
    ["a pre-release rather than a yanked one", { "1.0": yanked, "1.1a1": there }, "1.1a1"],
    ["a pre-release where there is nothing else", { "1.0a1": there, "1.0a2": there }, "1.0a2"],
    ["a yanked one where there is nothing else", { "1.0": yanked, "0.9": yanked }, "1.0"],
    ["none without files", { "1.0": there, "1.1": [] }, "1.0"],
    ["one without files where none has any", { "1.0": [], "1.1": [] }, "1.1"],
    ["nothing", {}, null],
  ])("is %s", (_, releases, expected) => expect(latest(releases)).toBe(expected));
});
