import { expect, it } from "vitest";
import { frameworkVersions } from "./framework-versions";

it("lists the framework's versions by number, without majors that their minors already say", () => {
  const classifiers = [
    "Framework :: Django",
    "Framework :: Django :: 10.0",
    "Framework :: Django :: 4",
    "Framework :: Django :: 5.2",
    "Framework :: Django :: 4.2",
    "Framework :: Django CMS :: 3.7",
    "Programming Language :: Python :: 3.12",
  ];
  expect(frameworkVersions(classifiers, "Django")).toEqual(["4.2", "5.2", "10.0"]);
  expect(frameworkVersions([], "Django")).toEqual([]);
});
