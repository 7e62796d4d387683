import { Field, makeStyles, Radio, RadioGroup, Slider, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent, type PointerEvent } from "react";
import {
  aspects,
  cropRect,
  mostZoomOf,
  moveCrop,
  reshapeCrop,
  wholeCrop,
  zoomCrop,
  type Crop,
} from "#domain/picture/crop.ts";
import { useProse } from "../shared/useProse.ts";
import { usePictureText } from "../text/usePictureText.ts";
import { draw } from "./makePicture.ts";
import type { OpenedPicture } from "./openPicture.ts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  frame: {
    flexShrink: 0,
    overflow: "hidden",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: "grab",
    touchAction: "none",
    userSelect: "none",
    ":active": { cursor: "grabbing" },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineOffset: "2px",
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  canvas: { display: "block", width: "100%", height: "100%" },
  controls: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 200px), 1fr))",
    columnGap: "24px",
    rowGap: "8px",
    alignItems: "start",
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** As sharp as the frame is on most screens; a larger one is only drawn a little softer. */
const previewWidth = 960;
const step = 0.05;
const closer = 1.15;

type CropBoxProps = {
  readonly picture: OpenedPicture;
  readonly crop: Crop;
  readonly onChange: (crop: Crop) => void;
};

/** The part of a picture that is shown, to be moved and come closer to by pointer, keys and slider alike. */
export function CropBox({ picture, crop, onChange }: CropBoxProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = usePictureText();
  const hint = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drag = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const { bitmap, size } = picture;
  const aspect = aspects[crop.shape];
  const mostZoom = mostZoomOf(crop.shape, size);

  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const rect = cropRect(crop, size);
    target.width = previewWidth;
    target.height = Math.round(previewWidth / aspects[crop.shape]);
    draw(target, bitmap, rect.left, rect.top, rect.width, rect.height);
  }, [bitmap, crop, size]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = keyed(event.key, event.shiftKey ? step * 4 : step);
    if (!next) return;
    event.preventDefault();
    onChange(next);
  };
  const keyed = (key: string, by: number): Crop | undefined => {
    switch (key) {
      case "ArrowLeft":
        return moveCrop(crop, size, -by, 0);
      case "ArrowRight":
        return moveCrop(crop, size, by, 0);
      case "ArrowUp":
        return moveCrop(crop, size, 0, -by);
      case "ArrowDown":
        return moveCrop(crop, size, 0, by);
      case "+":
      case "=":
        return zoomCrop(crop, size, crop.zoom * closer);
      case "-":
        return zoomCrop(crop, size, crop.zoom / closer);
      case "Home":
        return { ...wholeCrop, shape: crop.shape };
      default:
        return undefined;
    }
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!drag.current) return;
    const frame = event.currentTarget.getBoundingClientRect();
    // The picture follows the hand, so what is shown goes the other way.
    const right = (drag.current.x - event.clientX) / frame.width;
    const down = (drag.current.y - event.clientY) / frame.height;
    drag.current = { x: event.clientX, y: event.clientY };
    onChange(moveCrop(crop, size, right, down));
  };

  return (
    <div className={styles.box}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the role hands its keys to the page */}
      <div
        aria-describedby={hint}
        aria-label={words.frame}
        className={styles.frame}
        onKeyDown={onKeyDown}
        onPointerCancel={() => (drag.current = undefined)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => (drag.current = undefined)}
        role="application"
        style={{ aspectRatio: String(aspect) }}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is moved by keys
        tabIndex={0}
      >
        <canvas aria-hidden className={styles.canvas} ref={canvas} />
      </div>
      <p className={prose.quiet} id={hint}>
        {words.frameHint}
      </p>
      <output className={styles.unseen}>
        {words.at(percent(crop.x), percent(crop.y), percent(crop.zoom))}
      </output>
      <div className={styles.controls}>
        <Field label={words.zoom}>
          <Slider
            disabled={mostZoom === 1}
            max={percent(mostZoom)}
            min={100}
            onChange={(_, { value }) => onChange(zoomCrop(crop, size, value / 100))}
            value={percent(crop.zoom)}
          />
        </Field>
        <Field label={words.shape}>
          <RadioGroup
            layout="horizontal"
            onChange={(_, { value }) =>
              onChange(reshapeCrop(crop, size, value === "card" ? "card" : "wide"))
            }
            value={crop.shape}
          >
            <Radio label={words.shapes.wide} value="wide" />
            <Radio label={words.shapes.card} value="card" />
          </RadioGroup>
        </Field>
      </div>
    </div>
  );
}

function percent(part: number): number {
  return Math.round(part * 100);
}
