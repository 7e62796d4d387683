import { Page } from "../shared/Page.tsx";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { emptyForm } from "./formState.ts";
import { GoalForm } from "./GoalForm.tsx";

/** A title and its kind; all else can be added on the goal's own page, or never. */
export function NewGoalPage() {
  const text = useText();
  const { model, navigation, newId } = useTab();
  return (
    <Page
      back={{ to: { page: "goals" }, name: text.sections.goals }}
      heading={text.form.addHeading}
    >
      <GoalForm
        initial={emptyForm}
        length="short"
        name="new goal"
        newId={newId}
        onCancel={() => navigation.go({ page: "goals" })}
        onSubmit={(fields) => {
          const { id } = model.goals.add(fields);
          navigation.replace({ page: "goal", id });
        }}
        submit={text.form.add}
      />
    </Page>
  );
}
