import { describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { testDatabase } from "@/tests/prisma";
import { factLayers, overridableFacts } from "./facts";

const connections = testDatabase();

describe("the layers of a package's facts", () => {
  it("are declared for every column", async () => {
    const { rows } = await connections.pool.query<{ column_name: string }>(
      "SELECT column_name FROM information_schema.columns WHERE table_name = 'package'",
    );
    expect(rows.map((row) => row.column_name).sort()).toEqual(Object.keys(factLayers).sort());
  });

  it.each(overridableFacts)("let a person override %s", async (fact) => {
    const { id } = await createPackage(connections.db);
    const value = fact === "archived_at" ? null : "said by a person";
    await expect(setOverride(id, fact, value)).resolves.not.toThrow();
  });

  it("let nobody override what is not declared so", async () => {
    const { id } = await createPackage(connections.db);
    await expect(setOverride(id, "stars", 5)).rejects.toThrow(/package_override_fact/);
  });
});

describe("an override", () => {
  it("keeps a person's word when the sources are read again, whoever writes", async () => {
    const { id } = await createPackage(connections.db, { documentationUrl: "https://old.example/" });
    await setOverride(id, "documentation_url", "https://docs.example/");

    await connections.db.package.update({
      where: { id },
      data: { documentationUrl: "https://pythonhosted.example/", stars: 7 },
    });

    const entry = await connections.db.package.findUniqueOrThrow({
      where: { id },
      include: { overrides: true },
    });
    expect(entry.documentationUrl).toBe("https://docs.example/");
    expect(entry.stars).toBe(7);
    expect(entry.overrides[0]?.fetchedValue).toBe("https://pythonhosted.example/");
  });

  it("gives way to what the sources said last when it is cleared", async () => {
    const { id } = await createPackage(connections.db, { description: "as fetched" });
    await setOverride(id, "description", "as corrected");
    await connections.db.package.update({ where: { id }, data: { description: "as fetched later" } });

    await connections.db.packageOverride.delete({
      where: { packageId_fact: { packageId: id, fact: "description" } },
    });

    const entry = await connections.db.package.findUniqueOrThrow({ where: { id } });
    expect(entry.description).toBe("as fetched later");
  });

  it("tells null, the empty text and an address apart", async () => {
    const { id } = await createPackage(connections.db, { documentationUrl: null });
    await setOverride(id, "documentation_url", "");
    expect(await documentationUrl(id)).toBe("");

    await connections.db.packageOverride.delete({
      where: { packageId_fact: { packageId: id, fact: "documentation_url" } },
    });
    expect(await documentationUrl(id)).toBeNull();
  });

  it("keeps the microseconds of a time", async () => {
    const { id } = await createPackage(connections.db);
    await setOverride(id, "archived_at", "2026-02-15T23:02:37.757866+00:00");
    const { rows } = await connections.pool.query<{ at: string }>(
      "SELECT to_char(archived_at, 'YYYY-MM-DD HH24:MI:SS.US') AS at FROM package WHERE id = $1",
      [id],
    );
    expect(rows[0]?.at).toBe("2026-02-15 23:02:37.757866");
  });

  it("remembers who set it", async () => {
    const { id } = await createPackage(connections.db);
    const user = await createUser(connections.db);
    await connections.db.packageOverride.create({
      data: { packageId: id, fact: "licence", value: "MIT", setById: user.id, reason: "read the file" },
    });
    const entry = await connections.db.package.findUniqueOrThrow({ where: { id } });
    expect(entry.licence).toBe("MIT");
  });
});

function setOverride(packageId: number, fact: string, value: unknown) {
  return connections.pool.query(
    "INSERT INTO package_override (package_id, fact, value) VALUES ($1, $2, $3)",
    [packageId, fact, JSON.stringify(value)],
  );
}

async function documentationUrl(id: number) {
  return (await connections.db.package.findUniqueOrThrow({ where: { id } })).documentationUrl;
}
