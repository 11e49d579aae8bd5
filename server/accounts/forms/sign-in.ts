import { z } from "zod";
import { paths } from "@/lib/paths";
import { email, next, password } from "@/server/accounts/forms/fields";
import { form } from "@/server/forms/form";

// What the library of sessions does is loaded when it is needed: it takes a while, and nobody may ever sign in.

const signIn = form({
  pattern: "/login/",
  page: "own",
  schema: z.object({ email, password, next }),
  quota: "sign in",
  person: (input) => input.email,
  async perform({ input, request }) {
    const { signInByPassword } = await import("@/server/accounts/sign-in");
    return { location: input.next, cookies: await signInByPassword(input, request) };
  },
});

const signInByProvider = form({
  pattern: "/login/:provider/",
  page: () => paths.login(paths.home()),
  schema: z.object({ next }),
  quota: "sign in",
  async perform({ input, params, request }) {
    const { beginSignIn } = await import("@/server/accounts/providers/sign-in");
    return beginSignIn(params.provider ?? "", input.next, request);
  },
});

const signOutForm = form({
  pattern: "/logout/",
  page: "own",
  schema: z.object({}),
  async perform({ request }) {
    const { signOut } = await import("@/server/accounts/sign-in");
    return { location: paths.home(), cookies: await signOut(request) };
  },
});

export const signInForms = [signIn, signInByProvider, signOutForm];
