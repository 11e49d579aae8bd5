import fs from "node:fs";

/**
 * What Prisma's CLI passes: `--version`, `cli <command>`, `--datasource <json>`, `--datamodels <file> …`.
 * @param {string[]} args
 */
export function parseArguments(args) {
  const after = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const datasource = JSON.parse(after("--datasource") ?? "{}");
  return {
    version: args.includes("--version"),
    command: after("cli"),
    url: datasource.url,
    datamodels: args
      .filter((_, index) => args[index - 1] === "--datamodels")
      .map((file) => [file, fs.readFileSync(file, "utf8")]),
  };
}
