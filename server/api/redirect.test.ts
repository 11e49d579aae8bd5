import { describe, expect, it } from "vitest";
import { answerNoRoute } from "./redirect";
import { parseTarget } from "./target";

const isRoute = (path: string) => path === "/api/é/";
const locationOf = (target: string) => {
  const answer = answerNoRoute(parseTarget(target), isRoute);
  return "body" in answer ? [answer.status, answer.headers.location] : [answer.status, answer.drawnAt];
};

describe("a path that is no address", () => {
  it.each([
    ["/api/%c3%a9", "/api/%C3%A9/"],
    ["/api/é?a=%20b&&a=+1", "/api/%C3%A9/?a=%20b&&a=+1"],
  ])("is led to the final slash it lacks, its query as it was: %s", (target, location) => {
    expect(locationOf(target)).toEqual([301, location]);
  });

  it.each(["/api/e", "/api/%C3%A9/x", "/api/%C3%A9//", "/api/", ""])(
    "is not found otherwise: %s",
    (target) => {
      expect(locationOf(target)).toEqual([404, "/_not-found/"]);
    },
  );
});
