import { Button } from "@fluentui/react-components";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";

/** The way to where the two talk about it next. */
export function NextTalkStep({ tag }: { readonly tag: string }) {
  const words = useSessionText();
  const { navigation } = useTab();
  return (
    <div>
      <Button onClick={() => navigation.go({ page: "talk", tag })}>{words.nextTalk}</Button>
    </div>
  );
}
