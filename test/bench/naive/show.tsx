import { createRoot } from "react-dom/client";
import { Screen, type Shown } from "./Screen.tsx";

export function show(read: () => Promise<Shown>): void {
  const root = document.querySelector("#root");
  if (!root) throw new Error("The page has no element with the id root.");
  createRoot(root).render(<Screen read={read} />);
}
