import { Page } from "../shared/Page.tsx";
import { useTab } from "../TabContext.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import { emptyForm } from "./formState.ts";
import { GoalForm } from "./GoalForm.tsx";

/** A title and its kind; all else can be added on the goal's own page, or never. */
export function NewGoalPage() {
  const text = useText();
  const { form } = useGoalText();
  const { model, navigation, newId } = useTab();
  return (
    <Page back={{ to: { page: "goals" }, name: text.sections.goals }} heading={form.addHeading}>
      <GoalForm
        initial={emptyForm}
        length="short"
        name="new goal"
        newId={newId}
        onCancel={() => navigation.go({ page: "goals" })}
        onSubmit={(fields, status) => {
          const { id } = model.goals.add(fields, status);
          navigation.replace({ page: "goal", id });
        }}
        submit={form.add}
      />
    </Page>
  );
}
