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

/** As the library hands people on, our columns among theirs. */
type LibraryUser = {
  id: string | number;
  email: string;
  name: string;
  username?: string;
  isActive?: boolean;
};

/** What the library has to say to people, with links to our pages at an origin. */
export function authMails(origin: string) {
  const linkTo = (path: string) => new URL(path, env().SITE_URL ?? origin).href;

  /** Those whose account is closed hear nothing. A new account is not yet to be found by others: nothing is looked up. */
  function write(
    { email, name, username = "", isActive = true }: LibraryUser,
    mail: (to: { email: string; username: string }) => Mail,
  ): void {
    if (isActive) sendMail(mail({ email, username: name || username }));
  }

  return {
    sendVerificationEmail: async ({ user, token }: { user: LibraryUser; token: string }) =>
      write(user, (to) => confirmAddressMail(to, linkTo(paths.confirmAddress(token)))),
    sendResetPassword: async ({ user, token }: { user: LibraryUser; token: string }) =>
      write(user, (to) => resetPasswordMail(to, linkTo(paths.resetPassword(token)))),
    onExistingUserSignUp: async ({ user }: { user: LibraryUser }) =>
      write(user, (to) => alreadyRegisteredMail(to, linkTo(paths.forgottenPassword()))),
    /** Whoever could open the link has the address. */
    onPasswordReset: async ({ user }: { user: LibraryUser }) => {
      await db().user.update({ where: { id: Number(user.id) }, data: { emailVerified: true } });
      write(user, passwordChangedMail);
    },
  };
}
