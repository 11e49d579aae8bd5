import { z } from "zod";
import { forges } from "@/lib/forges";

/** An empty variable counts as unset, so that `PORT= npm start` means the default. */
const emptyIsUnset = (value: unknown) => (value === "" ? undefined : value);

const text = z.preprocess(emptyIsUnset, z.string().optional());
const flag = (fallback: boolean) =>
  z.preprocess(
    emptyIsUnset,
    z
      .enum(["0", "1"], { error: "must be 0 or 1" })
      .optional()
      .transform((value) => (value === undefined ? fallback : value === "1")),
  );
const wholeNumber = (min: number, max: number) => ({ error: `must be a whole number from ${min} to ${max}` });
const integer = (fallback: number, min: number, max: number) =>
  z.preprocess(
    emptyIsUnset,
    z.coerce.number(wholeNumber(min, max)).int(wholeNumber(min, max)).min(min).max(max).default(fallback),
  );
const list = z.preprocess(
  emptyIsUnset,
  z
    .string()
    .default("")
    .transform((value) =>
      value
        .split(",")
        .map((item) => item.trim())
        .filter(Boolean),
    ),
);

/** `name=value, name=value`, by name. */
const pairs = <Value>(what: string, value: z.ZodType<Value, string>) =>
  list.transform((items, context): ReadonlyMap<string, Value> => {
    const read = new Map<string, Value>();
    for (const item of items) {
      const at = item.indexOf("=");
      const parsed = value.safeParse(item.slice(at + 1).trim());
      if (at > 0 && parsed.success) read.set(item.slice(0, at).trim().toLowerCase(), parsed.data);
      // Not what was given: it may be a secret.
      else context.addIssue({ code: "custom", message: `must be a list such as ${what}` });
    }
    return read;
  });

/** An address to which paths are added. */
const webAddress = z
  .url({ protocol: /^https?$/, error: "must be an address such as https://github.com" })
  .transform((address) => address.replace(/\/+$/, ""));

