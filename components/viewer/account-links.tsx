import { words } from "@/components/words";

/** In the header: for everyone the way to sign in, in whose place a script puts who is signed in (fill.ts). */
export function AccountLinks() {
  return (
    <div data-viewer="account" className="account-place">
      <a
        href="/login/"
        className="text-ink-soft hover:text-ink hover:bg-sunken block rounded-md px-2 py-1.5 text-base whitespace-nowrap no-underline"
      >
        {words.account.signIn}
      </a>
    </div>
  );
}
