/** Who somebody is, in the words of a provider. */
export type Identity = {
  /** Never changes, and is never given to somebody else. */
  id: string;
  /** Null where the provider has verified none: an address that is only claimed proves nothing. */
  verifiedEmail: string | null;
  name: string;
  /** What they are called there; a new account gets a name like it. */
  username: string;
};

/** Where to send a browser, and what to trade what it brings back for. */
export type Endpoints = { authorizationUrl: string; tokenUrl: string };

/** Another site that vouches for people. */
export type Provider = {
  id: "github" | "oidc";
  /** On its button. */
  name: string;
  /** Scheme and host that forms lead to. */
  origin: string;
  clientId: string;
  clientSecret: string;
  scopes: string[];
  endpoints: () => Promise<Endpoints>;
  /** Asks who has the token. Throws `OutgoingError`, or `UnreadableAnswer`. */
  identify: (accessToken: string) => Promise<Identity>;
};
