import { z } from "zod";
import { getJson, UnreadableAnswer } from "@/server/accounts/providers/read-json";
import type { Provider } from "@/server/accounts/providers/provider";
import { env } from "@/server/env";

const webUrl = z.url({ protocol: /^https?$/ });

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata */
const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: webUrl,
  token_endpoint: webUrl,
  userinfo_endpoint: webUrl,
});

const userSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.email().nullish().catch(null),
  // Some write it as a text.
  email_verified: z.union([z.boolean(), z.literal("true"), z.literal("false")]).nullish(),
  name: z.string().nullish(),
  preferred_username: z.string().nullish(),
});

/** Asked for anew at each sign-in: they are few, and a provider may move its endpoints. */
async function discover(issuer: string) {
  const found = await getJson(`${issuer}/.well-known/openid-configuration`, discoverySchema);
  if (found.issuer.replace(/\/+$/, "") !== issuer)
    throw new UnreadableAnswer(`${issuer} calls itself ${found.issuer}`);
  return found;
}

/**
 * A provider of OpenID Connect; undefined where none is set up. Who somebody is comes from its user info, asked for with
 * the token over the connection to the provider itself, so that no signature has to be believed.
 */
export function oidc(): Provider | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined;
  return {
    id: "oidc",
    name: OIDC_NAME,
    origin: new URL(OIDC_ISSUER).origin,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    scopes: ["openid", "profile", "email"],
    async endpoints() {
      const found = await discover(OIDC_ISSUER);
      return { authorizationUrl: found.authorization_endpoint, tokenUrl: found.token_endpoint };
    },
    async identify(accessToken) {
      const { userinfo_endpoint } = await discover(OIDC_ISSUER);
      const user = await getJson(userinfo_endpoint, userSchema, accessToken);
      const isVerified = user.email_verified === true || user.email_verified === "true";
      return {
        id: user.sub,
        verifiedEmail: isVerified ? (user.email ?? null) : null,
        name: user.name ?? "",
        username: user.preferred_username ?? "",
      };
    },
  };
}
