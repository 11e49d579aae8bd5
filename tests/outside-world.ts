import http from "node:http";
import type { AddressInfo } from "node:net";
import { FakeProvider, type Person } from "@/tests/fake-provider";
import { Mailbox } from "@/tests/mailbox";
import { replaySettings, ReplayServer } from "@/tests/sources/replay-server";

/** A hundred years. */
const NEVER_HOURS = 876_000;

export type OutsideWorld = { url: string; settings: Record<string, string>; stop: () => Promise<void> };

/**
 * The mail server, the provider, a git host and the package index that the browser tests' site knows. It tells the tests, which
 * run in another process, what came for an address (`/mail?to=…`), and takes from them whom the provider vouches for (`/person`).
 */
export async function startOutsideWorld(): Promise<OutsideWorld> {
  const [mailbox, provider, ...hosts] = await Promise.all([
    Mailbox.start(),
    FakeProvider.start(),
    ReplayServer.start("github.com"),
    ReplayServer.start("pypi.org"),
    ReplayServer.start("pypistats.org"),
  ]);
  const { SOURCE_URLS = "", OUTGOING_ALLOWED_HOSTS } = replaySettings(...hosts);
  const allowed = [provider.settings.OUTGOING_ALLOWED_HOSTS, OUTGOING_ALLOWED_HOSTS].join(",");
  const server = http.createServer((request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://outside");
    if (pathname === "/person") {
      provider.person = JSON.parse(searchParams.get("is") ?? "") as Person;
      return void answer.end("{}");
    }
    answer.end(JSON.stringify(mailbox.to(searchParams.get("to") ?? "")));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    settings: {
      ...provider.settings,
      ...{ SMTP_URL: mailbox.url, MAIL_FROM: "catalogue@example.org" },
      // Only what is asked for is fetched: a page that a test looks at stays as it is.
      ...{ SOURCE_URLS, OUTGOING_ALLOWED_HOSTS: allowed, STALE_AFTER_HOURS: String(NEVER_HOURS) },
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await Promise.all([mailbox, provider, ...hosts].map((server) => server.stop()));
    },
  };
}
