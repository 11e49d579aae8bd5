import { github } from "@/server/accounts/providers/github";
import { oidc } from "@/server/accounts/providers/oidc";
import type { Provider } from "@/server/accounts/providers/provider";

/** The providers that this site's settings name, in the order of their buttons. */
export const providers = (): Provider[] => [github(), oidc()].filter((provider) => provider !== undefined);

export const findProvider = (id: string): Provider | undefined =>
  providers().find((provider) => provider.id === id);
