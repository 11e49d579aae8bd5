import { describe, expect, it } from "vitest";
import { inputOf, readValues } from "./body";

const post = (body: BodyInit, type?: string) =>
  new Request("http://h/", { method: "POST", body, ...(type && { headers: { "content-type": type } }) });

describe("a form's body", () => {
  it("is read in either of its codings", async () => {
    const data = new FormData();
    data.append("title", "Zoë\r\nand NUL\0");
    data.append("tag", "a");
    data.append("tag", "b");
    const expected = { title: ["Zoë\nand NUL"], tag: ["a", "b"] };
    expect({ ...(await readValues(post(data))) }).toEqual(expected);
    const coded = "title=Zo%C3%AB%0D%0Aand+NUL%00&tag=a&tag=b";
    expect({ ...(await readValues(post(coded, "application/x-www-form-urlencoded"))) }).toEqual(expected);
  });

  it("holds no files, no more fields than anybody needs, and is none of another type", async () => {
    const file = new FormData();
    file.append("title", new File(["x"], "x.txt"));
    await expect(readValues(post(file))).rejects.toMatchObject({ status: 400 });
    const many = new URLSearchParams(Array.from({ length: 1_001 }, (_, n) => [`f${n}`, ""]));
    await expect(readValues(post(many))).rejects.toMatchObject({ status: 400 });
    await expect(readValues(post("{}", "application/json"))).rejects.toMatchObject({ status: 415 });
    await expect(readValues(post("x", "multipart/form-data"))).rejects.toMatchObject({ status: 400 });
  });

  it("becomes input: one value, or several", () => {
    expect(inputOf({ a: ["1"], b: ["1", "2"], "c[]": ["1"], __proto__: ["x"] })).toEqual({
      a: "1",
      b: ["1", "2"],
      c: ["1"],
    });
  });
});
