import { expect, it } from "vitest";
import { developmentStatusOf, supportsRuntimeOf } from "./classifiers";

it.each<[string[], number]>([
  [["Framework :: Django", "Development Status :: 5 - Production/Stable"], 5],
  [["Development Status :: 3 - Alpha", "Development Status :: 4 - Beta"], 4],
  [["Development Status :: 9 - Eternal"], 0],
  [[], 0],
])("reads the status of %j", (classifiers, status) => expect(developmentStatusOf(classifiers)).toBe(status));

const python = (...versions: string[]) =>
  versions.map((version) => `Programming Language :: Python :: ${version}`);

it.each<[string[], string | null, boolean | null]>([
  [python("3"), null, true],
  [python("2.7", "3.12"), "<3", true],
  [python("3 :: Only"), null, true],
  [python("2", "2.7"), null, false],
  [python("2.7"), ">=2.7,!=3.0.*,!=3.1.*", true],
  [python("Implementation :: CPython"), null, null],
  [[], ">=3.8", true],
  [[], ">=2.6,<3", false],
  [[], "whatever", null],
  [[], null, null],
])("%j with %j runs on the current language: %s", (classifiers, range, supports) =>
  expect(supportsRuntimeOf(classifiers, range)).toBe(supports),
);
