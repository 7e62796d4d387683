import { useId } from "react";
import type { GoalId } from "#domain/goal/goal.ts";
import { baselineOf } from "#domain/print/setText.ts";
import type { Box, Item, Panel, Sheet, TextItem } from "#domain/print/Sheet.ts";

type SheetViewProps = {
  readonly sheet: Sheet;
  /** What is on it, in words; left out where the text itself is read. */
  readonly name?: string;
  /** The letters it was measured with. */
  readonly family: string;
  /** The address of each goal's picture. */
  readonly pictures: ReadonlyMap<GoalId, string>;
};

const inks = { strong: "#1f1f1f", quiet: "#565656", mark: "#9a9a9a" } as const;
const weights = { regular: 400, semibold: 600 } as const;
const radius = 8;

/** A sheet of paper, drawn in points from what was laid out: white in any theme. */
export function SheetView({ sheet, name, family, pictures }: SheetViewProps) {
  return (
    <svg
      aria-label={name}
      fontFamily={`"${family}", "Segoe UI", system-ui, sans-serif`}
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
          viewBox="0 0 400 300"
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
          strokeDasharray={item.mark === "line" ? undefined : "3 3"}
          strokeWidth={0.6}
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
  const scale = Math.max(box.width / 400, box.height / 300);
  const field = { width: box.width / scale, height: box.height / scale };
  const at = { x: (400 - field.width) / 2, y: (300 - field.height) / 2, ...field };
  return (
    <Rounded box={at} radius={radius / scale}>
      <rect {...at} fill={motif.paper} />
      <path d={motif.ground} fill={motif.ink} fillOpacity={0.08} />
      <path d={motif.tone} fill={motif.ink} fillOpacity={0.12} />
      <path
        d={motif.lines}
        fill="none"
        stroke={motif.ink}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth={1.6 / scale}
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
