import { useEffect, useRef, useState } from "react";
import { fileIn, holdsFiles } from "./fileIn.ts";

/**
 * Hands on a file that is pasted or dropped anywhere on the page while `isOn`; a file let go beside where it
 * was meant for would take the place of the page. Answers whether one is being dragged over it.
 */
export function useGivenFile(isOn: boolean, onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    if (!isOn) return;
    const paste = (event: ClipboardEvent): void => {
      const file = fileIn(event.clipboardData);
      if (!file) return;
      event.preventDefault();
      latest.current(file);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      const file = fileIn(event.dataTransfer);
      if (file) latest.current(file);
    };
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    document.addEventListener("paste", paste);
    document.addEventListener("drop", drop);
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    return () => {
      document.removeEventListener("paste", paste);
      document.removeEventListener("drop", drop);
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
    };
  }, [isOn]);
  return isOver;
}
