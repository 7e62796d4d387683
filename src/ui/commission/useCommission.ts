import { useEffect, useMemo } from "react";
import type { CommissionModel, Pay } from "#app/commission/CommissionModel.ts";
import { createCommissionModel } from "#app/commission/createCommissionModel.ts";
import type { ModelParts } from "#app/ModelParts.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";

/** One for each opened tab, so that its pages share what was read. */
const models = new WeakMap<ModelParts, CommissionModel>();

/** The person's own pay, and what can be said of it; what their manager keeps is read when it is looked at. */
export function useCommission(): { readonly model: CommissionModel; readonly pay: Pay } {
  const { parts } = useTab().model;
  const model = useMemo(() => modelOf(parts), [parts]);
  const pay = useReadable(model.pay);
  useEffect(() => void model.look(), [model]);
  return { model, pay };
}

function modelOf(parts: ModelParts): CommissionModel {
  const known = models.get(parts);
  if (known) return known;
  const made = createCommissionModel(parts);
  models.set(parts, made);
  return made;
}
