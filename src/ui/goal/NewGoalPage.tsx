import { pictureDraft } from "#app/pictures/draftedPicture.ts";
import type { Picture } from "#domain/goal/goal.ts";
import { NewPictureField } from "../picture/NewPictureField.tsx";
import { Page } from "../shared/Page.tsx";
import { useDraft } from "../shared/useDraft.ts";
import { useTab } from "../TabContext.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import { emptyForm } from "./formState.ts";
import { GoalForm } from "./GoalForm.tsx";

/** A title, its kind and, for who likes, a picture; all else can be added on the goal's own page, or never. */
export function NewGoalPage() {
  const text = useText();
  const { form } = useGoalText();
  const { model, navigation, newId, pictures } = useTab();
  const [picture, setPicture, clearPicture] = useDraft<Picture | undefined>(
    pictureDraft,
    undefined,
  );
  const giveUp = async (fileId: string): Promise<void> => {
    const opened = await pictures?.();
    await opened?.giveUp(fileId);
  };
  return (
    <Page back={{ to: { page: "goals" }, name: text.sections.goals }} heading={form.addHeading}>
      <GoalForm
        initial={emptyForm}
        length="short"
        name="new goal"
        newId={newId}
        onCancel={() => {
          clearPicture();
          // Where it cannot be opened now, an opening after today takes it off this device.
          if (picture?.fileId !== undefined) giveUp(picture.fileId).catch(() => undefined);
          navigation.go({ page: "goals" });
        }}
        onSubmit={(fields, status) => {
          const { id } = model.goals.add(fields, status);
          if (picture) void model.goals.edit(id, () => ({ picture }));
          clearPicture();
          navigation.replace({ page: "goal", id });
        }}
        submit={form.add}
      >
        {(about) =>
          pictures && <NewPictureField {...about} onChange={setPicture} picture={picture} />
        }
      </GoalForm>
    </Page>
  );
}
