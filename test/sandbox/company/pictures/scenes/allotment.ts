import {
  between,
  box,
  clouds,
  fade,
  figure,
  foliage,
  grass,
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

/** Rows of vegetables up to a small blue shed, brick houses behind. */
export function allotment(): string {
  const r = random(127);
  const sky =
    box(0, 0, 640, 300, "url(#sky)") +
    clouds(r, 12, { y: [20, 100], rx: [40, 110], ry: [6, 14] }, ["#fff8ee"], 0.6);
  const houses = times(9, (i) => {
    const x = i * 74 - 14;
    return (
      box(x, 128, 74, 90, pick(r, ["#b0664e", "#a85d48", "#b9745a"])) +
      shape(
        [
          [x - 2, 128],
          [x + 8, 100],
          [x + 66, 100],
          [x + 76, 128],
        ],
        "#6b6470",
      ) +
      box(x + 52, 80, 14, 26, "#9a5844") +
      box(x + 12, 142, 18, 22, "#f0e6d4") +
      box(x + 15, 145, 12, 16, r() < 0.4 ? "#ffd894" : "#6d8294") +
      box(x + 44, 142, 18, 22, "#f0e6d4") +
      box(x + 47, 145, 12, 16, "#6d8294")
    );
  });
  const hedge =
    foliage(r, { x: 320, y: 216, rx: 350, ry: 24, count: 360, size: 9 }, [
      "#436b43",
      "#5d8850",
      "#86a962",
      "#b2c680",
    ]) +
    foliage(r, { x: 40, y: 160, rx: 50, ry: 60, count: 110, size: 10 }, [
      "#4d7046",
      "#6f9255",
      "#a2b96d",
    ]);
  const ground = shape(
    [
      [0, 234],
      [640, 234],
      [640, 480],
      [0, 480],
    ],
    "url(#soil)",
  );
  const rows = times(6, (i) => {
    const fx = -230 + i * 200;
    const tx = 220 + i * 44;
    const soil = shape(
      [
        [tx - 14, 252],
        [tx + 14, 252],
        [fx + 62, 490],
        [fx - 62, 490],
      ],
      i % 2 ? "#7d5a40" : "#8a6548",
      'opacity="0.8"',
    );
    const crops = times(9, (k) => {
      const t = (k / 8) ** 1.5;
      const x = tx + (fx - tx) * t;
      const y = 254 + t * 226;
      const s = 0.32 + t * 1.25;
      if (i === 0 || i === 4)
        return foliage(r, { x, y: y - 12 * s, rx: 24 * s, ry: 15 * s, count: 16, size: 8 * s }, [
          "#4c7f63",
          "#6fa07f",
          "#a3c8a5",
          "#cfe0bf",
        ]);
      if (i === 1)
        return (
          foliage(r, { x, y: y - 14 * s, rx: 13 * s, ry: 20 * s, count: 16, size: 5 * s }, [
            "#3f7a3a",
            "#67a04a",
            "#a6c766",
          ]) + oval(x, y, 5 * s, 4 * s, "#e5803a")
        );
      if (i === 2)
        return (
          foliage(r, { x, y: y - 9 * s, rx: 26 * s, ry: 12 * s, count: 14, size: 8 * s }, [
            "#4a7d3c",
            "#729c48",
            "#a9c063",
          ]) +
          oval(x + 9 * s, y, 11 * s, 8 * s, "#ea9a3a") +
          oval(x + 6 * s, y - 3 * s, 4 * s, 3 * s, "#f7c06a")
        );
      return foliage(r, { x, y: y - 10 * s, rx: 15 * s, ry: 12 * s, count: 12, size: 6 * s }, [
        "#5b8a3e",
        "#8bb556",
        "#c3d98a",
      ]);
    });
    return soil + crops;
  });
  const poles = times(4, (i) => {
    const x = 96 + i * 30;
    return (
      line(
        [
          [x - 14, 300],
          [x, 186],
          [x + 14, 300],
        ],
        "#a58256",
        3,
      ) +
      foliage(r, { x, y: 246, rx: 15, ry: 46, count: 46, size: 5.5 }, [
        "#3f6f3b",
        "#639348",
        "#93b85b",
      ]) +
      times(5, () =>
        oval(
          x + between(r, -12, 12),
          between(r, 210, 286),
          2.6,
          2.6,
          pick(r, ["#e4543f", "#f28a6a", "#fff0e0"]),
        ),
      )
    );
  });
  const shed =
    box(462, 158, 116, 104, "#5f8ea6") +
    times(8, (i) =>
      line(
        [
          [462 + i * 14.5, 160],
          [462 + i * 14.5, 262],
        ],
        "#4d788e",
        1.4,
      ),
    ) +
    shape(
      [
        [450, 160],
        [520, 116],
        [590, 160],
      ],
      "#7d5a48",
    ) +
    shape(
      [
        [462, 160],
        [520, 124],
        [578, 160],
      ],
      "#5f8ea6",
    ) +
    box(476, 186, 34, 76, "#47708a") +
    oval(504, 226, 2.5, 2.5, "#f0d28a") +
    box(528, 184, 34, 30, "#f4ead6") +
    box(531, 187, 28, 24, "#ffdf9a") +
    box(544, 187, 2, 24, "#f4ead6") +
    box(524, 216, 42, 9, "#a3643f") +
    foliage(r, { x: 545, y: 213, rx: 22, ry: 6, count: 24, size: 4 }, [
      "#5e8a4c",
      "#c8506a",
      "#f3a0b0",
    ]) +
    line(
      [
        [590, 262],
        [600, 190],
      ],
      "#8a6744",
      3.5,
    ) +
    line(
      [
        [594, 190],
        [606, 192],
      ],
      "#6d737a",
      5,
    );
  const gardener =
    group(
      figure(0, 0, 74, "#c76b3e", "#8d5d41") +
        oval(0, -66, 13, 3.4, "#e9d29a") +
        path("M-7 -66q0-9 7-9t7 9z", "#e9d29a"),
      'transform="translate(408 306)"',
    ) +
    line(
      [
        [420, 306],
        [424, 250],
      ],
      "#8a6744",
      3,
    ) +
    group(
      shape(
        [
          [-22, -14],
          [26, -14],
          [16, 6],
          [-12, 6],
        ],
        "#4f8a70",
      ) +
        oval(16, 10, 7, 7, "#34323a") +
        line(
          [
            [-18, -8],
            [-42, -16],
          ],
          "#6d5a48",
          3.4,
        ) +
        foliage(r, { x: 2, y: -18, rx: 18, ry: 7, count: 14, size: 5 }, [
          "#5f8a47",
          "#e0883a",
          "#a9c56d",
        ]),
      'transform="translate(330 300)"',
    );
  const near = grass(r, { x0: -10, x1: 650, y0: 462, y1: 492, count: 110, tall: 26 }, [
    "#6f9a4b",
    "#93b662",
    "#557d3d",
  ]);
  return picture(
    fade("sky", [
      [0, "#a9cbe0"],
      [1, "#fbeed3"],
    ]) +
      fade("soil", [
        [0, "#a8855f"],
        [1, "#6f4e38"],
      ]),
    sky +
      houses +
      hedge +
      ground +
      poles +
      shed +
      rows +
      gardener +
      near +
      oval(560, 60, 90, 60, "#fff3cf", 'filter="url(#haze)" opacity="0.8"'),
    2.2,
  );
}
