"use client"; // Listens for two keys; what they open is loaded when one of them is pressed.

import { type ComponentType, useEffect, useState } from "react";
import { asksForPalette, isSlashOn, takesKeys } from "./palette-key";

type Dialog = ComponentType<{ onClose: () => void }>;

/** Without connection there is still the field of the page. */
const goToField = () => document.querySelector<HTMLInputElement>("input[name=q]")?.focus();

/** Ctrl/Cmd-K, and "/" where nothing is typed, open the palette from any page. */
export function PaletteKeys() {
  const [Palette, setPalette] = useState<Dialog | null>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!asksForPalette(event, takesKeys(event.target), isSlashOn)) return;
      event.preventDefault();
      setOpen((wasOpen) => !wasOpen);
      import("./palette").then((module) => setPalette(() => module.Palette), goToField);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return isOpen && Palette ? <Palette onClose={() => setOpen(false)} /> : null;
}
