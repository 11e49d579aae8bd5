import { describe, expect, it, test } from "vitest";
import { answerScope, inAnswerScope } from "@/server/answer-scope";
import { isOutage, noteOutage } from "@/server/database-outage";

const coded = (code: string) => Object.assign(new Error("whatever it says"), { code });

describe("an outage of the database", () => {
  it.each(["57014", "53300", "57P01", "57P02", "57P03", "08006", "08P01", "ECONNREFUSED", "ETIMEDOUT"])(
    "is told by the code %s",
    (code) => expect(isOutage(coded(code))).toBe(true),
  );

  it.each([
    "timeout exceeded when trying to connect",
    "Query read timeout",
    "Connection terminated unexpectedly",
    "Client has encountered a connection error and is not queryable",
  ])("is told by the driver's words: %s", (message) => expect(isOutage(new Error(message))).toBe(true));

  it("is found behind another error, and among several", () => {
    expect(isOutage(new Error("could not draw", { cause: coded("57P01") }))).toBe(true);
    expect(isOutage(new AggregateError([coded("EACCES"), coded("ECONNREFUSED")]))).toBe(true);
  });

  it.each([coded("42601"), coded("23505"), coded("22021"), new Error("Oops"), "57014", undefined])(
    "is not what the database refuses, nor any other fault: %s",
    (error) => expect(isOutage(error)).toBe(false),
  );
});

test("remembers the first outage of an answer, and no other fault", () => {
  const first = coded("57P01");
  const noted = inAnswerScope((scope) => {
    noteOutage(coded("42601"));
    noteOutage(first);
    noteOutage(coded("ECONNREFUSED"));
    return scope.outage;
  });
  expect(noted).toBe(first);
  noteOutage(first);
  expect(answerScope()).toBeUndefined();
});
