import {
  between,
  box,
  clouds,
  fade,
  grass,
  group,
  land,
  line,
  oval,
  path,
  peaks,
  pick,
  picture,
  random,
  shape,
  times,
} from "../paint.ts";

/** A runner on a ridge as the sun comes up over valleys full of mist. */
export function ridge(): string {
  const r = random(71);
  const sky =
    box(0, 0, 640, 480, "url(#sky)") +
    oval(430, 170, 150, 90, "#ffe1a8", 'filter="url(#haze)"') +
    oval(430, 176, 26, 26, "#fffbe6") +
    oval(430, 176, 60, 60, "#fff0c4", 'filter="url(#glow)" opacity="0.8"') +
    clouds(
      r,
      8,
      { y: [20, 120], rx: [50, 130], ry: [3, 8] },
      ["#f7b78f", "#e79aa0", "#ffe0b0"],
      0.5,
    );
  const mist = (y: number, o: number): string =>
    oval(320, y, 420, 20, "#ffe9cf", `filter="url(#glow)" opacity="${o}"`);
  const far =
    peaks(r, 226, 60, 46, "#b79fb8") +
    mist(232, 0.9) +
    peaks(r, 268, 70, 58, "#93879f") +
    mist(276, 0.8) +
    peaks(r, 318, 74, 70, "#716d86") +
    mist(326, 0.7);
  const back =
    land(
      [
        [-20, 372],
        [70, 330],
        [150, 346],
        [260, 318],
        [360, 352],
        [470, 372],
        [660, 340],
      ],
      "#56586c",
    ) + mist(384, 0.4);
  const front =
    land(
      [
        [-20, 312],
        [60, 318],
        [150, 340],
        [260, 358],
        [380, 384],
        [500, 420],
        [660, 470],
      ],
      "#3e4a48",
    ) +
    path(
      "M-20 312C40 314 110 330 150 340S330 372 380 384S560 440 660 470",
      "none",
      'stroke="#f0b77a" stroke-width="3" fill="none" opacity="0.8"',
    ) +
    times(70, () => {
      const x = between(r, -10, 630);
      const y = 330 + x * 0.24 + between(r, 6, 120);
      return shape(
        [
          [x, y],
          [x + between(r, 8, 22), y - between(r, 5, 12)],
          [x + between(r, 20, 34), y + 2],
        ],
        pick(r, ["#55625c", "#4a5652", "#6d7468", "#8c8371"]),
        'opacity="0.7"',
      );
    }) +
    grass(r, { x0: -10, x1: 640, y0: 380, y1: 486, count: 240, tall: 18 }, [
      "#6b7350",
      "#8a8556",
      "#4e5d45",
      "#c09a5c",
    ]);
  const trail = path(
    "M60 480C120 430 110 400 170 376S240 356 226 352",
    "none",
    'stroke="#d8b891" stroke-width="9" fill="none" stroke-linecap="round" opacity="0.75"',
  );
  const runner = group(
    line(
      [
        [0, -34],
        [-16, -22],
        [-30, -26],
      ],
      "#2c2b38",
      6,
    ) +
      oval(-33, -27, 7, 3.4, "#e8663d") +
      line(
        [
          [2, -34],
          [16, -24],
          [12, -4],
        ],
        "#2c2b38",
        6.5,
      ) +
      oval(16, -1, 8, 3.6, "#e8663d") +
      path("M-7 -34L-2 -66q6-6 14 0L8 -32z", "#d9523f") +
      line(
        [
          [2, -60],
          [-12, -52],
          [-16, -38],
        ],
        "#b9805c",
        5,
      ) +
      line(
        [
          [10, -60],
          [22, -50],
          [32, -60],
        ],
        "#c98f6a",
        5,
      ) +
      oval(10, -76, 8, 9, "#c98f6a") +
      path("M2 -78a9 9 0 0 1 17-3q-8 1-10 6q-4 2-7-3z", "#33241f") +
      line(
        [
          [11, -66],
          [16, -40],
        ],
        "#ffd9a0",
        1.8,
        'opacity="0.9"',
      ),
    'transform="translate(236 358) rotate(6) scale(1.12)"',
  );
  const dad = group(
    path("M-7 0l2-30h10l2 30h-4l-3-20l-3 20z", "#2a2b3a") +
      path("M-9 -26q-2-26 9-28q12 2 9 28z", "#3e6a83") +
      oval(0, -62, 7, 8, "#d9a47d") +
      line(
        [
          [7, -48],
          [20, -60],
        ],
        "#3e6a83",
        4.5,
      ),
    'transform="translate(70 320) scale(.86)"',
  );
  return picture(
    fade("sky", [
      [0, "#7f8fc0"],
      [0.22, "#e8a79c"],
      [0.42, "#ffd9a0"],
    ]),
    sky + far + back + front + trail + dad + runner,
  );
}
