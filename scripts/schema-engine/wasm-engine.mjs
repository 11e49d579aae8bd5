import fs from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { createAdapterFactory } from "./adapter.mjs";

const ENTRY = "@prisma/schema-engine-wasm/schema_engine_bg";

/** Instantiates the engine's module by hand: the package's own loader expects a bundler. */
async function instantiate() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => process.stderr.write(`${message}\n`),
  };
  const bindings = await import(ENTRY);
  const file = createRequire(import.meta.url)
    .resolve(ENTRY)
    .replace(/\.js$/, ".wasm");
  const wasm = new WebAssembly.Module(fs.readFileSync(file));
  const { exports } = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

/** The schema engine, connected to the datasource of the command line. */
export async function loadEngine({ url, datamodels }) {
  const SchemaEngine = await instantiate();
  const onLog = () => undefined;
  return SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    onLog,
    bindMigrationAwareSqlAdapterFactory(createAdapterFactory(url)),
  );
}
