import { chmodSync, mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFiles } from "@/server/imports/files";

let folder: string;
const inFolder = (...names: string[]) => path.join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "import-files-"));
  mkdirSync(inFolder("deeper"));
  for (const name of ["b.json", "a.txt", "c.json.gz", "README.md", "deeper/d.JSON"])
    writeFileSync(inFolder(name), "");
  symlinkSync(inFolder("b.json"), inFolder("z-link.json"));
  symlinkSync(folder, inFolder("circle.json"));
  symlinkSync(inFolder("nowhere"), inFolder("broken.json"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("findFiles", () => {
  it("lists what a folder holds, sorted and at any depth, without going in circles", async () => {
    expect(await findFiles(folder)).toEqual({
      files: [
        inFolder("a.txt"),
        inFolder("b.json"),
        inFolder("c.json.gz"),
        inFolder("deeper", "d.JSON"),
        inFolder("z-link.json"),
      ],
      skipped: [inFolder("README.md"), inFolder("broken.json"), inFolder("circle.json")],
    });
  });

  it("takes a file that is named itself, whatever it is called", async () => {
    expect((await findFiles(inFolder("README.md"))).files).toEqual([inFolder("README.md")]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "names a folder that cannot be read, and lists the others",
    async () => {
      chmodSync(inFolder("deeper"), 0);
      const { files } = await findFiles(folder).finally(() => chmodSync(inFolder("deeper"), 0o755));
      expect(files).toContain(inFolder("deeper"));
      expect(files).toContain(inFolder("z-link.json"));
    },
  );

  it("says that there is no such file", async () => {
    await expect(findFiles(inFolder("missing"))).rejects.toThrow("cannot be read");
  });
});
