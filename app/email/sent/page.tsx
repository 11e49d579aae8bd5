import { type Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { isMailSent } from "@/server/accounts/mail/is-sent";

const { mailSent } = words.accounts;

export const metadata: Metadata = { title: mailSent.title, robots: "noindex" };

export default function MailSentPage() {
  return (
    <>
      <PageHeading title={mailSent.title}>{mailSent.lead}</PageHeading>
      {!isMailSent() && <p className="max-w-prose">{mailSent.shownInLog}</p>}
    </>
  );
}
