import { createPictures } from "#app/pictures/createPictures.ts";
import { draftedPicture } from "#app/pictures/draftedPicture.ts";
import type { Pictures } from "#app/pictures/Pictures.ts";
import { derived } from "#app/observable.ts";
import type { TabModel } from "#app/tabModel.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { DeviceStore } from "#store/Device.ts";
import { broadcast } from "#store/local/broadcast.ts";
import { idbPictureShelf } from "#store/local/pictures/idbPictureShelf.ts";
import { memoryPictureShelf } from "#store/local/pictures/memoryPictureShelf.ts";
import { webLocks } from "#store/local/webLocks.ts";
import type { PictureLibrary } from "#store/pictures/PictureLibrary.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import type { Connected } from "./connect.ts";
import { copyName } from "./openCopy.ts";
import { pageLater } from "./pageLater.ts";
import { personOf } from "./personOf.ts";

export type OpenPicturesOptions = {
  /** The host that frames the page, whose copy the pictures lie beside. */
  readonly host: string;
  readonly model: TabModel;
  readonly store: DeviceStore;
  readonly signedIn: () => Promise<Connected>;
  /** False where nothing may stay on the device. */
  readonly keep: boolean;
};

/** The pictures of whoever the tab is open for; they are sent on when the network comes back. */
export async function openPictures(options: OpenPicturesOptions): Promise<Pictures> {
  const { host, model, store, signedIn, keep } = options;
  const me = await personOf(model);
  const copy = copyName(host, me);
  // The library is one for all windows, also where each keeps its pictures in memory.
  const locks = webLocks(copy, navigator);
  const pictures = createPictures({
    goals: model.goals,
    isSaved: derived([model.outbox.state], () => model.outbox.state.get().status === "saved"),
    confirmedAt: async () =>
      (await store.device?.known([{ kind: "own", owner: me }]))?.[0]?.confirmedAt,
    isDrafted: (id) => draftedPicture(model.drafts)?.fileId === id,
    shelf: keep ? await idbPictureShelf(copy) : memoryPictureShelf(),
    library: libraryOf(me, signedIn),
    inTurn: async (work) => await locks.hold("pictures", work),
    windows: broadcast(copy),
    newId: () => crypto.randomUUID(),
    nowMillis: Date.now,
    later: pageLater,
  });
  window.addEventListener("online", () => void pictures.tend());
  return pictures;
}

/** The library of `me`, opened at each call anew until that works once. */
function libraryOf(me: PersonId, signedIn: () => Promise<Connected>): PictureLibrary {
  const library = async (): Promise<PictureLibrary> => {
    const found = await signedIn();
    if (found.me === me) return await found.pictures();
    throw new StoreProblem(
      "signedOut",
      "The person signed in is not the one whose pictures these are. The page opens anew for them.",
    );
  };
  return {
    put: async (id, file, on) => (await library()).put(id, file, on),
    get: async (id) => (await library()).get(id),
    remove: async (id) => (await library()).remove(id),
    all: async () => (await library()).all(),
  };
}
