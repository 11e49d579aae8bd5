import { type Forge, forges } from "@/lib/forges";
import { paths } from "@/lib/paths";
import { now } from "@/server/clock";
import { env } from "@/server/env";
import { CatalogueError } from "@/server/errors";
import type { Service, WholeAnswer } from "@/server/service";
import { deliveryOf } from "./delivery";
import { reportedRepository } from "./reported";
import { deliveryName } from "./signatures";
import { takeReport } from "./take";

const headers = { "content-type": "application/json", "cache-control": "no-store" };
const answer = (status: number, said: object, more: Record<string, string> = {}): WholeAnswer => ({
  status,
  headers: { ...headers, ...more },
  body: JSON.stringify(said),
});

/** Also without the final slash: whoever posts is not led on. */
const addresses: ReadonlyMap<string, Forge> = new Map([
  ...forges.map((forge) => [paths.webhook(forge), forge] as const),
  [paths.githubWebhook(), "github"],
]);
const forgeAt = (path: string) => addresses.get(path.endsWith("/") ? path : `${path}/`);

/** What a host reports is queued, not done: it waits some seconds at most, and asks again when it had to wait. */
async function take(forge: Forge, request: Request): Promise<WholeAnswer> {
  const secret = env().WEBHOOK_SECRET;
  if (secret === undefined) throw new CatalogueError("not_found", "No reports of git hosts are taken here.");
  const delivery = deliveryOf(forge, request.headers, Buffer.from(await request.arrayBuffer()));
  const name = deliveryName(delivery, secret, now());
  if (name === null)
    throw new CatalogueError("unauthenticated", "The signature is missing, wrong or too old.");
  const address = reportedRepository(delivery);
  const queued = address === null ? [] : await takeReport(name, forge, address);
  return answer(202, { queued });
}

async function answerWebhook(request: Request, verb: string, target: string): Promise<WholeAnswer> {
  const forge = forgeAt(target.replace(/\?.*$/s, ""));
  if (!forge) return answer(404, { detail: "Not found." });
  if (verb !== "POST") {
    return answer(405, { detail: `Method "${verb}" not allowed.` }, { allow: "POST" });
  }
  try {
    return await take(forge, request);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return answer(error.status, { detail: error.message });
  }
}

/**
 * Pushes and releases that git hosts report. Nothing here is done in anybody's name, and no cookie counts, so the check that
 * forms make of where they come from has nothing to guard: the signature says who sent it.
 */
export const webhookService: Service = {
  owns: (path) => forgeAt(path) !== undefined || path.startsWith("/webhooks/"),
  isNegotiated: false,
  answer: answerWebhook,
};
