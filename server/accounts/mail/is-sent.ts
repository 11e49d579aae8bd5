import { env } from "@/server/env";

/** Whether there is a server to hand mail to. */
export const isMailSent = (): boolean => env().SMTP_URL !== undefined;
