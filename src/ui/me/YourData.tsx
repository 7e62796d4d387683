import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { MyServices } from "#app/myData/MyServices.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useEraseText } from "../text/useEraseText.ts";
import { useMeText } from "../text/useMeText.ts";
import { OwnCopy } from "./OwnCopy.tsx";

const EraseDialog = lazyPart(async () => (await import("./erase/EraseDialog.tsx")).EraseDialog);

/** Taking one's words along, and taking them away. */
export function YourData({ mine }: { readonly mine: MyServices }) {
  const prose = useProse();
  const { copy } = useMeText();
  const erase = useEraseText();
  const [erasing, setErasing] = useState(false);
  return (
    <>
      <Section heading={copy.heading}>
        <p className={prose.body}>{copy.intro}</p>
        <p className={prose.quiet}>{copy.pictures}</p>
        <OwnCopy mine={mine} />
      </Section>
      <Section heading={erase.heading}>
        <p className={prose.body}>{erase.intro}</p>
        <div>
          <Button onClick={() => setErasing(true)}>{erase.begin}</Button>
        </div>
        {erasing && (
          <Suspense fallback={null}>
            <EraseDialog mine={mine} onClose={() => setErasing(false)} />
          </Suspense>
        )}
      </Section>
    </>
  );
}