/** Every environment variable that the project reads. `.env.example` is kept equal to this by a test. */
export const environmentSchema = z.object({
  /** TCP port of the web server. */
  PORT: integer(3000, 0, 65_535),
  /** Address the web server listens on. */
  HOST: z.preprocess(emptyIsUnset, z.string().default("127.0.0.1")),
  /** PostgreSQL to use; unset: an embedded one in DATA_DIR. */
  DATABASE_URL: z.preprocess(
    emptyIsUnset,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
      .optional(),
  ),
  /** Public address of the site, without a path. */
  SITE_URL: z.preprocess(
    emptyIsUnset,
    z
      .url({ protocol: /^https?$/, error: "must be an address such as https://catalogue.example.org" })
      .optional(),
  ),
  /** Further host names that are answered, separated by commas. */
  ALLOWED_HOSTS: list,
  /** Believe X-Forwarded-* of whoever connects: only behind a proxy that sets them. */
  TRUST_PROXY: flag(false),
  /** Where the embedded database, generated secrets and locks live. */
  DATA_DIR: z.preprocess(emptyIsUnset, z.string().default(".data")),
  /** Load the demo catalogue into an empty database. */
  DEMO: flag(true),
  /** Signs sessions and tokens; unset: generated into DATA_DIR. */
  SECRET: text,
  /** Run the background worker inside the web process. */
  WORKER: flag(true),
  /** How much is logged. */
  LOG_LEVEL: z.preprocess(
    emptyIsUnset,
    z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  ),
  /** Memory for finished answers, in MiB; 0 turns the cache off. */
  CACHE_MAX_MIB: integer(128, 0, 65_536),
  /** Requests that one client may make in a minute; 0: any number. */
  RATE_LIMIT_PER_MINUTE: integer(1_200, 0, 100_000),
  /** Only chosen people, and the staff, add and edit packages; grids. */
  RESTRICT_PACKAGE_EDITORS: flag(false),
  RESTRICT_GRID_EDITORS: flag(false),
  /** Hosts (or host:port) on private addresses that outgoing requests may reach nevertheless. */
  OUTGOING_ALLOWED_HOSTS: list,
  /** Further git hosts, by the kind of their API; beside those of lib/forges.ts and catalogue.config.ts. */
  FORGE_HOSTS: pairs("git.example.org=gitlab", z.enum(forges)),
  /** Where the API of a host answers, if not at the usual address. */
  SOURCE_URLS: pairs("git.example.org=https://api.git.example.org", webAddress),
  /** Credentials for the API of a host; sent to that API alone. */
  SOURCE_TOKENS: pairs("github.com=a-token", z.string().min(1)),
  /** Requests a minute that a host may be sent, if not as many as catalogue.config.ts says. */
  SOURCE_LIMITS: pairs(
    "github.com=120",
    z.coerce.number().int().min(1).max(100_000) as z.ZodType<number, string>,
  ),
  /** Age in hours after which a package's facts are fetched again. */
  STALE_AFTER_HOURS: integer(24, 1, 876_000),
  /** Shared with git hosts that report pushes and releases (signatures of webhooks); unset: none are taken. */
  WEBHOOK_SECRET: z.preprocess(
    emptyIsUnset,
    z
      .string()
      .min(16, "must have at least 16 characters")
      // A key that is no base64 would be an empty one, with which anybody could sign.
      .regex(/^(?!whsec_)|^whsec_[A-Za-z\d+/]{32,}={0,2}$/, "must be whsec_ and at least 24 bytes in base64")
      .optional(),
  ),
  /** Where mail is handed in, such as smtps://user:password@mail.example.org; unset: mail is shown in the log. */
  SMTP_URL: z.preprocess(
    emptyIsUnset,
    z.url({ protocol: /^smtps?$/, error: "must begin with smtp:// or smtps://" }).optional(),
  ),
  /** Whom mail comes from. */
  MAIL_FROM: z.preprocess(emptyIsUnset, z.string().default("no-reply@localhost")),
  /** Sign-in by GitHub, or by a server that speaks as it does. */
  GITHUB_CLIENT_ID: text,
  GITHUB_CLIENT_SECRET: text,
  GITHUB_URL: z.preprocess(emptyIsUnset, webAddress.default("https://github.com")),
  GITHUB_API_URL: z.preprocess(emptyIsUnset, webAddress.default("https://api.github.com")),
  /** Sign-in by a provider of OpenID Connect, and what its button calls it. */
  OIDC_ISSUER: z.preprocess(emptyIsUnset, webAddress.optional()),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_NAME: z.preprocess(emptyIsUnset, z.string().default("single sign-on")),
  /** Fixes the clock (ISO 8601), for reproducible screenshots and tests. */
  NOW: z.preprocess(
    emptyIsUnset,
    z.iso.datetime({ offset: true, error: "must be a time such as 2026-01-31T12:00:00Z" }).optional(),
  ),
  /** A PostgreSQL server on which the tests may create databases; unset: an embedded one. */
  TEST_DATABASE_URL: text,
  /** How many requests the tests make up to see that none upsets the site. */
  BAD_INPUT_REQUESTS: integer(4_000, 10, 100_000_000),
  /** The browser that the tests drive; unset: found by itself. */
  CHROMIUM_PATH: text,
});

export type Environment = z.infer<typeof environmentSchema>;

/** Reads and checks the environment. Throws one error that names every variable that is wrong. */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const parsed = environmentSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not usable:\n${lines.join("\n")}\nSee .env.example.`);
}

let memo: Environment | undefined;

/** The environment of this process, read once at first use. */
export function env(): Environment {
  return (memo ??= readEnvironment());
}

/** Forgets what was read, after the start script has filled in what it found out (DATABASE_URL, SECRET). */
export function rereadEnvironment(): Environment {
  memo = undefined;
  return env();
}
