import type { User } from "@/prisma/generated/client";
import { editingOf } from "@/server/accounts/editing";
import type { Viewer } from "@/server/accounts/viewer";
import { type AnswerScope, inAnswerScope } from "@/server/answer-scope";
import { formService } from "@/server/forms/answer";
import type { FormState } from "@/server/forms/state";
import type { ServiceAnswer } from "@/server/service";

export const SITE = "http://catalogue.example";

/** Somebody signed in, as the front door tells. */
export const viewerOf = (user: User): Viewer => ({
  id: user.id,
  role: user.role,
  ...editingOf(user),
  username: user.username,
  name: user.name,
  email: user.email,
  sessionId: 1,
});

type Options = {
  viewer?: Viewer | null;
  /** A script asks for JSON. */
  isJson?: boolean;
  verb?: string;
  headers?: Record<string, string>;
};

type Answered = {
  status: number;
  headers: Headers;
  location: string | null;
  json: unknown;
  /** Where the page is drawn that shows the form again, and what it shows. */
  drawnAt: string | undefined;
  form: FormState | undefined;
  /** What it shows this once. */
  shownOnce: string | undefined;
};

async function read(answer: ServiceAnswer, { form, shownOnce }: AnswerScope): Promise<Answered> {
  const headers = new Headers(answer.headers);
  const text = answer instanceof Response ? await answer.text() : "body" in answer ? answer.body : "";
  const isJson = headers.get("content-type")?.includes("json") ?? false;
  return {
    status: answer.status,
    headers,
    location: headers.get("location"),
    json: isJson ? (JSON.parse(text) as unknown) : undefined,
    drawnAt: "drawnAt" in answer ? answer.drawnAt : undefined,
    form,
    shownOnce,
  };
}

/** Sends a form as a browser on one of our pages does. */
export function postForm(
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>> = {},
  { viewer = null, isJson = false, verb = "POST", headers = {} }: Options = {},
): Promise<Answered> {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) body.append(name, value);
  const request = new Request(SITE + path, {
    method: verb,
    headers: {
      host: new URL(SITE).host,
      origin: SITE,
      "x-forwarded-for": "127.0.0.1",
      "content-type": "application/x-www-form-urlencoded",
      ...(isJson && { accept: "application/json" }),
      ...headers,
    },
    ...(verb === "POST" && { body: body.toString() }),
  });
  return inAnswerScope(async (scope) => {
    scope.viewer = () => Promise.resolve(viewer);
    const answer = await formService.answer(request, verb, path);
    return read(answer, scope);
  });
}
