import { genericOAuth } from "better-auth/plugins";
import { z } from "zod";
import { LIMITS, parseAnswer } from "@/server/accounts/providers/read-json";
import type { Provider } from "@/server/accounts/providers/provider";
import { outgoing } from "@/server/outgoing/client";

const tokenSchema = z.object({ access_token: z.string().min(1) });

/**
 * A provider in the library's words. The library keeps the flow (state, PKCE, linking); all that is asked of the provider
 * goes by our own client, which reaches only what it may.
 */
export async function providerPlugin(provider: Provider) {
  const { authorizationUrl, tokenUrl } = await provider.endpoints();
  const { id, clientId, clientSecret, scopes } = provider;
  return genericOAuth({
    config: [
      {
        providerId: id,
        clientId,
        clientSecret,
        scopes,
        authorizationUrl,
        tokenUrl,
        async getToken({ code, redirectURI, codeVerifier }) {
          const answer = await outgoing().postForm(
            tokenUrl,
            {
              grant_type: "authorization_code",
              client_id: clientId,
              client_secret: clientSecret,
              code,
              redirect_uri: redirectURI,
              ...(codeVerifier !== undefined && { code_verifier: codeVerifier }),
            },
            { headers: { accept: "application/json" }, ...LIMITS },
          );
          return { accessToken: parseAnswer(answer, tokenSchema).access_token };
        },
        async getUserInfo({ accessToken = "" }) {
          const { id: subject, verifiedEmail, name, username } = await provider.identify(accessToken);
          return { id: subject, email: verifiedEmail, emailVerified: verifiedEmail !== null, name, username };
        },
        mapProfileToUser: ({ username }) => ({ username: String(username) }),
      },
    ],
  });
}
