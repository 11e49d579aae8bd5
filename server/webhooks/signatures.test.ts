import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Forge } from "@/lib/forges";
import { deliveryOf } from "./delivery";
import { deliveryName } from "./signatures";

const SECRET = "It's a Secret to Everybody";
const now = new Date("2026-11-23T00:00:00Z");
const hex = (content: string, secret = SECRET) => createHmac("sha256", secret).update(content).digest("hex");

type Sent = { body?: string; headers?: Record<string, string>; secret?: string; at?: Date };

const nameOf = (forge: Forge, { body = "Hello, World!", headers = {}, secret = SECRET, at = now }: Sent) =>
  deliveryName(deliveryOf(forge, new Headers(headers), Buffer.from(body)), secret, at);

describe("a report of GitHub", () => {
  // From https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
  const documented = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
  const header = "x-hub-signature-256";

  it("is believed with the documented signature, and named by its body", () => {
    const name = nameOf("github", { headers: { [header]: documented } });
    expect(name).toMatch(/^github [\da-f]{64}$/);
    const again = { [header]: documented, "x-github-delivery": "another" };
    expect(nameOf("github", { headers: again })).toBe(name);
    const other = nameOf("github", { body: "Hello!", headers: { [header]: `sha256=${hex("Hello!")}` } });
    expect(other).not.toBe(name);
  });

  it.each([
    ["none", {}],
    ["an empty one", { [header]: "" }],
    ["one without its kind", { [header]: documented.slice(7) }],
    ["one of another body", { [header]: `sha256=${hex("Hello, World?")}` }],
    ["one by another secret", { [header]: `sha256=${hex("Hello, World!", "guessed")}` }],
    ["one that is cut off", { [header]: documented.slice(0, -2) }],
    ["one that is too long", { [header]: `${documented}00` }],
    ["no hexadecimal", { [header]: `sha256=${"x".repeat(64)}` }],
    ["the weaker one alone", { "x-hub-signature": documented }],
  ])("is not believed with %s", (_, headers) => {
    expect(nameOf("github", { headers })).toBeNull();
  });
});

describe("a report of Bitbucket", () => {
  it("is signed in a header of its own", () => {
    const signature = `sha256=${hex("Hello, World!")}`;
    expect(nameOf("bitbucket", { headers: { "x-hub-signature": signature } })).toMatch(/^bitbucket /);
    expect(nameOf("bitbucket", { headers: { "x-hub-signature": `${signature.slice(0, -1)}x` } })).toBeNull();
  });
});

describe("a report of Forgejo or Gitea", () => {
  it.each(["x-forgejo-signature", "x-gitea-signature"])(
    "is signed in %s, without the hash's name",
    (name) => {
      expect(nameOf("codeberg", { headers: { [name]: hex("Hello, World!") } })).toMatch(/^codeberg /);
      expect(nameOf("codeberg", { headers: { [name]: `sha256=${hex("Hello, World!")}` } })).toBeNull();
    },
  );

  it("is not saved by a second signature where the first is wrong", () => {
    const headers = { "x-forgejo-signature": hex("Other"), "x-gitea-signature": hex("Hello, World!") };
    expect(nameOf("codeberg", { headers })).toBeNull();
  });

  it("is signed byte by byte, whatever they are", () => {
    const body = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
    const signed = createHmac("sha256", SECRET).update(body).digest("hex");
    const sentAs = (bytes: Buffer) =>
      deliveryName(
        deliveryOf("codeberg", new Headers({ "x-forgejo-signature": signed }), bytes),
        SECRET,
        now,
      );
    expect(sentAs(body)).toMatch(/^codeberg /);
    expect(sentAs(Buffer.from([0x22, 0xfe, 0xff, 0x22]))).toBeNull();
  });

  it("has its payload signed, not the form around it", () => {
    const payload = '{"ref": "refs/heads/main"}';
    const body = new URLSearchParams({ payload }).toString();
    const sent = (signature: string) => ({
      body,
      headers: { "content-type": "application/x-www-form-urlencoded", "x-gitea-signature": signature },
    });
    expect(nameOf("codeberg", sent(hex(payload)))).toMatch(/^codeberg /);
    expect(nameOf("codeberg", sent(hex(body)))).toBeNull();
  });
});

describe("a report of GitLab", () => {
  // The vector of https://github.com/standard-webhooks/standard-webhooks, whose form GitLab's signing token has.
  const signed = {
    body: '{"test": 2432232314}',
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    at: new Date(1_614_265_330_000),
    headers: {
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    },
  };
  const withHeaders = (headers: Record<string, string>) => ({
    ...signed,
    headers: { ...signed.headers, ...headers },
  });

  it("is believed with its secret token", () => {
    expect(nameOf("gitlab", { headers: { "x-gitlab-token": SECRET } })).toMatch(/^gitlab /);
    for (const token of ["", SECRET.slice(0, -1), `${SECRET}x`, hex("Hello, World!")])
      expect(nameOf("gitlab", { headers: { "x-gitlab-token": token } }), token).toBeNull();
    expect(nameOf("gitlab", {})).toBeNull();
  });

  it("is believed with its token where number and time come without a signature", () => {
    const headers = {
      "webhook-id": "1",
      "webhook-timestamp": "1",
      "x-gitlab-token": SECRET,
    };
    expect(nameOf("gitlab", { headers })).toMatch(/^gitlab /);
  });

  it("is believed when it is signed, and has the same name when it is sent again later", () => {
    const name = nameOf("gitlab", signed);
    expect(name).toMatch(/^gitlab /);
    const key = Buffer.from("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "base64");
    const content = `${signed.headers["webhook-id"]}.1614265390.${signed.body}`;
    const signature = `v1,other v1,${createHmac("sha256", key).update(content).digest("base64")}`;
    const again = { "webhook-timestamp": "1614265390", "webhook-signature": signature };
    expect(nameOf("gitlab", withHeaders(again))).toBe(name);
  });

  it.each([
    ["another body", { ...signed, body: '{"test": 2432232315}' }],
    ["another number", withHeaders({ "webhook-id": "msg_2" })],
    ["another time", withHeaders({ "webhook-timestamp": "1614265331" })],
    ["no time", withHeaders({ "webhook-timestamp": "now" })],
    [
      "another version",
      withHeaders({ "webhook-signature": signed.headers["webhook-signature"].replace("v1", "v2") }),
    ],
    ["another secret", { ...signed, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx" }],
    [
      "its token beside a wrong signature",
      withHeaders({ "webhook-signature": "v1,x", "x-gitlab-token": signed.secret }),
    ],
    ["a time long gone", { ...signed, at: new Date(1_614_265_631_000) }],
    ["a time to come", { ...signed, at: new Date(1_614_265_029_000) }],
  ])("is not believed with %s", (_, sent) => {
    expect(nameOf("gitlab", sent)).toBeNull();
  });
});
