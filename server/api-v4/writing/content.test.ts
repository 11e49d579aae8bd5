import { describe, expect, it } from "vitest";
import { readContent } from "./content";

const read = (body: BodyInit | null, type?: string, lists: readonly string[] = []) =>
  readContent(
    new Request("http://x/", {
      method: "POST",
      body,
      ...(type !== undefined && { headers: { "content-type": type } }),
    }),
    lists,
  );

describe("a body", () => {
  it("is read by its media type", async () => {
    expect(await read('{"a": [1, null]}', "application/json; charset=utf-8")).toEqual({ a: [1, null] });
    expect(await read("a=1&b=x%20y&a=2", "application/x-www-form-urlencoded")).toEqual({ a: "2", b: "x y" });
    expect(await read("a=1&b=1&a=2", "application/x-www-form-urlencoded", ["a", "b"])).toEqual({
      a: ["1", "2"],
      b: ["1"],
    });
    const form = new FormData();
    form.append("a", "ä");
    expect(await read(form)).toEqual({ a: "ä" });
  });

  it.each(["application/json", "text/plain", "nonsense"])(
    "that is empty says nothing, as %s",
    async (type) => {
      expect(await read(null, type)).toEqual({});
    },
  );

  it.each(["{", "", "{'a': 1}", "NaN", '{"a": Infinity}', "\ufeff{}"].filter(Boolean))(
    "that is no JSON is told: %j",
    async (body) => {
      await expect(read(body, "application/json")).rejects.toMatchObject({
        status: 400,
        message: expect.stringMatching(/^JSON parse error - ./) as string,
      });
    },
  );

  it("of broken UTF-8 is told", async () => {
    await expect(read(new Uint8Array([0x22, 0xff, 0x22]), "application/json")).rejects.toMatchObject({
      status: 400,
    });
  });

  it.each([
    ["[]", "list"],
    ["null", "null"],
    ["7", "number"],
    ['"x"', "string"],
  ])("that is no object is told: %s", async (body, type) => {
    await expect(read(body, "application/json")).rejects.toMatchObject({
      errors: { "": [`Invalid data. Expected a dictionary, but got ${type}.`] },
    });
  });

  it.each(["text/plain", "application/xml", "nonsense", "multipart/mixed; boundary=x"])(
    "of another type is refused: %s",
    async (type) => {
      await expect(read("x", type)).rejects.toMatchObject({
        status: 415,
        message: `Unsupported media type "${type}" in request.`,
      });
    },
  );

  it.each(["multipart/form-data", "multipart/form-data; boundary=x"])(
    "that is not the form that it says to be is told: %s",
    async (type) => {
      await expect(read("x", type)).rejects.toMatchObject({ status: 400 });
    },
  );

  it("names nothing that every object has", async () => {
    const content = await read('{"__proto__": {"title": "x"}}', "application/json");
    expect(content.title).toBeUndefined();
  });
});
