import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { DatedTalk } from "#app/talks/orderTalks.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import { useTalkText } from "../text/useTalkText.ts";

const PrintTalk = lazyPart(async () => (await import("../print/PrintTalk.tsx")).PrintTalk);

/** Opens the sheet for a talk under its page; what lays it out and prints it is fetched then. */
export function PrintSheet({ talk, day }: Pick<DatedTalk, "talk" | "day">) {
  const { printing } = useTalkText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? printing.close : printing.open}
        </Button>
      </div>
      {isOpen && (
        <Suspense fallback={<Waiting words={printing.opening} />}>
          <PrintTalk day={day} talk={talk} />
        </Suspense>
      )}
    </>
  );
}
