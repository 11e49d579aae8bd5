import { expect, it } from "vitest";
import { services } from "./services";

async function ask(verb: string, path: string) {
  const service = services.find(({ owns }) => owns(path, "GET"));
  const answer = await service?.answer(new Request(`http://catalogue.example${path}`), verb, path);
  return answer && [answer.status, "drawnAt" in answer ? answer.drawnAt : null];
}

it.each(["/api", "/api/", "/api/v2/", "/api/v4.json", "/api/v4.json/", "/api/v3.api", "/api/v42/"])(
  "has nothing at %s, for any verb",
  async (path) => {
    for (const verb of ["GET", "POST", "OPTIONS", "TRACE"])
      expect(await ask(verb, path), verb).toEqual([404, "/_not-found/"]);
  },
);

it.each(["/", "/api-page/", "/apis/v4/", "/packages/"])("leaves %s to Next", async (path) => {
  expect(await ask("GET", path)).toBeUndefined();
});
