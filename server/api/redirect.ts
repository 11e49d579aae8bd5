import { notFoundPage, type DrawnAnswer, type WholeAnswer } from "@/server/service";
import { fullPath, type Target } from "./target";

/** To another path, the query as it was sent. As the reference's: empty, and varying by cookie as the site does. */
export const redirectTo = (path: string, asked: Target): WholeAnswer => ({
  status: 301,
  headers: {
    "content-type": "text/html; charset=utf-8",
    vary: "Cookie",
    location: fullPath({ ...asked, path }),
  },
  body: "",
});

/** For a path that is no address of an API: the one with a final slash, where that is one. Every verb is led there. */
export function answerNoRoute(asked: Target, isRoute: (path: string) => boolean): WholeAnswer | DrawnAnswer {
  const withSlash = `${asked.path}/`;
  return !asked.path.endsWith("/") && isRoute(withSlash) ? redirectTo(withSlash, asked) : notFoundPage;
}
