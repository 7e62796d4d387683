import {
  between,
  box,
  fade,
  floorboards,
  foliage,
  group,
  line,
  oval,
  path,
  pick,
  picture,
  random,
  shape,
  times,
} from "../paint.ts";

/** A kitchen with a window seat; the morning comes in from the left. */
export function kitchen(): string {
  const r = random(23);
  const wall = box(0, 0, 640, 480, "url(#wall)");
  const outside = group(
    box(60, 70, 240, 180, "url(#out)") +
      foliage(r, { x: 110, y: 210, rx: 70, ry: 50, count: 150, size: 9 }, [
        "#5d7f52",
        "#7d9c60",
        "#a5bd78",
        "#cfd997",
      ]) +
      foliage(r, { x: 255, y: 190, rx: 60, ry: 70, count: 170, size: 9 }, [
        "#6f8f5c",
        "#8fab69",
        "#b7c987",
        "#e2e6ad",
      ]) +
      oval(150, 110, 90, 60, "#fff6d6", 'filter="url(#haze)" opacity="0.9"'),
    'clip-path="url(#pane)"',
  );
  const frame =
    times(
      1,
      () =>
        `<rect x="60" y="70" width="240" height="180" fill="none" stroke="#f5efe4" stroke-width="11"/>`,
    ) +
    box(176, 70, 8, 180, "#f5efe4") +
    box(60, 150, 240, 6, "#f5efe4") +
    box(48, 248, 264, 12, "#e9dfce");
  const seat =
    box(40, 318, 290, 26, "#c9966b", 'rx="6"') +
    box(46, 300, 278, 24, "#d8a7a0", 'rx="10"') +
    box(46, 300, 278, 9, "#e8c3bb", 'rx="5"') +
    box(44, 344, 282, 96, "#e4d8c5") +
    times(
      3,
      (i) =>
        box(54 + i * 92, 356, 80, 72, "#d6c7b0", 'rx="3"') +
        oval(94 + i * 92, 372, 4, 4, "#8a6d4d"),
    ) +
    path("M62 304q-8-44 22-46q34-2 32 22q0 18-6 26z", "#6f8f9a") +
    path("M112 304q-2-34 26-36q26 0 24 36z", "#e9b872") +
    group(
      box(0, 0, 44, 7, "#7a4f52", 'rx="2"') + box(3, -7, 38, 7, "#d9cdb6", 'rx="2"'),
      'transform="translate(232 292)"',
    ) +
    // A cat asleep in the sun.
    path("M186 300q-4-24 22-26q26-1 30 16q2 10-6 11z", "#c58a55") +
    oval(190, 285, 11, 10, "#c58a55") +
    shape(
      [
        [182, 279],
        [184, 268],
        [190, 276],
      ],
      "#c58a55",
    ) +
    shape(
      [
        [191, 276],
        [198, 268],
        [199, 279],
      ],
      "#c58a55",
    ) +
    line(
      [
        [234, 296],
        [246, 300],
        [226, 304],
      ],
      "#b07642",
      5,
    );
  const counter =
    box(372, 268, 290, 16, "#b9834f") +
    box(372, 268, 290, 5, "#d7a46c") +
    box(380, 284, 280, 158, "#7f978c") +
    times(
      3,
      (i) =>
        box(390 + i * 90, 296, 80, 134, "#8ea699", 'rx="3"') +
        box(424 + i * 90, 304, 14, 4, "#d9c9a5", 'rx="2"'),
    );
  const tiles = times(5, (row) =>
    times(13, (c) =>
      box(
        376 + c * 23 + (row % 2) * 11,
        176 + row * 18.4,
        21,
        16.4,
        pick(r, ["#f3ece0", "#efe5d5", "#f7f2e8", "#e8ddca"]),
        'rx="1.5"',
      ),
    ),
  );
  const shelf =
    box(396, 138, 230, 9, "#a8764a") +
    times(7, (i) => {
      const h = between(r, 20, 36);
      const x = 404 + i * 31;
      return (
        box(
          x,
          138 - h,
          20,
          h,
          pick(r, ["#d78f63", "#efe3cd", "#6f8f9a", "#c9b26a", "#a9b99a"]),
          'rx="4"',
        ) + box(x + 2, 138 - h, 5, h, "#ffffff", 'opacity="0.25" rx="2"')
      );
    }) +
    foliage(r, { x: 612, y: 136, rx: 20, ry: 26, count: 60, size: 5 }, [
      "#3f6247",
      "#5b8257",
      "#88a76e",
    ]);
  const sink =
    path(
      "M470 268v-40q0-20 18-20t18 18",
      "none",
      'stroke="#b08d57" stroke-width="6" fill="none" stroke-linecap="round"',
    ) +
    oval(556, 262, 26, 8, "#e9dfcb") +
    foliage(r, { x: 556, y: 252, rx: 22, ry: 10, count: 16, size: 9 }, [
      "#c9772f",
      "#e39a3c",
      "#f2bd5c",
    ]) +
    path("M600 268v-28q0-6 6-6h16q6 0 6 6v28z", "#5a6f86") +
    line(
      [
        [628, 240],
        [638, 250],
        [628, 260],
      ],
      "#5a6f86",
      4,
    );
  const floor = floorboards(
    436,
    ["#b98c62", "#93693f"],
    9,
    { near: [-20, 80], far: [40, 66] },
    'opacity="0.6"',
  );
  const light =
    shape(
      [
        [66, 258],
        [300, 258],
        [372, 480],
        [110, 480],
      ],
      "#fff0c4",
      'opacity="0.32" filter="url(#soft)"',
    ) +
    shape(
      [
        [300, 90],
        [640, 60],
        [640, 250],
        [300, 240],
      ],
      "#fff3d0",
      'opacity="0.18" filter="url(#glow)"',
    );
  const lamp =
    line(
      [
        [470, 0],
        [470, 48],
      ],
      "#4b4038",
      2,
    ) +
    path("M436 76q2-30 34-30t34 30z", "#3f5a5e") +
    oval(470, 76, 34, 5, "#ffe9b0");
  return picture(
    fade(
      "wall",
      [
        [0, "#f3e3c6"],
        [0.5, "#eed7b6"],
        [1, "#d9bb95"],
      ],
      "across",
    ) +
      `<clipPath id="pane"><rect x="60" y="70" width="240" height="180"/></clipPath>` +
      fade("out", [
        [0, "#cfe3ea"],
        [1, "#eef0d0"],
      ]),
    wall + tiles + outside + frame + shelf + lamp + counter + sink + floor + seat + light,
    2,
  );
}
