import { Fragment } from "react";

type DottedProps = { readonly parts: readonly (string | undefined)[] };

/** Short parts on one line, with dots between them that are for the eye alone. */
export function Dotted({ parts }: DottedProps) {
  const there = parts.filter((part) => part !== undefined && part !== "");
  return there.map((part, index) => (
    <Fragment key={part}>
      {index > 0 && (
        <>
          {" "}
          <span aria-hidden="true">·</span>{" "}
        </>
      )}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}
