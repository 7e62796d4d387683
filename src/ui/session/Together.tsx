import type { TaggedRelation } from "#app/session/Session.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";

/** The half hour for two, and for whoever leads the talk one line to go into it with. */
export function Together({ relation }: { readonly relation: TaggedRelation }) {
  const prose = useProse();
  const words = useSessionText();
  const { navigation } = useTab();
  return (
    <p className={prose.body}>
      {viewFor(relation) === "forManager" && `${words.stance} `}
      <TextButton onPress={() => navigation.go({ page: "session", tag: relation.tag })}>
        {words.together}
      </TextButton>
    </p>
  );
}
