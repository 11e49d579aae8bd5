import { expect, it } from "vitest";
import { licenceFamilies, type LicenceFamily } from "@/lib/licence-families";
import { testDatabase } from "@/tests/prisma";

const connections = testDatabase();

/** As index and people write them. */
const texts: Record<LicenceFamily, string[]> = {
  mit: ["MIT", "MIT License", "The MIT License (MIT)", "mit/x11", "Expat", "MIT-0"],
  bsd: ["BSD", "BSD-3-Clause", "New BSD License", "3-clause", "0BSD", "simplified bsd"],
  apache: ["Apache-2.0", "Apache Software License", "Apache License, Version 2.0", "ASL 2.0"],
  gpl: ["GPL", "GPLv3+", "GPL-2.0-only", "GNU General Public License v3 (GPLv3)", "GNU GPL"],
  lgpl: [
    "LGPL-3.0",
    "LGPLv3+",
    "GNU Lesser General Public License v3 (LGPLv3)",
    "GNU Library or Lesser General Public License (LGPL)",
  ],
  agpl: ["AGPL-3.0-or-later", "GNU Affero General Public License v3"],
  mpl: ["MPL-2.0", "Mozilla Public License 2.0 (MPL 2.0)"],
  other: ["ISC", "Public Domain", "Proprietary", "submit a ticket", "Unlicense"],
  unknown: ["", " ", "UNKNOWN", "None", "n/a", "License", "LICENSE.txt", "see LICENSE file"],
};

const familiesOf = async (licence: string | null, licences: string[] = [], classifiers: string[] = []) => {
  const { rows } = await connections.pool.query<{ families: string[] }>(
    "SELECT licence_families($1, $2, $3) AS families",
    [licence, licences, classifiers],
  );
  return rows[0]?.families;
};

it.each(licenceFamilies.flatMap((family) => texts[family].map((text) => [text, family] as const)))(
  "reads %j as %s",
  async (text, family) => {
    await expect(familiesOf(text)).resolves.toEqual([family]);
  },
);

it("reads a choice as each of its licences", async () => {
  await expect(familiesOf("MIT OR Apache-2.0")).resolves.toEqual(["mit", "apache"]);
  await expect(familiesOf("GPL or commercial, or AGPL")).resolves.toEqual(["gpl", "agpl"]);
});

it("asks the list of licences, then the classifiers, where the licence says nothing", async () => {
  await expect(familiesOf(null)).resolves.toEqual(["unknown"]);
  await expect(familiesOf("UNKNOWN", ["BSD"])).resolves.toEqual(["bsd"]);
  await expect(familiesOf("BSD", ["MIT"])).resolves.toEqual(["bsd"]);
  await expect(familiesOf(null, ["UNKNOWN"], ["License :: OSI Approved :: MIT License"])).resolves.toEqual([
    "mit",
  ]);
});
