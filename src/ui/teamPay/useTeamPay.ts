import { useEffect, useMemo, useState } from "react";
import { createTeamPayModel } from "#app/commission/createTeamPayModel.ts";
import { dropFormerDrafts } from "#app/commission/dropFormerDrafts.ts";
import type { TeamPay, TeamPayModel } from "#app/commission/TeamPayModel.ts";
import type { ModelParts } from "#app/ModelParts.ts";
import type { PersonId } from "#domain/person/person.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";

/** One for each opened tab, so that its pages share what was read. */
const models = new WeakMap<ModelParts, TeamPayModel>();

type LookedAt = {
  readonly model: TeamPayModel;
  readonly team: TeamPay;
  /** Whether as much is known as can be: a form that begins from it waits for that. */
  readonly known: boolean;
};

/** The pay of one's reports; what is kept of it is read when it is looked at. */
export function useTeamPay(): LookedAt {
  const { parts, drafts } = useTab().model;
  const model = useMemo(() => modelOf(parts), [parts]);
  const team = useReadable(model.team);
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    let isHere = true;
    void model.look().then(() => isHere && setLooked(true));
    return () => {
      isHere = false;
    };
  }, [model]);
  const people = team.status === "ready" ? team.reports.map(({ person }) => person.id) : undefined;
  const reports = people?.join(" ");
  useEffect(() => {
    if (reports !== undefined) dropFormerDrafts(drafts, reports.split(" ") as PersonId[]);
  }, [drafts, reports]);
  const unread = team.status === "ready" && team.reports.some(({ pay }) => pay.status === "unread");
  return { model, team, known: looked || !unread };
}

function modelOf(parts: ModelParts): TeamPayModel {
  const known = models.get(parts);
  if (known) return known;
  const made = createTeamPayModel(parts);
  models.set(parts, made);
  return made;
}
