import { expect, it } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { inChange } from "@/server/changes/change";
import { orTaken } from "@/server/changes/or-taken";
import { db } from "@/server/db";
import { viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

it("answers what ran out of time with 503, and saves nothing", async () => {
  const actor = viewerOf(await createUser(db(), { username: "slow" }));
  const failed: unknown = await inChange({ actor }, async ({ tx }) => {
    await tx.user.update({ where: { id: actor.id }, data: { name: "changed" } });
    await db().$transaction((inner) => inner.$queryRaw`SELECT pg_sleep(0.3)::text`, { timeout: 100 });
  }).catch((error: unknown) => error);
  expect(failed).toMatchObject({ code: "unavailable", status: 503 });
  expect(await db().user.count({ where: { name: "changed" } })).toBe(0);
});

it("answers a statement that was cut off, and two who wait for each other, with 503", async () => {
  const [first, second] = await Promise.all(["one", "two"].map((username) => createUser(db(), { username })));
  if (!first || !second) throw new Error("Two were made.");
  const rename = (ids: readonly number[]) =>
    inChange({ actor: viewerOf(first) }, async ({ tx }) => {
      for (const id of ids) {
        await tx.user.update({ where: { id }, data: { name: `${ids.join(" then ")}` } });
        await tx.$queryRaw`SELECT pg_sleep(0.3)::text`;
      }
    });
  const ended = await Promise.allSettled([rename([first.id, second.id]), rename([second.id, first.id])]);
  expect(ended.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const reason: unknown = ended.find(({ status }) => status === "rejected");
  expect(reason).toMatchObject({ reason: { code: "unavailable" } });
  const cutOff = inChange(
    { actor: viewerOf(first) },
    ({ tx }) => tx.$queryRaw`SELECT pg_cancel_backend(pg_backend_pid()), pg_sleep(5)::text`,
  );
  await expect(cutOff).rejects.toMatchObject({ code: "unavailable", status: 503 });
});

it("says at a field that its value is taken, and only of its own column", async () => {
  await createUser(db(), { username: "first", email: "first@example.com" });
  const write = () => db().user.create({ data: { username: "second", email: "first@example.com" } });
  await expect(orTaken("email", "Taken.", write())).rejects.toMatchObject({ errors: { email: ["Taken."] } });
  await expect(orTaken("", "Taken.", write(), "email")).rejects.toMatchObject({ errors: { "": ["Taken."] } });
  await expect(orTaken("username", "Taken.", write())).rejects.toMatchObject({ code: "P2002" });
});
