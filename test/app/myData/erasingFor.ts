import { createErasing, type EraseState } from "#app/myData/erasing.ts";
import type { MyServices } from "#app/myData/MyServices.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryServices } from "#support/memoryServices.ts";
import { openTab } from "#support/openTab.ts";

type Emptying = MyServices["lists"]["empty"];

/** Tom, about to erase all of his; `change` says how his services behave. */
export async function erasingFor(
  change: (services: MyServices) => MyServices = (services) => services,
  prepare: (lists: ReturnType<typeof galleryLists>) => void = () => undefined,
) {
  const lists = galleryLists();
  prepare(lists);
  const { model, store } = await openTab(lists, tomsDirectory);
  const services = memoryServices(lists, store, tom.id);
  const steps: string[] = [];
  const noted: Emptying = async (place, options) => {
    steps.push(place.kind);
    await services.lists.empty(place, options);
  };
  const used = change({ ...services, lists: { ...services.lists, empty: noted } });
  const said: (boolean | undefined)[] = [];
  const put: MyServices["service"]["put"] = async (place, record, version) => {
    if (record.kind === "participation") said.push(record.erasing);
    return await used.service.put(place, record, version);
  };
  const erasing = createErasing(
    model.parts,
    { ...used, service: { ...used.service, put } },
    async () => void steps.push("device"),
  );
  const states: EraseState["status"][] = [];
  erasing.state.subscribe(() => states.push(erasing.state.get().status));
  return { lists, model, store, services, erasing, steps, states, said };
}

/** What stays: that the person does not take part, so that nothing is shown to anybody anew. */
export const stone = { kind: "participation", id: "participation", taking: false, since: today };
