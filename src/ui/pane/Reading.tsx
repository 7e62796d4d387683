import { useText } from "./text/useText.ts";

export function Reading() {
  const { text } = useText();
  return (
    <main className="calm">
      <output>{text.reading}</output>
    </main>
  );
}
