import { type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { type iconShapes } from "@/components/ui/icon-shapes";

type Props = {
  id: string;
  href: string;
  isActive: boolean;
  icon?: keyof typeof iconShapes;
  /** Of the choice itself, before the page changes. */
  onChoose?: (() => void) | undefined;
  children: ReactNode;
};

/** An option is a link, so that it opens in another tab as any link does; the focus stays in the field. */
export function OptionRow({ id, href, isActive, icon, onChoose, children }: Props) {
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={href}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className="aria-selected:bg-accent-wash hover:bg-sunken flex min-h-9 items-center pointer-coarse:min-h-11 gap-3 px-3 py-1.5 no-underline"
    >
      {icon && <Icon name={icon} className="text-ink-soft" />}
      {children}
    </a>
  );
}
