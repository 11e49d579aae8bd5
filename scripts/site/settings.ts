import { openDataDir } from "@/scripts/data-dir/data-dir";
import { checkSecrets, installationSecret } from "@/scripts/data-dir/secrets";
import { Failure } from "@/scripts/failure";
import { type Environment, env, rereadEnvironment } from "@/server/env";

/** The environment, checked, with what is missing generated into DATA_DIR. */
export function readSettings(): Environment {
  let settings: Environment;
  try {
    settings = env();
  } catch (error) {
    const [headline = "", ...lines] = String(error instanceof Error ? error.message : error).split("\n");
    throw new Failure(headline, lines.join("\n"), { cause: error });
  }
  checkSecrets(settings);
  process.env.SECRET = settings.SECRET ?? installationSecret(openDataDir(settings.DATA_DIR), "secret");
  return rereadEnvironment();
}
