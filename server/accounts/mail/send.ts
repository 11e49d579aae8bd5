import { createTransport } from "nodemailer";
import { goOn } from "@/server/accounts/mail/under-way";
import { env } from "@/server/env";
import { log } from "@/server/log";

export type Mail = { to: string; subject: string; text: string };

const CONNECT_TIMEOUT_MS = 10_000;
const SEND_TIMEOUT_MS = 30_000;

async function deliver(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL === undefined) {
    // A line each: an address that ends its line is copied whole, and nothing with it.
    const { text, ...head } = mail;
    log().warn({ mail: { ...head, text: text.split("\n") } }, "SMTP_URL is not set: this mail is not sent");
    return;
  }
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SEND_TIMEOUT_MS,
  });
  try {
    await transport.sendMail({ from: MAIL_FROM, ...mail });
  } catch (error) {
    log().error({ err: error, to: mail.to, subject: mail.subject }, "a mail could not be sent");
  } finally {
    transport.close();
  }
}

/**
 * Sends a mail beside the request that asks for it: how long the mail server takes, and whether it does, must not tell
 * anybody whether an account exists.
 */
export const sendMail = (mail: Mail): void => goOn(deliver(mail));
