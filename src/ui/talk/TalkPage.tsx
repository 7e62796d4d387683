import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { TalkView } from "./TalkView.tsx";

/** The page an invite's link opens: what lies between me and one other person. */
export function TalkPage({ tag }: { readonly tag: string }) {
  const prose = useProse();
  const text = useText();
  const { model } = useTab();
  const talks = useReadable(model.talks.talks);
  if (talks.status !== "ready") return null;
  const talk = talks.talks.find(({ relation }) => relation.tag === tag);
  const back = { to: { page: "talks" }, name: text.sections.talks } as const;
  if (!talk)
    return (
      <Page back={back} heading={text.talks.heading}>
        <p className={prose.lead}>{text.talk.unknown}</p>
      </Page>
    );
  return (
    <Page back={back} heading={text.talk.heading(talk.relation.other.firstName)}>
      <TalkView talk={talk} />
    </Page>
  );
}
