import { beforeAll, describe, expect, it } from "vitest";
import { pool } from "@/server/db";
import { responseOf } from "@/tests/response-of";
import { siteDatabase } from "@/tests/site-database";
import { actorOf } from "@/tests/actors";
import { createToken } from "@/tests/create-token";
import { answerV3, answerV3Request } from "./answer";

const member = actorOf(1);

siteDatabase();

beforeAll(async () => {
  await pool().query(`
    INSERT INTO "user" (id, username, email, is_active, created_at) VALUES
      (1, 'ada', 'ada@example.org', true, '2020-01-01 00:00:00.000001+00'),
      (2, 'b.b@c', 'bob@example.org', true, now()), (3, 'gone', NULL, false, now());
    INSERT INTO profile (user_id, github_account, public_email, modified_at) VALUES
      (1, 'ada-hub', 'public@example.org', '2021-01-01 00:00:00+00')`);
});

describe("users", () => {
  it.each(["users/", "users/ada/"])("are shown to nobody in particular: %s", async (path) => {
    const answer = await responseOf(answerV3("GET", `/api/v3/${path}?limit=2`, null));
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      `/login/?next=/api/v3/${path}%3Flimit%3D2`,
    ]);
  });

  it("are listed for who is signed in, without what is private", async () => {
    const answer = await responseOf(answerV3("GET", "/api/v3/users/", member));
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      meta: { total_count: 2 },
      objects: [
        {
          absolute_url: "/profiles/ada/",
          resource_uri: "/api/v3/users/ada/",
          created: "2020-01-01T00:00:00.000Z",
          modified: "2021-01-01T00:00:00Z",
          github_account: "ada-hub",
          username: "ada",
        },
        { absolute_url: "/profiles/b.b%40c/", resource_uri: "/api/v3/users/b.b@c/", github_account: null },
      ],
    });
    expect(text).not.toContain("example.org");
  });

  it("are listed for programs with a token, whatever its scope", async () => {
    const ask = (authorization: string, path = "/api/v3/users/ada/") =>
      responseOf(answerV3Request(new Request("http://x/", { headers: { authorization } }), "GET", path));
    const secret = await createToken({ id: 1 }, { mayWrite: false });
    expect(await (await ask(`Bearer ${secret}`)).json()).toMatchObject({ username: "ada" });
    expect((await ask("Basic YTpi")).status).toBe(302);
    for (const path of ["/api/v3/users/ada/", "/api/v3/grids/"]) {
      const refused = await ask("Bearer cat_unknown", path);
      expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
      expect(await refused.text()).toBe('{"error": 401, "message": "Invalid token."}');
    }
  });

  it("have an address each", async () => {
    const find = (name: string) => responseOf(answerV3("GET", `/api/v3/users/${name}/`, member));
    expect(await (await find("b.b@c")).json()).toMatchObject({ username: "b.b@c" });
    expect((await find("gone")).status).toBe(404);
  });
});
