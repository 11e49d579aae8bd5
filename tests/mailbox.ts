import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

type Received = { to: string[]; text: string };

/** A mail server on a free port, which keeps what it is handed. */
export class Mailbox {
  readonly #mails: Received[] = [];
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        this.#mails.push({ to, text: Buffer.concat(chunks).toString("utf8") });
        done();
      });
    },
  });

  static async start(): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await new Promise<void>((listening) => mailbox.#server.listen(0, "127.0.0.1", () => listening()));
    return mailbox;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  /** What came for an address, the latest last, as people read it. */
  to(address: string): string[] {
    return this.#mails.filter(({ to }) => to.includes(address)).map(({ text }) => readable(text));
  }

  async stop(): Promise<void> {
    await new Promise<void>((closed) => this.#server.close(closed));
  }
}

/** Undoes quoted-printable: long lines are folded at "=". */
const readable = (text: string) =>
  text
    .replace(/=\r?\n/g, "")
    .replace(/(?:=[\dA-F]{2})+/g, (coded) => Buffer.from(coded.replaceAll("=", ""), "hex").toString("utf8"));

/** The first address in a mail that leads to a site: path and query. */
export function linkIn(mail: string | undefined): string {
  const [link] = /https?:\/\/\S+/.exec(mail ?? "") ?? [];
  if (link === undefined) throw new Error(`There is no link in: ${mail}`);
  const { pathname, search } = new URL(link);
  return pathname + search;
}
