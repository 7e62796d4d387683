import {
  between,
  box,
  clouds,
  fade,
  foliage,
  grass,
  group,
  land,
  line,
  oval,
  path,
  pick,
  picture,
  random,
  ripples,
  shape,
  times,
  type Point,
} from "../paint.ts";

/** A small red car on a road that follows the cliffs. */
export function coastRoad(): string {
  const r = random(31);
  const sky =
    box(0, 0, 640, 480, "url(#sky)") +
    oval(470, 150, 120, 50, "#fff1c9", 'filter="url(#haze)"') +
    clouds(r, 12, { y: [20, 120], rx: [40, 120], ry: [4, 12] }, ["#ffffff"], 0.5);
  const sea =
    shape(
      [
        [0, 196],
        [640, 196],
        [640, 480],
        [0, 480],
      ],
      "url(#sea)",
    ) +
    ripples(
      r,
      { x0: 240, x1: 640, y0: 200, y1: 400, count: 120, long: 46 },
      ["#d9f1ee", "#9fd3d6", "#5ea6b8"],
      0.55,
    ) +
    ripples(r, { x0: 420, x1: 530, y0: 198, y1: 300, count: 60, long: 26 }, ["#fff4cf"], 0.9);
  const headlands =
    path("M470 197q40-18 70-12q30-16 60-10q30-12 60-6v28z", "#a5bfca") +
    path("M0 150q60-20 130 4q80 22 120 44l30 14H0z", "#86a3a5") +
    path("M0 176q90-20 160 10q60 26 110 36l-40 22H0z", "#7b9a84") +
    path("M160 186q60 14 110 36l-46 22q-40-26-64-58z", "#b79f86", 'opacity="0.85"');
  const cliffTop: readonly Point[] = [
    [-10, 250],
    [90, 244],
    [200, 262],
    [300, 292],
    [370, 330],
    [430, 380],
    [470, 430],
    [500, 490],
  ];
  const cliff =
    path(
      "M200 262C260 276 330 300 380 340S460 430 520 490H640L560 430C520 400 500 360 440 322S300 268 200 262z",
      "#c9a988",
    ) +
    times(26, (i) =>
      line(
        [
          [250 + i * 11, 284 + i * 8 - (i % 3) * 6],
          [262 + i * 11, 296 + i * 8],
        ],
        pick(r, ["#a58467", "#e0c5a3", "#8f7059"]),
        3,
        'opacity="0.5"',
      ),
    ) +
    ripples(r, { x0: 470, x1: 600, y0: 330, y1: 460, count: 36, long: 40 }, ["#ffffff"], 0.85);
  const ground = land(cliffTop, "url(#grass)");
  const road =
    path(
      "M-20 300C110 276 210 300 268 336C316 368 300 420 250 490L60 490C150 420 190 388 160 362C120 336 40 336 -20 350z",
      "#8b8791",
    ) +
    path(
      "M-20 300C110 276 210 300 268 336",
      "none",
      'stroke="#f5efe0" stroke-width="3" fill="none"',
    ) +
    path(
      "M-20 324C90 306 180 318 214 348C248 386 210 432 156 490",
      "none",
      'stroke="#fff6df" stroke-width="3.4" stroke-dasharray="18 16" fill="none"',
    );
  const wall = times(16, (i) =>
    box(
      280 + Math.sin(i / 4) * 26 - i * 0.6,
      338 + i * 9,
      12,
      8,
      pick(r, ["#d9cbb4", "#c2b199", "#e6dac6"]),
      'rx="2"',
    ),
  );
  const car = group(
    oval(0, 30, 58, 8, "#2b2a3a", 'opacity="0.45" filter="url(#soft1)"') +
      path("M-56 20q-4-22 10-26l16-4q10-22 30-22h14q20 0 32 24q14 4 14 16v14z", "#c8382f") +
      path("M-26-9q8-17 22-17h4v17zM6-26h6q14 1 24 17H6z", "#cfe7ee") +
      path("M-56 14h116v7H-56z", "#9c2822") +
      path("M-50-2q40-8 100 0", "none", 'stroke="#ec7a66" stroke-width="3" fill="none"') +
      times(
        2,
        (i) => oval(-32 + i * 66, 22, 13, 13, "#26242e") + oval(-32 + i * 66, 22, 6, 6, "#c9c6c0"),
      ) +
      oval(57, 6, 5, 6, "#fff2c2") +
      box(-20, -40, 44, 8, "#8a6242", 'rx="2"') +
      box(-10, -48, 22, 9, "#49697a", 'rx="2"'),
    'transform="translate(176 322) rotate(7) scale(1.02)"',
  );
  const near =
    grass(r, { x0: 290, x1: 520, y0: 380, y1: 490, count: 190, tall: 26 }, [
      "#6f8a45",
      "#8fa653",
      "#b9bf6a",
      "#55723b",
    ]) +
    grass(r, { x0: -10, x1: 90, y0: 360, y1: 490, count: 120, tall: 24 }, [
      "#6f8a45",
      "#8fa653",
      "#b9bf6a",
      "#55723b",
    ]) +
    foliage(r, { x: 380, y: 452, rx: 70, ry: 22, count: 60, size: 4 }, [
      "#b9507e",
      "#df86a6",
      "#f4b9cb",
      "#ffe9f0",
    ]) +
    times(14, () =>
      oval(
        between(r, 0, 80),
        between(r, 400, 470),
        3,
        3,
        pick(r, ["#fff3b0", "#ffd36b", "#ffffff"]),
      ),
    );
  const gulls = times(5, (i) =>
    line(
      [
        [430 + i * 36, 90 + (i % 3) * 22],
        [438 + i * 36, 84 + (i % 3) * 22],
        [445 + i * 36, 90 + (i % 3) * 22],
        [452 + i * 36, 84 + (i % 3) * 22],
        [460 + i * 36, 91 + (i % 3) * 22],
      ],
      "#f7f6f2",
      2,
    ),
  );
  return picture(
    fade("sky", [
      [0, "#6fb1d8"],
      [0.3, "#bfe0e6"],
      [0.42, "#fdf0d2"],
    ]) +
      fade("sea", [
        [0, "#a9d3d4"],
        [0.3, "#4d9fb4"],
        [1, "#1f6a8b"],
      ]) +
      fade("grass", [
        [0, "#a3b45f"],
        [1, "#5f7a3d"],
      ]),
    sky + sea + headlands + cliff + ground + road + wall + car + near + gulls,
  );
}
