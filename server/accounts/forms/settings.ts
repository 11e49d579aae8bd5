import { z } from "zod";
import { paths } from "@/lib/paths";
import { email, newPassword, password, tokenOf } from "@/server/accounts/forms/fields";
import { closeAccount } from "@/server/accounts/close";
import { endOtherSessions, endSession } from "@/server/accounts/sessions";
import type { Viewer } from "@/server/accounts/viewer";
import { unlinkProvider } from "@/server/accounts/ways";
import { CatalogueError } from "@/server/errors";
import { form } from "@/server/forms/form";
import { rowIdOf } from "@/server/forms/row-id";

const nothing = z.object({});

/** Permission has been asked for; this only tells the compiler. */
function present(viewer: Viewer | null): Viewer {
  if (!viewer) throw new CatalogueError("unauthenticated", "Sign in first.");
  return viewer;
}

const endOneSession = form({
  pattern: "/settings/sessions/:id/end/",
  page: () => paths.sessions(),
  schema: nothing,
  action: "session.revoke",
  perform: ({ change, params }) =>
    change(async (made) => {
      await endSession(made, rowIdOf(params));
      return { location: paths.sessions(), notice: "The session is ended." };
    }),
});

const endOthers = form({
  pattern: "/settings/sessions/end-others/",
  page: () => paths.sessions(),
  schema: nothing,
  action: "session.revoke",
  perform: ({ change, viewer }) =>
    change(async (made) => {
      await endOtherSessions(made, present(viewer).sessionId);
      return { location: paths.sessions(), notice: "All other sessions are ended." };
    }),
});

const changePassword = form({
  pattern: "/settings/password/",
  page: "own",
  schema: z.object({ currentPassword: password, password: newPassword }),
  action: "profile.edit",
  quota: "sign in",
  async perform({ input, viewer, request }) {
    const accounts = await import("@/server/accounts/password");
    const passwords = { currentPassword: input.currentPassword, newPassword: input.password };
    const cookies = await accounts.changePassword(passwords, present(viewer), request);
    return { location: paths.signInWays(), cookies, notice: "Your password is changed." };
  },
});

const askAddress = form({
  pattern: "/settings/address/",
  page: "own",
  schema: z.object({ email, password: password.optional().default("") }),
  action: "profile.edit",
  quota: "mail",
  async perform({ input, viewer, request }) {
    const { askNewAddress } = await import("@/server/accounts/address");
    await askNewAddress(input, present(viewer), request);
    return { location: paths.mailSent() };
  },
});

const confirmNewAddress = form({
  pattern: "/settings/address/confirm/",
  page: "own",
  schema: nothing,
  action: "profile.edit",
  async perform({ change, viewer, request }) {
    const { changeAddress, tellFormerAddress } = await import("@/server/accounts/address");
    let former: string | null = null;
    let address = "";
    const done = await change(async (made) => {
      ({ former, address } = await changeAddress(made, tokenOf(request)));
      return { location: paths.signInWays(), notice: "Your address is changed." };
    });
    if (former !== null) tellFormerAddress(former, address, present(viewer));
    return done;
  },
});

const link = form({
  pattern: "/settings/sign-in/:provider/link/",
  page: () => paths.signInWays(),
  schema: nothing,
  action: "profile.edit",
  quota: "sign in",
  async perform({ params, request }) {
    const { beginLinking } = await import("@/server/accounts/providers/sign-in");
    return beginLinking(params.provider ?? "", request);
  },
});

const unlink = form({
  pattern: "/settings/sign-in/:provider/unlink/",
  page: () => paths.signInWays(),
  schema: nothing,
  action: "profile.edit",
  perform: ({ change, params }) =>
    change(async (made) => {
      await unlinkProvider(made, params.provider ?? "");
      return { location: paths.signInWays(), notice: "You no longer sign in by it." };
    }),
});

const close = form({
  pattern: "/settings/close/",
  page: "own",
  schema: z.object({ confirmed: z.literal("on", "Say that you mean it.") }),
  action: "profile.edit",
  async perform({ change, request }) {
    const { signOut } = await import("@/server/accounts/sign-in");
    const done = await change(async (made) => {
      await closeAccount(made);
      return { location: `${paths.login(paths.home())}&done=closed` };
    });
    return { ...done, cookies: await signOut(request) };
  },
});

/** What somebody does with their own account. */
export const settingsForms = [
  endOneSession,
  endOthers,
  changePassword,
  askAddress,
  confirmNewAddress,
  link,
  unlink,
  close,
];
