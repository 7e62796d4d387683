import type { Observable } from "../observable.ts";
import type { Deeds } from "./createDeeds.ts";
import { withConfirmation, withTask, type Desk } from "./Desk.ts";
import type { Preparation } from "./Preparation.ts";
import type { PreparationParts } from "./PreparationParts.ts";
import type { Trouble, TroubleKind } from "./Trouble.ts";
import { troubleOf } from "./troubleOf.ts";

type Ways = Pick<Preparation, "recover" | "confirm"> & {
  readonly hurry: Preparation["unsent"]["hurry"];
};

type Parts = Pick<PreparationParts, "signIn" | "store"> & {
  readonly desk: Observable<Desk>;
  readonly deeds: Pick<Deeds, "again">;
  readonly read: () => Promise<void>;
  readonly readAnew: () => Promise<void>;
  readonly refresh: () => Promise<void>;
};

/** The next step after each kind of trouble, wherever it is shown. */
export function wayOn({ desk, deeds, store, signIn, read, readAnew, refresh }: Parts): Ways {
  /** Goes on where nobody had to sign in or somebody did; `told` puts on the desk why they did not. */
  const signedIn = async (
    kind: TroubleKind | undefined,
    told: (desk: Desk, trouble: Trouble) => Desk,
    next: () => Promise<unknown>,
  ): Promise<void> => {
    try {
      if (asksToSignIn(kind)) await signIn();
    } catch (error) {
      const trouble = troubleOf(error);
      desk.update((now) => told(now, trouble));
      return;
    }
    await next();
  };

  return {
    recover: async () => {
      const now = desk.get();
      const failed = "task" in now && now.task.status === "failed" ? now.task : undefined;
      const trouble = now.status === "stopped" ? now.trouble : failed?.trouble;
      const repeat = failed?.deed === "read" ? undefined : deeds.again();
      if (trouble?.kind === "changedElsewhere" || trouble?.kind === "itemChanged") {
        await readAnew();
        return;
      }
      await signedIn(trouble?.kind, cannotRead, repeat ?? read);
    },
    confirm: async () => {
      const now = desk.get();
      if (now.status !== "pair" || now.facts.confirmation.status !== "missing") return;
      const { kind } = now.facts.confirmation.trouble;
      await signedIn(kind, cannotConfirm, refresh);
    },
    hurry: async () => {
      const because = store.device?.waiting
        .get()
        .some(({ state }) => state.status === "saved" && state.because === "signedOut");
      const hurry = async (): Promise<void> => await store.device?.hurry();
      await signedIn(because === true ? "signIn" : undefined, cannotRead, hurry);
    },
  };
}

function asksToSignIn(kind: TroubleKind | undefined): boolean {
  switch (kind) {
    case "signIn":
    case "signInRefused":
    case "signInCancelled":
    case "windowBlocked":
      return true;
    default:
      return false;
  }
}

function cannotRead(desk: Desk, trouble: Trouble): Desk {
  return desk.status === "pair" || desk.status === "group"
    ? withTask(desk, { status: "failed", deed: "read", trouble })
    : { status: "stopped", trouble };
}

function cannotConfirm(desk: Desk, trouble: Trouble): Desk {
  return withConfirmation(desk, { status: "missing", trouble });
}
