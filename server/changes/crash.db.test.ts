import { expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createUser } from "@/prisma/factories/user";
import { editCategory } from "@/server/categories/edit";
import { lockCategory } from "@/server/categories/snapshot";
import { db, pool } from "@/server/db";
import { actorOf } from "@/tests/actors";
import { siteDatabase } from "@/tests/site-database";
import { inChange } from "./change";

siteDatabase();

it("leaves an entry as it was when the connection is cut off in the middle of a save", async () => {
  const { id } = await createCategory(db(), { slug: "apps", title: "Apps" });
  const actor = actorOf((await createUser(db())).id, "administrator");
  const { version, fields } = await lockCategory(db(), id);
  const saving = inChange({ actor }, async (change) => {
    await editCategory(change, { id, version, fields: { ...fields, slug: "new", title: "New" } });
    const [own] = await change.tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    await pool().query("SELECT pg_terminate_backend($1)", [own?.pid]);
    await change.tx.category.findUnique({ where: { id } });
  });
  await expect(saving).rejects.toThrow();
  expect(await db().category.findUnique({ where: { id } })).toMatchObject({ slug: "apps", title: "Apps" });
  expect(await db().revision.count()).toBe(0);
  expect(await db().redirect.count()).toBe(0);

  // Nothing stays locked behind it.
  await inChange({ actor }, (change) =>
    editCategory(change, { id, version, fields: { ...fields, title: "Later" } }),
  );
  expect(await db().category.findUnique({ where: { id } })).toMatchObject({ title: "Later" });
});
