import type { Sensitivity, SensitivityLevel } from "#host/MeetingItem.ts";
import { observable, type Readable } from "../../observable.ts";
import { MeetingChanged } from "../MeetingChanged.ts";
import type { PreparationDesk } from "../PreparationDesk.ts";
import { invitedNames } from "./invitedNames.ts";

/** What the form tells of who will read the invite, and when; absent where this Outlook cannot say. */
type FormMarks = {
  /** Whether it was saved before, so that sending it may mail an update. */
  readonly saved?: boolean;
  readonly sensitivity?: SensitivityLevel;
};

export type Readers = {
  /** Everybody else who is invited, as the form names them. */
  readonly names: () => readonly string[];
  readonly marks: Readable<FormMarks>;
  /** Asks the form; never rejects. */
  readonly look: () => Promise<void>;
  /** Marks the form private; saves and sends nothing, and can be undone. */
  readonly makePrivate: () => Promise<boolean>;
};

export function createReaders({ tools, run }: PreparationDesk): Readers {
  const { desk } = tools;
  const marks = observable<FormMarks>({});
  const look = async (): Promise<void> => {
    const item = await tools.item().catch(() => undefined);
    const [saved, sensitivity] = await Promise.all([
      item?.isSaved?.().catch(() => undefined),
      item?.sensitivity?.read().catch(() => undefined),
    ]);
    marks.set({
      ...(saved !== undefined && { saved }),
      ...(sensitivity !== undefined && { sensitivity }),
    });
  };
  const set = async (level: Parameters<Sensitivity["set"]>[0]): Promise<void> => {
    const item = await tools.item();
    if (!item?.sensitivity) throw new MeetingChanged();
    await item.sensitivity.set(level);
    marks.update((now) => ({ ...now, sensitivity: level }));
  };
  return {
    names: () => {
      const now = desk.get();
      return now.status === "pair" || now.status === "group" ? invitedNames(now.meeting) : [];
    },
    marks,
    look,
    makePrivate: () =>
      run("makePrivate", async () => {
        await set("private");
        const undo = () =>
          run("makeOpen", async () => {
            await set("normal");
            return {};
          });
        return { undo };
      }),
  };
}
