import {
  between,
  box,
  clouds,
  fade,
  foliage,
  grass,
  group,
  line,
  oval,
  path,
  pick,
  picture,
  random,
  ripples,
  shape,
  times,
} from "../paint.ts";

/** A long table laid under strings of lights, the beach and the evening sea behind. */
export function weddingTable(): string {
  const r = random(109);
  const sky =
    box(0, 0, 640, 480, "url(#sky)") +
    oval(320, 176, 190, 50, "#ffe0b3", 'filter="url(#haze)"') +
    clouds(
      r,
      8,
      { y: [30, 130], rx: [50, 130], ry: [4, 9] },
      ["#f5a88f", "#d993a6", "#ffd9ae"],
      0.5,
    );
  const sea =
    box(0, 196, 640, 76, "url(#sea)") +
    ripples(
      r,
      { x0: 0, x1: 640, y0: 200, y1: 268, count: 90, long: 50 },
      ["#ffe7c2", "#c9b3c6", "#6f88a8"],
      0.6,
    ) +
    path("M0 196q70-30 150-8q40 8 70 8z", "#8d84a6") +
    path("M470 196q70-22 180-16v16z", "#9a8fb0");
  const sand =
    shape(
      [
        [0, 262],
        [640, 256],
        [640, 480],
        [0, 480],
      ],
      "url(#sand)",
    ) +
    path(
      "M0 266q160 12 320 0t320-4",
      "none",
      'stroke="#fff8ea" stroke-width="5" fill="none" opacity="0.85"',
    ) +
    times(120, () =>
      oval(
        between(r, 0, 640),
        between(r, 290, 480),
        between(r, 3, 14),
        1.4,
        pick(r, ["#d8b48a", "#f4dcb5", "#c49e78"]),
        'opacity="0.5"',
      ),
    );
  const posts =
    line(
      [
        [48, 400],
        [44, 76],
      ],
      "#8a6448",
      8,
    ) +
    line(
      [
        [592, 400],
        [596, 76],
      ],
      "#8a6448",
      8,
    ) +
    line(
      [
        [150, 270],
        [148, 112],
      ],
      "#8a6448",
      4,
    ) +
    line(
      [
        [490, 270],
        [492, 112],
      ],
      "#8a6448",
      4,
    ) +
    foliage(r, { x: 44, y: 92, rx: 32, ry: 26, count: 70, size: 6 }, [
      "#5f7d58",
      "#8ca872",
      "#f2c9c4",
      "#fff2ea",
    ]) +
    foliage(r, { x: 596, y: 92, rx: 32, ry: 26, count: 70, size: 6 }, [
      "#5f7d58",
      "#8ca872",
      "#f2c9c4",
      "#fff2ea",
    ]);
  const string = (
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    sag: number,
    count: number,
  ): string =>
    line(
      [
        [x0, y0],
        [(x0 + x1) / 2, (y0 + y1) / 2 + sag],
        [x1, y1],
      ],
      "#6b5a5c",
      1.2,
    ) +
    times(count, (i) => {
      const t = (i + 0.5) / count;
      const x = x0 + (x1 - x0) * t;
      const y = y0 + (y1 - y0) * t + sag * (1 - (2 * t - 1) ** 2) + 4;
      return (
        oval(x, y, 12, 12, "#ffe2a0", 'filter="url(#soft)" opacity="0.8"') +
        oval(x, y, 4, 5, "#fff7da")
      );
    });
  const lights =
    string(44, 80, 596, 80, 70, 15) +
    string(44, 82, 148, 114, 20, 4) +
    string(596, 82, 492, 114, 20, 4) +
    string(148, 114, 492, 114, 32, 9);
  const chair = (x: number, y: number, s: number): string =>
    group(
      path("M-14 0V-44q14-12 28 0V0z", "none", 'stroke="#b98d5e" stroke-width="5" fill="none"') +
        line(
          [
            [-12, -28],
            [12, -28],
          ],
          "#b98d5e",
          3,
        ) +
        line(
          [
            [-12, -14],
            [12, -14],
          ],
          "#b98d5e",
          3,
        ) +
        line(
          [
            [-14, 0],
            [-16, 26],
          ],
          "#9a7048",
          4,
        ) +
        line(
          [
            [14, 0],
            [16, 26],
          ],
          "#9a7048",
          4,
        ) +
        box(-15, -4, 30, 7, "#e8d6bb", 'rx="3"'),
      `transform="translate(${x} ${y}) scale(${s})"`,
    );
  const back = times(4, (i) => chair(208 + i * 74, 296, 0.78));
  const table =
    shape(
      [
        [170, 292],
        [470, 292],
        [604, 424],
        [36, 424],
      ],
      "#fdf7ec",
    ) +
    shape(
      [
        [36, 424],
        [604, 424],
        [604, 470],
        [570, 462],
        [520, 474],
        [460, 462],
        [400, 474],
        [320, 464],
        [240, 474],
        [160, 462],
        [96, 474],
        [36, 466],
      ],
      "#efe2cf",
    ) +
    shape(
      [
        [292, 292],
        [348, 292],
        [374, 424],
        [266, 424],
      ],
      "#d9c3a8",
      'opacity="0.55"',
    );
  const setting = (x: number, y: number, s: number): string =>
    oval(x, y, 28 * s, 8.5 * s, "#e5e7e4") +
    oval(x, y - 0.8, 20 * s, 5.6 * s, "#ffffff") +
    box(x - 6 * s, y - 4 * s, 12 * s, 5 * s, "#b9cbbb") +
    line(
      [
        [x - 36 * s, y + 4 * s],
        [x - 34 * s, y - 6 * s],
      ],
      "#a9a59c",
      1.6 * s,
    ) +
    line(
      [
        [x + 36 * s, y + 4 * s],
        [x + 34 * s, y - 6 * s],
      ],
      "#a9a59c",
      1.6 * s,
    ) +
    path(
      `M${x + 24 * s} ${y - 34 * s}h${12 * s}q0 ${14 * s} -${5 * s} ${15 * s}v${10 * s}h-${2 * s}v-${10 * s}q-${5 * s}-${1 * s}-${5 * s}-${15 * s}z`,
      "#f7eecb",
      'opacity="0.85"',
    );
  const places =
    times(3, (i) => setting(218 + i * 102, 310, 0.6)) +
    setting(176, 346, 0.85) +
    setting(466, 346, 0.85) +
    setting(128, 396, 1.15) +
    setting(512, 396, 1.15);
  const flowers = times(4, (i) => {
    const y = 300 + i * 32;
    const s = 0.55 + i * 0.2;
    return (
      foliage(
        r,
        {
          x: 320 + (i % 2 ? 8 : -8),
          y: y - 14 * s,
          rx: 40 * s,
          ry: 18 * s,
          count: 46,
          size: 6 * s,
        },
        ["#5c7d55", "#8aa873", "#e69aa2", "#f8d5cd", "#fffaf2"],
      ) +
      box(320 + (i % 2 ? -46 : 40) * s, y - 30 * s, 7 * s, 30 * s, "#fffdf4") +
      oval(323.5 + (i % 2 ? -46 : 40) * s, y - 36 * s, 3.4 * s, 7 * s, "#ffd27a") +
      oval(
        323.5 + (i % 2 ? -46 : 40) * s,
        y - 36 * s,
        14 * s,
        14 * s,
        "#ffe2a0",
        'filter="url(#soft)" opacity="0.7"',
      )
    );
  });
  const dune =
    grass(r, { x0: -10, x1: 70, y0: 300, y1: 420, count: 60, tall: 40 }, [
      "#a79a5e",
      "#c9b878",
      "#80804f",
    ]) +
    grass(r, { x0: 572, x1: 650, y0: 300, y1: 420, count: 60, tall: 40 }, [
      "#a79a5e",
      "#c9b878",
      "#80804f",
    ]);
  return picture(
    fade("sky", [
      [0, "#7d88bf"],
      [0.26, "#e8a7a8"],
      [0.42, "#ffdcae"],
    ]) +
      fade("sea", [
        [0, "#e9bfae"],
        [1, "#7d93b4"],
      ]) +
      fade("sand", [
        [0, "#efd3a8"],
        [1, "#cfa67c"],
      ]),
    sky + sea + sand + dune + posts + lights + back + table + places + flowers,
    2,
  );
}
