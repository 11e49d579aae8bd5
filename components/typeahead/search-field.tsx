"use client"; // Suggestions come as one types; their script only once somebody goes to the field.

import {
  type ComponentType,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";

type Suggesting = ComponentType<{ field: RefObject<HTMLInputElement | null> }>;

type Props = {
  id: string;
  text: string;
  hint: string;
  maxLength: number;
  /** Whether what is typed is looked for everywhere, which is what suggestions do. */
  suggests: boolean;
  className: string;
  /** Before the field, in its box. */
  children: ReactNode;
};

/** The field of a search form, and under it what it suggests. Without script it is a plain field. */
export function SearchField({ id, text, hint, maxLength, suggests, className, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [Suggestions, setSuggestions] = useState<Suggesting | null>(null);
  const load = () => {
    if (!suggests) return;
    import("./suggestions").then(
      (module) => setSuggestions(() => module.Suggestions),
      () => undefined, // Without connection: the form is still one.
    );
  };
  const onReady = useEffectEvent(() => {
    // Somebody was quicker than this script.
    if (document.activeElement === field.current) load();
  });
  useEffect(() => onReady(), []);
  return (
    <>
      <div className="relative min-w-0 flex-1">
        {children}
        <input
          ref={field}
          id={id}
          name="q"
          type="search"
          defaultValue={text}
          maxLength={maxLength}
          placeholder={hint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          onFocus={Suggestions ? undefined : load}
          className={className}
        />
      </div>
      {Suggestions && <Suggestions field={field} />}
    </>
  );
}
