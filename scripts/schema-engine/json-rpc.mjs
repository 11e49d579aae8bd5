import readline from "node:readline";
import { loadEngine } from "./wasm-engine.mjs";

/** Methods that the WebAssembly engine calls differently. */
const wasmNames = { getDatabaseVersion: "version" };

/** The code under which the native engine reports its own errors. */
const ENGINE_ERROR = 4466;

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

async function call(engine, method, params) {
  const run = engine[wasmNames[method] ?? method];
  if (!run) throw new Error(`The schema engine stand-in has no method ${method}`);
  return run.call(engine, params);
}

function errorOf(error) {
  const { message, meta, code } = error;
  return { code: ENGINE_ERROR, message, data: { is_panic: false, message, meta, error_code: code } };
}

/** Answers JSON-RPC requests, one a line, until stdin ends. */
export function serveRequests(options) {
  let engine;
  const answer = async ({ id, method, params }) => {
    try {
      engine ??= loadEngine(options);
      const result = await call(await engine, method, params);
      // The native engine prints a diff through a request of its own.
      if (method === "diff" && result?.stdout) {
        send({ id: `print-${id}`, method: "print", params: { content: result.stdout } });
      }
      send({ id, result: result ?? null });
    } catch (error) {
      send({ id, error: errorOf(error) });
    }
  };
  readline
    .createInterface({ input: process.stdin })
    .on("line", (line) => {
      const request = JSON.parse(line);
      if (request.method) void answer(request);
    })
    .on("close", () => process.exit(0));
}
