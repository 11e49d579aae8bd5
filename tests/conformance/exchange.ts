import { type Answer, sendExactly } from "@/tests/send-exactly";

export type RecordedRequest = {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string | null;
};

/** Sends a request as it was recorded. */
export const exchange = (port: number, { headers, body, ...request }: RecordedRequest): Promise<Answer> =>
  sendExactly({ ...request, port, headers: Object.entries(headers).flat(), body });
