/** Set to "off" by whoever does not want a key alone to do something (WCAG 2.1.4). */
const SLASH_KEY = "slash-key";

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) !== "off";
  } catch {
    return true;
  }
}

export function turnSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(SLASH_KEY);
    else localStorage.setItem(SLASH_KEY, "off");
  } catch {
    // Then it stays as it is.
  }
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing">;

/** Whether a key asks for the palette: Ctrl/Cmd-K anywhere; "/" alone where nothing is being typed. */
export function asksForPalette(pressed: Pressed, isTyping: boolean, isSlashOn: () => boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = pressed;
  if (isComposing || altKey) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === "k" && !shiftKey;
  // Some keyboards have the slash above another key.
  return key === "/" && !ctrlKey && !isTyping && isSlashOn();
}

/** Whether keys pressed here write something, or choose from a list by letters. */
export const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, dialog, [role='textbox']") !== null);
