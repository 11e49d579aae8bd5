/** Puts facts into a text, in the places of their names: `{{name}}`. Throws for a name that means nothing. */
export const fillIn = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined)
      throw new Error(`${place} is none of the facts: ${Object.keys(facts).join(", ")}.`);
    return fact;
  });
