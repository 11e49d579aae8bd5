import { type ReactNode } from "react";
import { words } from "@/components/words";
import { CopyButton } from "./copy-button";

type Props = {
  /** What is copied. */
  text: string;
  /** What is shown, whole and selectable; the same text. */
  children: ReactNode;
  className?: string;
};

/** A text for elsewhere (a shell, a README), and a button that copies it. */
export function CopyLine({ text, children, className = "" }: Props) {
  return (
    <div
      className={`border-hairline bg-sunken flex max-w-full items-stretch overflow-hidden rounded-md border ${className}`}
    >
      <code className="min-w-0 flex-1 px-3 py-2 font-mono text-sm wrap-anywhere">{children}</code>
      <CopyButton
        text={text}
        label={words.package.copy}
        done={words.package.copied}
        failed={words.package.copyFailed}
      />
    </div>
  );
}
