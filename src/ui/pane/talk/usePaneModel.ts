import { useEffect } from "react";
import type { Preparation } from "#app/preparation/Preparation.ts";
import { createTabModel, type TabModel } from "#app/tabModel.ts";
import { dayIn } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { useReadable } from "../../useReadable.ts";

/** One for as long as the pane is open: what is unsaved in it is there when the talk is opened again. */
const models = new WeakMap<Preparation, TabModel>();

/**
 * The person's records as the tab knows them, over the pane's own store and drafts: what is written in
 * one is in the other. What the two say to each other is read anew whenever this is first drawn.
 */
export function usePaneModel(preparation: Preparation, other: PersonId): TabModel {
  const model = modelOf(preparation);
  const isReady = useReadable(model.session).status === "ready";
  useEffect(() => {
    const now = model.session.get();
    const { zone, now: at } = model.parts.inputs;
    // A pane may lie open overnight.
    if (now.status !== "ready" || now.today !== dayIn(zone, at())) void model.open();
  }, [model]);
  useEffect(() => {
    if (isReady) void model.lookAtTalk(other);
  }, [isReady, model, other]);
  return model;
}

function modelOf(preparation: Preparation): TabModel {
  const known = models.get(preparation);
  if (known) return known;
  const { tools, drafts, around } = preparation.parts;
  // What nobody looks at is read by the pane itself, and once is enough.
  const never = around.later && { ...around.later, wake: () => () => undefined };
  const model = createTabModel(tools.store, tools.inputs, never, drafts);
  models.set(preparation, model);
  return model;
}
