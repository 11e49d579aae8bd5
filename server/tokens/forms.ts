import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { rowIdOf } from "@/server/forms/row-id";
import { tokenFields } from "@/server/tokens/fields";
import { makeToken } from "@/server/tokens/make";
import { revokeToken } from "@/server/tokens/revoke";

const makeForm = form({
  pattern: "/settings/tokens/",
  page: "own",
  schema: tokenFields,
  action: "token.manage",
  quota: "edit",
  perform: ({ change, input: { name, scope: mayWrite, lifetime: lifetimeSeconds } }) =>
    change(async (made) => {
      const secret = await makeToken(made, { name, mayWrite, lifetimeSeconds });
      return { location: paths.tokens(), shownOnce: secret, data: { token: secret } };
    }),
});

const revokeForm = form({
  pattern: "/settings/tokens/:id/revoke/",
  page: paths.tokens,
  schema: z.object({}),
  action: "token.manage",
  quota: "edit",
  perform: ({ change, params }) =>
    change(async (made) => {
      const { name } = await revokeToken(made, rowIdOf(params));
      return { location: paths.tokens(), notice: `Revoked: ${name}` };
    }),
});

/** Keys to the API, made and revoked by those whom they stand for. */
export const tokenForms: readonly Form[] = [makeForm, revokeForm];
