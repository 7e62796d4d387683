import { useEffect, useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { isCarried } from "../shared/isCarried.ts";
import { useTab } from "../TabContext.ts";
import { pictureFile } from "./pictureFile.ts";

export type PrintPictures = {
  /** To be drawn on the page. */
  readonly addresses: ReadonlyMap<GoalId, string>;
  /** To be put into a file. */
  readonly files: ReadonlyMap<GoalId, Blob>;
};

type Full = { readonly file: Blob; readonly address: string };

/** The goals' own pictures: the small ones at once, the large ones as they arrive. */
export function usePrintPictures(goals: readonly OwnGoal[]): PrintPictures {
  const { pictures } = useTab();
  const [full, setFull] = useState<ReadonlyMap<string, Full>>(new Map());
  const wanted = goals.flatMap(({ goal }) => goal.picture?.fileId ?? []).join(" ");
  useEffect(() => {
    if (!pictures || wanted === "") return;
    let isWanted = true;
    const made: string[] = [];
    const fetchAll = async (): Promise<void> => {
      const library = await pictures();
      for (const id of wanted.split(" ")) {
        const file = await library.full(id);
        if (!isWanted) return;
        if (!file) continue;
        const address = URL.createObjectURL(file);
        made.push(address);
        setFull((known) => new Map([...known, [id, { file, address }]]));
      }
    };
    // The small picture goes on paper where the large one cannot be had.
    fetchAll().catch(() => undefined);
    return () => {
      isWanted = false;
      setFull(new Map());
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [pictures, wanted]);

  const addresses = new Map<GoalId, string>();
  const files = new Map<GoalId, Blob>();
  for (const { goal } of goals) {
    const large = goal.picture?.fileId === undefined ? undefined : full.get(goal.picture.fileId);
    const small = goal.picture?.thumbnail;
    if (large) {
      addresses.set(goal.id, large.address);
      files.set(goal.id, large.file);
    } else if (isCarried(small)) {
      addresses.set(goal.id, small);
      files.set(goal.id, pictureFile(small));
    }
  }
  return { addresses, files };
}
