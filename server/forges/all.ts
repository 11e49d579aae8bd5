import type { Forge } from "@/lib/forges";
import { bitbucket } from "./bitbucket";
import type { ForgeAdapter } from "./forge";
import { forgejo } from "./forgejo";
import { github } from "./github";
import { gitlab } from "./gitlab";

/** How a repository of each kind of git host is asked for. */
export const forgeAdapters: Readonly<Record<Forge, ForgeAdapter>> = {
  github,
  gitlab,
  bitbucket,
  codeberg: forgejo,
};
