import { expect, it } from "vitest";
import { spdxIdentifier } from "@/server/forges/spdx";

it.each([
  ["mit", "MIT"],
  ["bsd-3-clause", "BSD-3-Clause"],
  ["lppl-1.3c", "LPPL-1.3c"],
  ["agpl-3.0", "AGPL-3.0"],
  ["gpl-2.0-only", "GPL-2.0-only"],
  ["lgpl-2.1-or-later", "LGPL-2.1-or-later"],
  ["Apache-2.0", "Apache-2.0"],
  ["other", null],
  ["", null],
  ["mit license", null],
  ["constructor", null],
])("reads the key %j as %j", (key, identifier) => expect(spdxIdentifier(key)).toBe(identifier));
