import { expect, it } from "vitest";
import { pypiProject } from "@/tests/pypi-answer";
import { pypiAnswer } from "./answer";
import { readLicences } from "./licence";

const MIT = "License :: OSI Approved :: MIT License";
const read = (info: Record<string, unknown>) => readLicences(pypiAnswer.parse(pypiProject(info)).info);

it.each<[string, Record<string, unknown>, string | null]>([
  ["the expression first", { license_expression: "MIT OR Apache-2.0", license: "BSD" }, "MIT OR Apache-2.0"],
  ["then the field", { license: "BSD-3-Clause", classifiers: [MIT] }, "BSD-3-Clause"],
  ["then the classifier", { license: "", classifiers: [MIT] }, "MIT License"],
  ["no field that says nothing", { license: "UNKNOWN", classifiers: [MIT] }, "MIT License"],
  ["the title of a whole text", { license: "The MIT License (MIT)\n\nCopyright …" }, "The MIT License (MIT)"],
  [
    "no text without a title",
    { license: "Copyright 2020\n\nRedistribution …", classifiers: [MIT] },
    "MIT License",
  ],
  ["no text in one long line", { license: "Permission ".repeat(50), classifiers: [MIT] }, "MIT License"],
  [
    "all that are classified",
    { classifiers: [MIT, "License :: OSI Approved :: BSD License", MIT] },
    "MIT License, BSD License",
  ],
  ["nothing of a classifier that names none", { classifiers: ["License :: OSI Approved"] }, null],
  ["nothing", {}, null],
])("takes %s", (_, info, licence) => {
  expect(read(info)).toEqual({ licence, licences: licence?.split(", ") ?? [] });
});

it("reads a field of blanks at once", () => {
  expect(read({ license: `MIT${" ".repeat(190_000)}x`, classifiers: [MIT] }).licence).toBe("MIT License");
  expect(read({ license: `MIT License${" \n".repeat(90_000)}x` }).licence).toBe("MIT License");
});
