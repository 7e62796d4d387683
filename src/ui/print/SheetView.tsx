import { useId } from "react";
import type { GoalId } from "#domain/goal/goal.ts";
import {
  coverBy,
  dashOf,
  families,
  inks,
  motifField,
  motifPen,
  motifTints,
  radius,
  rulePen,
  weights,
} from "#domain/print/looks.ts";
import { baselineOf } from "#domain/print/setText.ts";
import type { Box, Item, Panel, Sheet, TextItem } from "#domain/print/Sheet.ts";

type SheetViewProps = {
  readonly sheet: Sheet;
  /** What is on it, in words; left out where the text itself is read. */
  readonly name?: string;
  /** The address of each goal's picture. */
  readonly pictures: ReadonlyMap<GoalId, string>;
};

/** A sheet of paper, drawn in points from what was laid out: white in any theme. */
export function SheetView({ sheet, name, pictures }: SheetViewProps) {
  return (
    <svg
      aria-label={name}
      fontFamily={families}
      role={name === undefined ? undefined : "img"}
      style={{ display: "block", width: "100%", height: "100%", forcedColorAdjust: "none" }}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <rect fill="#ffffff" height={sheet.height} width={sheet.width} />
      {sheet.panels.map((panel, index) => (
        <g key={index} transform={placing(panel)}>
          {panel.items.map((item, place) => (
            <Drawn item={item} key={place} pictures={pictures} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function placing({ box, isTurned }: Panel): string {
  const turn = isTurned ? ` rotate(180 ${box.width / 2} ${box.height / 2})` : "";
  return `translate(${box.x} ${box.y})${turn}`;
}

function Drawn({ item, pictures }: { readonly item: Item } & Pick<SheetViewProps, "pictures">) {
  switch (item.kind) {
    case "text":
      return <Words item={item} />;
    case "picture":
      return (
        <Rounded box={item.box}>
          <image
            height={item.box.height}
            href={pictures.get(item.goal)}
            preserveAspectRatio="xMidYMid slice"
            width={item.box.width}
            x={item.box.x}
            y={item.box.y}
          >
            {item.alt !== "" && <title>{item.alt}</title>}
          </image>
        </Rounded>
      );
    case "motif":
      return (
        <svg
          aria-hidden="true"
          height={item.box.height}
          preserveAspectRatio="xMidYMid slice"
          viewBox={`0 0 ${motifField.width} ${motifField.height}`}
          width={item.box.width}
          x={item.box.x}
          y={item.box.y}
        >
          <Scene item={item} />
        </svg>
      );
    case "rule":
      return (
        <line
          stroke={inks.mark}
          strokeDasharray={dashOf(item.mark)}
          strokeWidth={rulePen}
          x1={item.box.x}
          x2={item.box.x + item.box.width}
          y1={item.box.y}
          y2={item.box.y + item.box.height}
        />
      );
  }
}

function Scene({ item }: { readonly item: Extract<Item, { kind: "motif" }> }) {
  const { motif, box } = item;
  const { scale, x, y } = coverBy(box);
  const at = {
    x: -x / scale,
    y: -y / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
  return (
    <Rounded box={at} radius={radius / scale}>
      <rect {...at} fill={motif.paper} />
      <path d={motif.ground} fill={motif.ink} fillOpacity={motifTints.ground} />
      <path d={motif.tone} fill={motif.ink} fillOpacity={motifTints.tone} />
      <path
        d={motif.lines}
        fill="none"
        stroke={motif.ink}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth={motifPen / scale}
      />
    </Rounded>
  );
}

function Words({ item }: { readonly item: TextItem }) {
  const { box, direction, lines } = item;
  const start = direction === "rtl" ? box.x + box.width : box.x;
  return (
    <text
      direction={direction}
      fill={inks[item.ink]}
      fontSize={item.size}
      fontWeight={weights[item.weight]}
    >
      {lines.map((line, index) => (
        <tspan key={index} x={start} y={baselineOf(item, index)}>
          {index < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}

type RoundedProps = {
  readonly box: Box;
  readonly radius?: number;
  readonly children: React.ReactNode;
};

function Rounded({ box, radius: corner = radius, children }: RoundedProps) {
  const id = useId();
  return (
    <>
      <clipPath id={id}>
        <rect height={box.height} rx={corner} width={box.width} x={box.x} y={box.y} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  );
}
