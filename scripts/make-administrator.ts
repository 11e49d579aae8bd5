/** `npm run make-administrator`: gives an account every permission; makes it where there is none. */
import { withDatabaseOfDataDir } from "@/scripts/database-of-data-dir";
import { Failure } from "@/scripts/failure";
import { shutDown } from "@/scripts/processes/shutdown";
import { readSettings } from "@/scripts/site/settings";
import { makeAdministrator } from "@/server/accounts/make-administrator";
import { CatalogueError } from "@/server/errors";

const usage = "npm run make-administrator -- <user name or e-mail address> [e-mail address]";

const [nameOrAddress, address, ...more] = process.argv.slice(2);
if (!nameOrAddress || nameOrAddress.startsWith("-") || more.length > 0) {
  throw new Failure("Whom?", usage);
}
// Links are as good as the site's own: it has the same secret.
const { SITE_URL, PORT } = readSettings();
const made = await withDatabaseOfDataDir("make-administrator", () =>
  makeAdministrator(nameOrAddress, address),
).catch((error: unknown) => {
  throw error instanceof CatalogueError ? new Failure(error.message, usage, { cause: error }) : error;
});

console.log(`${made.username} is an administrator now${made.isNew ? ", by a new account" : ""}.`);
if (made.passwordPath) {
  const link = new URL(made.passwordPath, SITE_URL ?? `http://localhost:${PORT}`).href;
  const why = made.hasPassword
    ? "They sign in as before. Have they forgotten their password, they choose another here"
    : "They choose a password here";
  console.log(`${why}, once, within a day:\n\n  ${link}\n`);
} else {
  console.log(`Nobody can sign in to it without an e-mail address. To give it one:\n\n  ${usage}\n`);
}
await shutDown(0);
