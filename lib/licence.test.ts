import { describe, expect, it } from "vitest";
import { readLicence, statedLicence } from "./licence";

describe("readLicence", () => {
  it.each(["", "UNKNOWN", "None", "n/a", "-", "LICENSE.txt", "see the license file"])(
    "finds none in %j",
    (text) => expect(readLicence(text)).toBeNull(),
  );

  it.each([
    [" MIT ", "MIT"],
    ["The Unlicense", "The Unlicense"],
    ["LicenseRef-Own", "LicenseRef-Own"],
  ])("finds in %j %j", (text, licence) => expect(readLicence(text)).toBe(licence));
});

describe("statedLicence", () => {
  const classifiers = ["License :: OSI Approved :: MIT License", "Topic :: Text"];

  it.each([
    [{ licence: "BSD", licences: ["MIT"], classifiers }, "BSD"],
    [{ licence: "UNKNOWN", licences: ["MIT", "UNKNOWN", "GPL"], classifiers }, "MIT, GPL"],
    [{ licence: null, licences: ["UNKNOWN"], classifiers }, "MIT License"],
    [{ licence: null, licences: [], classifiers: ["Topic :: Text"] }, null],
  ])("reads %j as %j", (facts, licence) => expect(statedLicence(facts)).toBe(licence));
});
