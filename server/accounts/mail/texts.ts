import { catalogue } from "@/catalogue.config";
import type { Mail } from "./send";

const greeting = (name: string) => (name === "" ? "Hello," : `Hello ${name},`);
const ending = `\n${catalogue.name}\n`;
const notYou = "If that was not you, nothing needs to be done.";

type To = { email: string; username: string };

const mail = ({ email, username }: To, subject: string, paragraphs: readonly string[]): Mail => ({
  to: email,
  subject: `${subject} – ${catalogue.name}`,
  text: [greeting(username), ...paragraphs, ending].join("\n\n"),
});

/** To whoever registered: the link shows a page whose button confirms the address. */
export const confirmAddressMail = (to: To, link: string): Mail =>
  mail(to, "Confirm your address", [
    `Somebody, probably you, registered with this address. To confirm it, open this page within an hour:`,
    link,
    notYou,
  ]);

/** To whoever registers with an address that has an account: nobody but its owner learns that. */
export const alreadyRegisteredMail = (to: To, link: string): Mail =>
  mail(to, "You already have an account", [
    `Somebody, probably you, tried to register with this address, which has an account here already. If you do not know its password, ask for a new one here:`,
    link,
    notYou,
  ]);

export const resetPasswordMail = (to: To, link: string): Mail =>
  mail(to, "Choose a new password", [
    "Somebody, probably you, asked for a new password. Choose it on this page within an hour:",
    link,
    notYou,
  ]);

/** To the new address: the account keeps the old one until its owner confirms this one. */
export const confirmChangeMail = (to: To, link: string): Mail =>
  mail(to, "Confirm your new address", [
    "You asked that your account has this address. To confirm it, open this page within an hour while you are signed in:",
    link,
    notYou,
  ]);

/** To the old address. */
export const addressChangedMail = (to: To, newAddress: string): Mail =>
  mail(to, "Your address was changed", [
    `Your account now has the address ${newAddress}, and this one no longer leads to it.`,
    "If that was not you, write to those who run this site.",
  ]);

export const passwordChangedMail = (to: To): Mail =>
  mail(to, "Your password was changed", [
    "The password of your account was changed, and all other sessions were ended.",
    "If that was not you, choose a new password at once, and write to those who run this site.",
  ]);
