import {
  alreadyRegisteredMail,
  confirmAddressMail,
  passwordChangedMail,
  resetPasswordMail,
} from "@/server/accounts/mail/texts";
import { type Mail, sendMail } from "@/server/accounts/mail/send";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { paths } from "@/lib/paths";

type LibraryUser = { id: string | number; email: string };

/** What the library has to say to people, with links to our pages at an origin. */
export function authMails(origin: string) {
  const linkTo = (path: string) => new URL(path, env().SITE_URL ?? origin).href;

  /** Those whose account is closed hear nothing. */
  async function write(user: LibraryUser, mail: (to: { email: string; username: string }) => Mail) {
    const found = await db().user.findUnique({ where: { id: Number(user.id) } });
    if (found?.isActive) sendMail(mail({ email: user.email, username: found.name || found.username }));
  }

  return {
    sendVerificationEmail: ({ user, token }: { user: LibraryUser; token: string }) =>
      write(user, (to) => confirmAddressMail(to, linkTo(paths.confirmAddress(token)))),
    sendResetPassword: ({ user, token }: { user: LibraryUser; token: string }) =>
      write(user, (to) => resetPasswordMail(to, linkTo(paths.resetPassword(token)))),
    onExistingUserSignUp: ({ user }: { user: LibraryUser }) =>
      write(user, (to) => alreadyRegisteredMail(to, linkTo(paths.forgottenPassword()))),
    /** Whoever could open the link has the address. */
    onPasswordReset: async ({ user }: { user: LibraryUser }) => {
      await db().user.update({ where: { id: Number(user.id) }, data: { emailVerified: true } });
      await write(user, passwordChangedMail);
    },
  };
}
