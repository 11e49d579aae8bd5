import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { FormState } from "@/server/forms/state";
import { nothingSuggested } from "@/server/packages/suggest";
import { AddForm } from "./add-form";

const begun = { ...nothingSuggested, title: "Ladders", registryUrl: "ladders", guess: "ladders", grid: "" };
const draw = (state: FormState | null) =>
  renderToStaticMarkup(<AddForm begun={begun} categories={[]} grids={null} state={state} />);
const sent = (registryUrl: string): FormState => ({
  values: { registryUrl: [registryUrl], guess: ["ladders"] },
  errors: { slug: ["Another package has this slug."] },
});

describe("the form of a new package", () => {
  it("says that a name in the index is a guess, for as long as it is one", () => {
    expect(draw(null)).toContain("A guess from the name");
    expect(draw(sent("ladders"))).toContain("A guess from the name");
    expect(draw(sent("steps"))).not.toContain("A guess from the name");
  });

  it("says what sources could not be asked, and why", () => {
    const notes = ["PyPI took too long to answer."];
    const html = renderToStaticMarkup(
      <AddForm begun={{ ...begun, notes }} categories={[]} grids={null} state={null} />,
    );
    expect(html).toContain(notes[0]);
  });
});
