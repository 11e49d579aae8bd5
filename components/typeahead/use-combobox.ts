import { type RefObject, useEffect, useEffectEvent, useState } from "react";

type Field = RefObject<HTMLInputElement | null>;
type Options = {
  field: Field;
  listId: string;
  /** How many options there are to move over. */
  count: number;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
};

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** None of the options: what is typed counts. */
const NONE = -1;

/**
 * The keyboard of an editable combobox with a list (WAI-ARIA Authoring Practices): arrows move over the options and past
 * both ends back into the field, Enter opens the chosen one, Esc closes; all other keys are the field's own. The focus
 * stays in the field, which names the chosen option.
 */
export function useCombobox({ field, listId, count, isOpen, onOpen, onClose }: Options) {
  const [chosen, choose] = useState(NONE);
  const active = isOpen && chosen < count ? chosen : NONE;

  const move = (step: 1 | -1) => {
    if (!isOpen) onOpen();
    else choose(((active + 1 + step + count + 1) % (count + 1)) - 1);
    return true;
  };
  const actions: Partial<Record<string, () => boolean>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => (choose(NONE), false),
    End: () => (choose(NONE), false),
    Enter: () => {
      if (active === NONE) return false;
      document.getElementById(optionId(listId, active))?.click();
      return true;
    },
    Escape: () => {
      if (isOpen) onClose();
      return isOpen;
    },
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const act = actions[event.key];
    if (act?.()) event.preventDefault();
  });

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", listId);
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    input.addEventListener("keydown", listen);
    return () => input.removeEventListener("keydown", listen);
  }, [field, listId]);

  useEffect(() => {
    const input = field.current;
    input?.setAttribute("aria-expanded", String(isOpen));
    if (active === NONE) return input?.removeAttribute("aria-activedescendant");
    input?.setAttribute("aria-activedescendant", optionId(listId, active));
    document.getElementById(optionId(listId, active))?.scrollIntoView({ block: "nearest" });
  }, [field, listId, isOpen, active]);

  return { active, chooseNone: () => choose(NONE) };
}
