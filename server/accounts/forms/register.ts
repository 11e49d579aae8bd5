import { z } from "zod";
import { paths } from "@/lib/paths";
import { email, newPassword, password, tokenOf } from "@/server/accounts/forms/fields";
import { form } from "@/server/forms/form";

const register = form({
  pattern: "/register/",
  page: "own",
  schema: z.object({ username: z.string("A name is needed.").trim(), email, password: newPassword }),
  quota: "register",
  person: (input) => input.email,
  async perform({ input, request }) {
    const accounts = await import("@/server/accounts/register");
    await accounts.register(input, request);
    return { location: paths.mailSent() };
  },
});

const confirmAddress = form({
  pattern: "/email/confirm/",
  page: "own",
  schema: z.object({ password }),
  quota: "sign in",
  async perform({ input, request }) {
    const accounts = await import("@/server/accounts/register");
    await accounts.confirmAddress(tokenOf(request), input.password, request);
    return { location: `${paths.login(paths.home())}&done=confirmed` };
  },
});

const forgottenPassword = form({
  pattern: "/password/forgotten/",
  page: "own",
  schema: z.object({ email }),
  quota: "mail",
  person: (input) => input.email,
  async perform({ input, request }) {
    const { sendPasswordLink } = await import("@/server/accounts/password");
    await sendPasswordLink(input.email, request);
    return { location: paths.mailSent() };
  },
});

const resetPassword = form({
  pattern: "/password/reset/",
  page: "own",
  schema: z.object({ password: newPassword }),
  quota: "sign in",
  async perform({ input, request }) {
    const accounts = await import("@/server/accounts/password");
    await accounts.resetPassword(tokenOf(request), input.password, request);
    return { location: `${paths.login(paths.home())}&done=reset` };
  },
});

/** For those who have no session yet. */
export const registerForms = [register, confirmAddress, forgottenPassword, resetPassword];
