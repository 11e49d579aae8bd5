export type FrontDoorOptions = { dev: boolean; port: number; host: string };
export type FrontDoor = { url: string; close(): Promise<void> };

/** Serves the whole site on one port until `close()`, which lets running requests end. Port 0: any free one. */
export async function startFrontDoor({ dev, port, host }: FrontDoorOptions): Promise<FrontDoor> {
  throw new Error(`Not there yet: ${JSON.stringify({ dev, port, host })}`);
}
