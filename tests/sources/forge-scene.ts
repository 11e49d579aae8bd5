import {
  type ForgeHosts,
  type RepositoryAddress,
  readRepositoryAddress,
} from "@/lib/repository-address/read";
import { pathKey, readAnswers, type RecordedAnswer } from "./recorded-answers";

export function repositoryAt(url: string, hosts?: ForgeHosts): RepositoryAddress {
  const address = readRepositoryAddress(url, hosts);
  if (typeof address === "string") throw new Error(`${url}: ${address}`);
  return address;
}

export function recordedAt(host: string, path: string): RecordedAnswer {
  const found = readAnswers(host).find((answer) => pathKey(answer.path) === pathKey(path));
  if (!found) throw new Error(`Nothing was recorded of ${host} at ${path}.`);
  return found;
}

/** The recorded answer with other fields in its body. */
export function changedAt(host: string, path: string, fields: object): RecordedAnswer {
  const recorded = recordedAt(host, path);
  return { ...recorded, body: { ...(recorded.body as object), ...fields } };
}
