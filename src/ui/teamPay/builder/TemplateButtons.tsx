import { Button } from "@fluentui/react-components";
import type { TeamPayModel } from "#app/commission/TeamPayModel.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import type { BoxProblem } from "#domain/commission/typed/boxReader.ts";
import { readTypedPlan } from "#domain/commission/typed/readTypedPlan.ts";
import type { TypedPlan } from "#domain/commission/typed/TypedPlan.ts";
import { useTab } from "../../TabContext.ts";
import { useTeamPayText } from "../../text/useTeamPayText.ts";
import type { ReadyTeam } from "../TeamPayParts.ts";

type TemplateButtonsProps = {
  readonly model: TeamPayModel;
  readonly teams: ReadyTeam["teams"];
  readonly typed: TypedPlan;
  readonly like: PlanTerms | undefined;
  readonly onProblems: (problems: readonly BoxProblem[]) => void;
};

/** Keeps the plan being made for a team's leaders to begin others from. */
export function TemplateButtons({ model, teams, typed, like, onProblems }: TemplateButtonsProps) {
  const { builder: words, templates } = useTeamPayText();
  const { notice } = useTab();
  const keep = (team: ReadyTeam["teams"][number]): void => {
    const read = readTypedPlan(typed, like);
    if (read.status === "problems") {
      onProblems(read.problems);
      return;
    }
    const { name } = read.draft;
    if (name === "") {
      notice.set({ text: words.nameFirst });
      return;
    }
    const there = team.templates.find(({ template }) => template.name === name)?.template.id;
    const { undo } = model.keepTemplate(team.id, read.draft, there);
    notice.set({ text: templates.kept(name), undo });
  };
  return teams.map((team) => (
    <Button key={team.id} onClick={() => keep(team)}>
      {teams.length > 1 ? words.keepTemplateFor(team.name) : words.keepTemplate}
    </Button>
  ));
}
