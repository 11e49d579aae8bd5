import { once } from "node:events";
import { WebSocket, type MessageEvent } from "undici";

const BYTES_PER_MIB = 1_048_576;

type Reply = { result?: { result?: { value?: string } } };

/** One command of node's inspector, on a connection of its own. */
async function command(url: string, method: string, params: object): Promise<Reply> {
  const socket = new WebSocket(url);
  await once(socket, "open");
  socket.send(JSON.stringify({ id: 1, method, params }));
  const [{ data }] = (await once(socket, "message")) as [MessageEvent<string>];
  socket.close();
  return JSON.parse(data) as Reply;
}

/**
 * What a process that was started with `--inspect` cannot do without, in MiB: its heap and buffers after everything
 * else was collected.
 */
export async function memoryMib(inspectorPort: number): Promise<number> {
  const listed = await fetch(`http://127.0.0.1:${inspectorPort}/json/list`);
  const [target] = (await listed.json()) as { webSocketDebuggerUrl: string }[];
  if (!target) throw new Error("The inspector has nothing to inspect.");
  await command(target.webSocketDebuggerUrl, "HeapProfiler.collectGarbage", {});
  const { result } = await command(target.webSocketDebuggerUrl, "Runtime.evaluate", {
    expression: "JSON.stringify(process.memoryUsage())",
  });
  const usage = JSON.parse(result?.result?.value ?? "{}") as { heapUsed: number; external: number };
  return (usage.heapUsed + usage.external) / BYTES_PER_MIB;
}
