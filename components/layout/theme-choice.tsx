"use client"; // The choice lives in this browser only: pages are the same for everyone.

import { type ReactNode, useSyncExternalStore } from "react";
import { THEME_KEY } from "./theme-script";

type Theme = "light" | "dark" | "system";

const CHANGED = "themechange";

function subscribe(onChange: () => void) {
  window.addEventListener(CHANGED, onChange);
  return () => window.removeEventListener(CHANGED, onChange);
}

function readChoice(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function choose(choice: Theme) {
  const { dataset } = document.documentElement;
  if (choice === "system") delete dataset.theme;
  else dataset.theme = choice;
  try {
    if (choice === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, choice);
  } catch {
    // Storage may be refused; the choice then lasts for this page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** One of the themes, pressed while it is the chosen one. */
export function ThemeChoice({
  value,
  label,
  children,
}: {
  value: Theme;
  label: string;
  children: ReactNode;
}) {
  const chosen = useSyncExternalStore(subscribe, readChoice, () => null);
  return (
    <button
      type="button"
      aria-pressed={chosen === value}
      title={label}
      onClick={() => choose(value)}
      className="text-ink-soft hover:text-ink aria-pressed:bg-accent-wash aria-pressed:text-accent-strong grid size-7 cursor-pointer place-items-center rounded-sm"
    >
      {children}
      <span className="sr-only">{label}</span>
    </button>
  );
}
