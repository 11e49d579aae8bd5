"use client"; // The choice lives in this browser only: pages are the same for everyone.

import { useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { THEME_KEY } from "./theme-script";

const choices = [
  { value: "light", icon: "sun", label: words.site.light },
  { value: "dark", icon: "moon", label: words.site.dark },
  { value: "system", icon: "monitor", label: words.site.system },
] as const;

type Choice = (typeof choices)[number]["value"];

const CHANGED = "themechange";

function subscribe(onChange: () => void) {
  window.addEventListener(CHANGED, onChange);
  return () => window.removeEventListener(CHANGED, onChange);
}

function readChoice(): Choice {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function choose(choice: Choice) {
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

/** Three buttons, one of which is pressed. */
export function ThemeSwitch() {
  const chosen = useSyncExternalStore(subscribe, readChoice, () => null);
  return (
    <div
      role="group"
      aria-label={words.site.theme}
      className="needs-script border-hairline flex rounded-md border p-0.5"
    >
      {choices.map(({ value, icon, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          title={label}
          onClick={() => choose(value)}
          className="text-ink-soft hover:text-ink aria-pressed:bg-accent-wash aria-pressed:text-accent-strong grid size-7 cursor-pointer place-items-center rounded-sm"
        >
          <Icon name={icon} />
          <span className="sr-only">{label}</span>
        </button>
      ))}
    </div>
  );
}
