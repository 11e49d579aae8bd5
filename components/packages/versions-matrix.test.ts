import { describe, expect, it } from "vitest";
import { type Cycle, type Product } from "@/lib/products/cycles";
import { readVersionAxis, readVersionsMatrix } from "./versions-matrix";

const on = "2026-02-16";
const cycle = (name: string, endsOn: string | null, releasedOn = "2020-01-01"): Cycle => ({
  name,
  releasedOn,
  endsOn,
  supportEndsOn: null,
  isEnded: null,
  isLts: false,
  latestVersion: null,
});
const django: Product = {
  slug: "django",
  title: "Django",
  role: "framework",
  classifierPrefix: "Framework :: Django :: ",
  cycles: [
    cycle("6.1", "2028-01-01", "2026-08-01"),
    cycle("6.0", "2027-04-30"),
    cycle("5.2", "2028-04-30"),
    cycle("5.1", "2025-12-31"),
  ],
};
const python: Product = {
  slug: "python",
  title: "Python",
  role: "language",
  classifierPrefix: "Programming Language :: Python :: ",
  cycles: ["3.14", "3.13", "3.12", "3.11", "3.10"].map((name) => cycle(name, "2029-10-31")),
};
const framework = (...versions: string[]) => versions.map((version) => `Framework :: Django :: ${version}`);
const language = (...versions: string[]) =>
  versions.map((version) => `Programming Language :: Python :: ${version}`);
const facts = (classifiers: string[], requiresRuntime: string | null = null) => ({
  classifiers,
  requiresRuntime,
});
const brief = (axis: ReturnType<typeof readVersionAxis>) =>
  axis?.shown.map(
    ({ version, isStated, isEnded }) => `${version}${isStated ? "✓" : "–"}${isEnded ? " ended" : ""}`,
  );

describe("versions that a package runs on", () => {
  it("are those stated, with what is supported today and not stated, oldest first", () => {
    const axis = readVersionAxis(facts(framework("5.2", "5.1")), django, on);
    expect(brief(axis)).toEqual(["5.1✓ ended", "5.2✓", "6.0–"]);
    expect(axis?.shown[0]?.endedOn).toBe("2025-12-31");
  });

  it("leave a major version out beside its minor ones", () => {
    expect(brief(readVersionAxis(facts(framework("5", "5.2")), django, on))).toEqual(["5.2✓", "6.0–"]);
  });

  it("are the six latest, with older ones named beside them", () => {
    const old = ["1.8", "1.11", "2.2", "3.2", "4.2"];
    const axis = readVersionAxis(facts(framework(...old, "5.2")), django, on);
    expect(brief(axis)).toEqual([
      // Older than every cycle that is known, of which the oldest has ended.
      ...["1.11✓ ended", "2.2✓ ended", "3.2✓ ended", "4.2✓ ended"],
      ...["5.2✓", "6.0–"],
    ]);
    expect(axis?.older).toEqual(["1.8"]);
  });

  it("are by what it requires where no classifier names a minor one", () => {
    const axis = readVersionAxis(facts(language("3"), ">=3.12"), python, on);
    expect(brief(axis)).toEqual(["3.10–", "3.11–", "3.12✓", "3.13✓", "3.14✓"]);
    expect(axis?.isByRange).toBe(true);
  });

  it("are the classifiers' where they name minor ones, whatever it requires", () => {
    const axis = readVersionAxis(facts(language("3", "3.12"), ">=3.8"), python, on);
    expect(brief(axis)).toEqual(["3.10–", "3.11–", "3.12✓", "3.13–", "3.14–"]);
    expect(axis?.isByRange).toBe(false);
  });

  it("do not take a major version for one that ended before its minor ones", () => {
    expect(readVersionAxis(facts(language("3")), python, on)?.shown.some(({ isEnded }) => isEnded)).toBe(
      false,
    );
  });

  it("are what was said of a range that cannot be read", () => {
    expect(brief(readVersionAxis(facts(language("3"), "python3"), python, on))?.at(0)).toBe("3✓");
  });

  it("are nothing where nothing is stated", () => {
    expect(readVersionAxis(facts([]), django, on)).toBeNull();
    expect(readVersionsMatrix(facts([]), [django, python], on)).toBeNull();
  });

  it("are nothing without products to measure by", () => {
    expect(readVersionsMatrix(facts(framework("5.2")), [], on)).toBeNull();
  });

  it("make a matrix of framework and language, as far as either is known", () => {
    expect(readVersionsMatrix(facts(framework("5.2")), [django, python], on)).toMatchObject({
      framework: { title: "Django" },
      language: null,
    });
  });
});
