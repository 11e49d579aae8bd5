import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { createUser } from "@/prisma/factories/user";
import type { User } from "@/prisma/generated/client";
import { db, pool } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { siteDatabase } from "@/tests/site-database";
import { createToken } from "@/tests/create-token";
import { readCaller } from "./caller";

siteDatabase();

let user: User;
beforeAll(async () => {
  user = await createUser(db());
});

const authorized = (authorization: string) => readCaller(new Headers({ authorization }));
const bad = { code: "unauthenticated", status: 401 };

describe("whoever calls with a token", () => {
  it("is the account that it was made for, with what that may do", async () => {
    const secret = await createToken(user);
    expect(await authorized(`Bearer ${secret}`)).toEqual({
      id: user.id,
      role: "member",
      editsPackages: true,
      editsGrids: true,
      mayWrite: true,
    });
    expect(await authorized(`bearer  ${secret} `)).toMatchObject({ id: user.id });
    const reading = await createToken(user, { mayWrite: false });
    expect(await authorized(`Bearer ${reading}`)).toMatchObject({ id: user.id, mayWrite: false });
  });

  it("is restricted as the account is", async () => {
    vi.stubEnv("RESTRICT_GRID_EDITORS", "1");
    rereadEnvironment();
    onTestFinished(() => {
      vi.stubEnv("RESTRICT_GRID_EDITORS", undefined);
      rereadEnvironment();
    });
    const secret = await createToken(user);
    expect(await authorized(`Bearer ${secret}`)).toMatchObject({ editsPackages: true, editsGrids: false });
  });

  it.each(["", "Basic YTpi", "Token x", "Bearer-like x", "Digest username=x"])(
    "is nobody in particular by %j",
    async (authorization) => {
      expect(await authorized(authorization)).toBeNull();
    },
  );

  it.each([
    "Bearer",
    "Bearer ",
    "Bearer x",
    "Bearer cat_x",
    "Bearer cat_x, Basic y",
    `Bearer ${"x".repeat(8_000)}`,
  ])("is refused for %j", async (authorization) => {
    await expect(authorized(authorization)).rejects.toMatchObject(bad);
  });

  it("is never known by a cookie", async () => {
    const secret = await createToken(user);
    expect(await readCaller(new Headers({ cookie: `token=${secret}; session=${secret}` }))).toBeNull();
  });

  it("is refused once the token is revoked or has ended, or the account is closed", async () => {
    const ended = await createToken(user, { expiresAt: new Date("2020-01-01") });
    const revoked = await createToken(user, { revokedAt: new Date("2020-01-01") });
    const closed = await createToken(await createUser(db(), { isActive: false }));
    const messages = await Promise.all(
      [ended, revoked, closed].map((secret) =>
        authorized(`Bearer ${secret}`).catch((error: unknown) => error),
      ),
    );
    for (const message of messages) expect(message).toMatchObject({ ...bad, message: "Invalid token." });
  });

  it("is known by the whole secret only, not by what is stored of it", async () => {
    const secret = await createToken(user);
    const { rows } = await pool().query<{ digest: string }>("SELECT digest FROM api_token");
    for (const { digest } of rows) await expect(authorized(`Bearer ${digest}`)).rejects.toMatchObject(bad);
    await expect(authorized(`Bearer ${secret.slice(0, -1)}`)).rejects.toMatchObject(bad);
  });
});

describe("that a token was used", () => {
  it("is written down once a minute", async () => {
    const secret = await createToken(user, { name: "used" });
    const lastUsed = async () => {
      const { rows } = await pool().query(
        "SELECT last_used_at::text AS at FROM api_token WHERE name = 'used'",
      );
      return (rows[0] as { at: string | null }).at;
    };
    expect(await lastUsed()).toBeNull();
    await authorized(`Bearer ${secret}`);
    const first = await lastUsed();
    expect(first).not.toBeNull();
    await authorized(`Bearer ${secret}`);
    expect(await lastUsed()).toBe(first);
    await pool().query(
      "UPDATE api_token SET last_used_at = now() - interval '61 seconds' WHERE name = 'used'",
    );
    await authorized(`Bearer ${secret}`);
    expect(Date.now() - Date.parse((await lastUsed()) ?? "")).toBeLessThan(30_000);
  });
});
