import type { Directory } from "#store/Store.ts";
import type { Desk, ReadDesk } from "./Desk.ts";
import { fromDevice } from "./fromDevice.ts";
import type { PreparationParts } from "./PreparationParts.ts";
import { readDesk, recognise } from "./readDesk.ts";
import type { Form } from "./readForm.ts";

type Painted = {
  /** The directory, where this device knows it and everybody who is invited. */
  readonly known?: Directory;
  /** The desk, where this device knows all of it. */
  readonly desk?: ReadDesk;
};

/** What this device alone can tell of the meeting, with no request to the service. */
export async function paint(
  { store: { device }, inputs }: Pick<PreparationParts, "store" | "inputs">,
  form: Promise<Form | undefined>,
  directory: Directory | undefined,
  before: () => Desk,
): Promise<Painted> {
  if (device === undefined) return {};
  let painted: Painted = {};
  try {
    const reads = fromDevice(device);
    const known = directory ?? (await reads.directory());
    const found = await form;
    if (found === undefined) return { known };
    const asked = { form: found, directory: known, reads, inputs, before: before() };
    await recognise(asked);
    painted = { known };
    painted = { known, desk: await readDesk(asked) };
  } catch {
    // What this device cannot tell the service will, or say why not.
  }
  return painted;
}
