import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { inAnswerScope } from "@/server/answer-scope";
import { db } from "@/server/db";
import { viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";
import EditProfilePage from "./page";

siteDatabase();

it("shows somebody what they wrote of themselves", async () => {
  const user = await createUser(db(), { username: "ada", name: "Ada <b>" });
  const html = await inAnswerScope(async (scope) => {
    scope.viewer = () => Promise.resolve(viewerOf(user));
    return renderToStaticMarkup(await EditProfilePage());
  });
  expect(html).toContain('value="Ada &lt;b&gt;"');
});
