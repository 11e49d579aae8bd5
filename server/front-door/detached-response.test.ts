import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { DetachedResponse } from "@/server/front-door/detached-response";

const detached = () => new DetachedResponse(new IncomingMessage(new Socket()));

test("collects status, headers and body, in whichever way they are given", async () => {
  const response = detached();
  response.setHeader("X-One", "1");
  response.writeHead(201, "Created", { "x-two": 2, "set-cookie": ["a=1", "b=2"] });
  response.write("é");
  response.write("ff", "hex");
  response.end(Buffer.from("!"));
  expect(await response.whole()).toEqual({
    status: 201,
    headers: { "x-one": "1", "x-two": "2", "set-cookie": ["a=1", "b=2"] },
    body: Buffer.concat([Buffer.from("é"), Buffer.from([0xff]), Buffer.from("!")]),
  });
});

test("behaves to its handler like a response that is sent at once", async () => {
  const response = detached();
  expect(response.headersSent).toBe(false);
  await pipeline(Readable.from(["a", "b"]), response);
  expect(response).toMatchObject({ headersSent: true, writableEnded: true, writableFinished: true });
  expect((await response.whole()).body.toString()).toBe("ab");
});

test("rejects when it is broken off", async () => {
  const response = detached();
  const whole = response.whole();
  response.destroy();
  await expect(whole).rejects.toThrow("broken off");
  const failed = detached();
  const failure = failed.whole();
  failed.destroy(new Error("no template"));
  await expect(failure).rejects.toThrow("no template");
});
