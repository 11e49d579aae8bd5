import { z } from "zod";
import { getJson } from "@/server/accounts/providers/read-json";
import type { Provider } from "@/server/accounts/providers/provider";
import { env } from "@/server/env";

const userSchema = z.object({
  id: z.number().int(),
  login: z.string(),
  name: z.string().nullish(),
});

const emailsSchema = z.array(z.object({ email: z.email(), primary: z.boolean(), verified: z.boolean() }));

/** GitHub, or another server that speaks as it does; undefined where it is not set up. */
export function github(): Provider | undefined {
  const { GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET, GITHUB_URL, GITHUB_API_URL } = env();
  if (!GITHUB_CLIENT_ID || !GITHUB_CLIENT_SECRET) return undefined;
  return {
    id: "github",
    name: "GitHub",
    origin: new URL(GITHUB_URL).origin,
    clientId: GITHUB_CLIENT_ID,
    clientSecret: GITHUB_CLIENT_SECRET,
    scopes: ["read:user", "user:email"],
    endpoints: () =>
      Promise.resolve({
        authorizationUrl: `${GITHUB_URL}/login/oauth/authorize`,
        tokenUrl: `${GITHUB_URL}/login/oauth/access_token`,
      }),
    async identify(accessToken) {
      // The address in /user is the one that they show, which may be nobody's.
      const [user, emails] = await Promise.all([
        getJson(`${GITHUB_API_URL}/user`, userSchema, accessToken),
        getJson(`${GITHUB_API_URL}/user/emails`, emailsSchema, accessToken),
      ]);
      const verified = emails.filter((entry) => entry.verified);
      const chosen = verified.find((entry) => entry.primary) ?? verified[0];
      return {
        id: String(user.id),
        verifiedEmail: chosen?.email ?? null,
        name: user.name ?? "",
        username: user.login,
      };
    },
  };
}
