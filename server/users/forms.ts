import { z } from "zod";
import { counted } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { Role } from "@/prisma/generated/enums";
import { type Form, form } from "@/server/forms/form";
import { rowIdOf } from "@/server/forms/row-id";
import { linkEmail } from "@/server/users/link-email";
import { endSessions, setStanding } from "@/server/users/manage";

const MAX_EMAIL = 320;

const usual = { action: "user.manage", quota: "edit" } as const;
const nothing = z.object({});
const pageOf = (id: number) => paths.admin(`users/${id}`);

const tick = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

const standing = form({
  ...usual,
  pattern: paths.admin("users/:id"),
  page: "own",
  schema: z.object({
    version: z.string().default(""),
    role: z.enum(Role, "Choose a role."),
    mayEditPackages: tick,
    mayEditGrids: tick,
  }),
  perform: ({ change, params, input }) =>
    change(async (made) => {
      await setStanding(made, rowIdOf(params), input);
      return { location: pageOf(rowIdOf(params)), notice: "Saved." };
    }),
});

const email = form({
  ...usual,
  pattern: paths.admin("users/:id/email"),
  page: "own",
  schema: z.object({ email: z.string().trim().max(MAX_EMAIL).pipe(z.email("Write an e-mail address.")) }),
  perform: ({ change, params, input }) =>
    change(async (made) => {
      const { username } = await linkEmail(made, rowIdOf(params), input.email);
      const notice = `Whoever proves to have this address gets the account ${username}.`;
      return { location: pageOf(rowIdOf(params)), notice };
    }),
});

const close = form({
  ...usual,
  pattern: paths.admin("users/:id/close"),
  page: "own",
  schema: nothing,
  perform: ({ change, params }) =>
    change(async (made) => {
      const { username } = await setStanding(made, rowIdOf(params), { isActive: false });
      return { location: pageOf(rowIdOf(params)), notice: `The account ${username} is closed.` };
    }),
});

const reopen = form({
  ...usual,
  pattern: paths.admin("users/:id/reopen"),
  page: (params) => pageOf(rowIdOf(params)),
  schema: nothing,
  perform: ({ change, params }) =>
    change(async (made) => {
      const { username } = await setStanding(made, rowIdOf(params), { isActive: true });
      return { location: pageOf(rowIdOf(params)), notice: `The account ${username} is open again.` };
    }),
});

const sessions = form({
  ...usual,
  pattern: paths.admin("users/:id/sessions"),
  page: (params) => pageOf(rowIdOf(params)),
  schema: nothing,
  perform: ({ change, params }) =>
    change(async (made) => {
      const count = await endSessions(made, rowIdOf(params));
      return { location: pageOf(rowIdOf(params)), notice: `${counted(count, "session")} ended.` };
    }),
});

/** What administrators decide about accounts. */
export const userForms: readonly Form[] = [standing, email, close, reopen, sessions];
