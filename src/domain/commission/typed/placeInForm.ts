import type { TypedPlan } from "./TypedPlan.ts";

/** Where in the form the person finds what stands at `place` of the only version that was read from it. */
export function placeInForm(place: string, typed: TypedPlan): string {
  const [, ...path] = place.split(".");
  const [part, second, third, at, field] = path;
  switch (part) {
    case "commission":
      if (second === "caps") return "cap";
      if (third === undefined) return missingFor(typed);
      return third === "rate" ? "rate" : tierPlace(typed, Number(at), field);
    case "extras":
      return extraPlace(typed, Number(second), third);
    case "targetVariable":
      return "onTarget";
    default:
      return part ?? "from";
  }
}

/** A schedule that lacks something lacks the target; what is paid at target is asked for itself. */
function missingFor({ shape, tiers }: TypedPlan): string {
  return shape === "tiers" && tiers.length === 0 ? "tiers" : "quota";
}

function tierPlace({ shape }: TypedPlan, at: number, field = "from"): string {
  if (Number.isNaN(at)) return shape === "tiers" ? "tiers" : "accelerators";
  if (shape === "tiers") return `tiers.${at}.${field}`;
  return `accelerators.${at - 1}.${field === "from" ? "past" : "times"}`;
}

function extraPlace({ kickers }: TypedPlan, at: number, field = "name"): string {
  if (at < kickers.length) return `kickers.${at}.${field === "pays" ? "value" : field}`;
  const bonus = at - kickers.length;
  return field === "gates" ? "quota" : `bonuses.${bonus}.${field}`;
}
