import { signJWT } from "better-auth/crypto";
import { paths } from "@/lib/paths";
import { checkPassword } from "@/server/accounts/check-password";
import { sendMail } from "@/server/accounts/mail/send";
import { addressChangedMail, alreadyRegisteredMail, confirmChangeMail } from "@/server/accounts/mail/texts";
import { readClaim, STALE_LINK } from "@/server/accounts/register";
import type { Viewer } from "@/server/accounts/viewer";
import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { orTaken } from "@/server/changes/or-taken";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { InvalidInput } from "@/server/forms/state";
import { originOf } from "@/server/origin";

const LINK_LASTS_SECONDS = 3_600;

/**
 * Asks a new address whether it is theirs; the account keeps the old one until then. Where the new one has an account
 * already, its owner is told so, and nobody else.
 */
export async function askNewAddress(
  { email, password }: { email: string; password: string },
  viewer: Viewer,
  request: Request,
): Promise<void> {
  if ((await checkPassword(viewer.id, password, request)) === false)
    throw new InvalidInput({ password: ["This is not your password."] });
  const linkTo = (path: string) => new URL(path, env().SITE_URL ?? originOf(request)).href;
  const to = { email, username: viewer.name || viewer.username };
  if (await db().user.findUnique({ where: { email } })) {
    sendMail(alreadyRegisteredMail({ email, username: "" }, linkTo(paths.forgottenPassword())));
    return;
  }
  const claim = { email: viewer.email ?? "", updateTo: email, userId: viewer.id };
  const token = await signJWT(claim, env().SECRET ?? "", LINK_LASTS_SECONDS);
  sendMail(confirmChangeMail(to, linkTo(paths.confirmNewAddress(token))));
}

/** Gives the account the address that a link was sent to, if it is still as it was when it asked. */
export async function changeAddress(
  change: Change,
  token: string,
): Promise<{ former: string | null; address: string }> {
  const { actor, tx } = change;
  authorize(actor, "profile.edit", { ownerId: actor.id });
  const claim = await readClaim(token);
  const newAddress = claim?.updateTo;
  await tx.$queryRaw`SELECT FROM "user" WHERE id = ${actor.id} FOR UPDATE`;
  const user = await tx.user.findUniqueOrThrow({ where: { id: actor.id } });
  const isTheirs = claim?.userId === actor.id && claim.email === (user.email ?? "");
  if (newAddress === undefined || !isTheirs) throw new InvalidInput({ "": [STALE_LINK] });
  const data = { email: newAddress, emailVerified: true };
  await orTaken(
    "",
    "Another account has this address by now.",
    tx.user.update({ where: { id: actor.id }, data }),
    "email",
  );
  return { former: user.email, address: newAddress };
}

/** Tells whoever reads the former address. */
export function tellFormerAddress(former: string, newAddress: string, { name, username }: Viewer): void {
  sendMail(addressChangedMail({ email: former, username: name || username }, newAddress));
}
