import {
  between,
  box,
  fade,
  foliage,
  grass,
  group,
  line,
  oval,
  path,
  picture,
  pick,
  random,
  shape,
  times,
} from "../paint.ts";

/** A greenhouse at the end of a garden, with a chair by the open door. */
export function greenhouse(): string {
  const r = random(59);
  const sky =
    box(0, 0, 640, 300, "url(#sky)") + oval(500, 90, 110, 60, "#fff3cf", 'filter="url(#haze)"');
  const trees =
    foliage(r, { x: 70, y: 150, rx: 130, ry: 110, count: 260, size: 15 }, [
      "#3f5f43",
      "#55794f",
      "#78985c",
      "#a6b973",
    ]) +
    foliage(r, { x: 590, y: 170, rx: 110, ry: 90, count: 200, size: 14 }, [
      "#4a6c4b",
      "#648a55",
      "#8fae68",
      "#c3cd86",
    ]) +
    foliage(r, { x: 330, y: 180, rx: 220, ry: 44, count: 200, size: 11 }, [
      "#567a56",
      "#749663",
      "#9db777",
    ]);
  const fence = times(34, (i) =>
    box(i * 19.4 - 4, 196 + (i % 2), 17, 70, pick(r, ["#a3825f", "#957552", "#b08f6b"])),
  );
  const lawn =
    shape(
      [
        [0, 262],
        [640, 262],
        [640, 480],
        [0, 480],
      ],
      "url(#lawn)",
    ) +
    grass(r, { x0: 0, x1: 640, y0: 270, y1: 480, count: 380, tall: 15 }, [
      "#6f9a4b",
      "#8ab15a",
      "#557d3d",
      "#b5cb78",
    ]);
  const bed =
    path("M0 330q60-24 110-8q20 30-10 62q-50 20-100 6z", "#6a4c38") +
    foliage(r, { x: 50, y: 318, rx: 60, ry: 34, count: 120, size: 8 }, [
      "#3e6a45",
      "#5d8a50",
      "#86ad60",
    ]) +
    times(26, () =>
      oval(
        between(r, 0, 104),
        between(r, 288, 344),
        4,
        4,
        pick(r, ["#e7617a", "#f7b7c0", "#fff1d0", "#e58a3d"]),
      ),
    );
  const stones = times(7, (i) =>
    oval(
      330 - i * 9 + Math.sin(i) * 10,
      376 + i * 17,
      26 + i * 4,
      6 + i * 1.2,
      pick(r, ["#cfc4b3", "#bdb09d", "#dad0c0"]),
    ),
  );
  const glass = (x: number, y: number, w: number, h: number): string =>
    box(x, y, w, h, "#e5f3ee", 'opacity="0.38"');
  const inside =
    shape(
      [
        [196, 200],
        [326, 128],
        [456, 200],
        [456, 372],
        [196, 372],
      ],
      "#dcecd8",
      'opacity="0.85"',
    ) +
    oval(326, 250, 120, 70, "#fff7d4", 'filter="url(#haze)" opacity="0.95"') +
    box(206, 310, 70, 8, "#9a7350") +
    box(384, 310, 64, 8, "#9a7350") +
    times(3, (i) => {
      const x = 222 + i * 20;
      return (
        line(
          [
            [x, 310],
            [x + 2, 230],
          ],
          "#8a6a45",
          1.6,
        ) +
        foliage(r, { x: x + 1, y: 262, rx: 13, ry: 40, count: 50, size: 5.5 }, [
          "#3d6b3f",
          "#5b8d4a",
          "#89b35d",
        ]) +
        times(7, () =>
          oval(
            x + between(r, -11, 12),
            between(r, 240, 304),
            4.2,
            4.2,
            pick(r, ["#d9372c", "#e8573a", "#f08c3a"]),
          ),
        )
      );
    }) +
    times(3, (i) => {
      const x = 396 + i * 20;
      return (
        foliage(r, { x, y: 268, rx: 13, ry: 36, count: 46, size: 5.5 }, [
          "#43724a",
          "#659653",
          "#95bb68",
        ]) +
        times(5, () =>
          oval(
            x + between(r, -11, 12),
            between(r, 244, 302),
            4,
            4,
            pick(r, ["#d9372c", "#f0b43a"]),
          ),
        )
      );
    }) +
    times(5, (i) => box(212 + i * 12, 302, 10, 9, "#b9633c", 'rx="1"'));
  const chair = group(
    box(-26, -4, 52, 8, "#c38a4f", 'rx="3"') +
      path("M-24 -4q-4-44 4-50h40q8 6 4 50z", "#7d9ea0") +
      path("M-18 -6q-2-34 3-40h30q5 6 3 40z", "#9dbabb") +
      line(
        [
          [-22, 4],
          [-26, 40],
        ],
        "#7a5433",
        5,
      ) +
      line(
        [
          [22, 4],
          [26, 40],
        ],
        "#7a5433",
        5,
      ) +
      path("M-22 -8q22-10 44 0v8h-44z", "#d9a05f") +
      line(
        [
          [-30, -18],
          [-18, -16],
        ],
        "#7a5433",
        5,
      ) +
      line(
        [
          [30, -18],
          [18, -16],
        ],
        "#7a5433",
        5,
      ),
    'transform="translate(330 330)"',
  );
  const mug =
    box(372, 338, 22, 4, "#8a6a45") +
    line(
      [
        [376, 342],
        [376, 372],
      ],
      "#8a6a45",
      2.5,
    ) +
    line(
      [
        [390, 342],
        [390, 372],
      ],
      "#8a6a45",
      2.5,
    ) +
    box(377, 327, 10, 11, "#f5f1e6", 'rx="2"') +
    line(
      [
        [382, 322],
        [380, 316],
        [384, 310],
      ],
      "#ffffff",
      1.6,
      'opacity="0.7"',
    );
  const bars = (d: string, w: number): string =>
    path(d, "none", `stroke="#f7f4ea" stroke-width="${w}" fill="none" stroke-linejoin="round"`);
  const frame =
    glass(196, 200, 84, 172) +
    glass(374, 200, 82, 172) +
    shape(
      [
        [196, 200],
        [326, 128],
        [456, 200],
      ],
      "#eef8f4",
      'opacity="0.3"',
    ) +
    bars("M196 372V200L326 128L456 200V372", 8) +
    bars(
      "M196 200H456M282 372V200M372 372V200M238 372V200M414 372V200M282 152V200M372 152V200M326 128V200",
      4,
    ) +
    box(188, 366, 92, 16, "#a9684c") +
    box(374, 366, 92, 16, "#a9684c") +
    shape(
      [
        [206, 206],
        [228, 206],
        [208, 360],
        [204, 360],
      ],
      "#ffffff",
      'opacity="0.4"',
    ) +
    shape(
      [
        [420, 206],
        [436, 206],
        [452, 330],
        [448, 344],
      ],
      "#ffffff",
      'opacity="0.35"',
    ) +
    shape(
      [
        [456, 200],
        [520, 190],
        [520, 366],
        [456, 372],
      ],
      "#d5e8e0",
      'opacity="0.45"',
    ) +
    bars("M456 200L520 190V366L456 372M326 128L398 122L520 190", 5);
  const light = shape(
    [
      [456, 60],
      [640, 40],
      [300, 480],
      [120, 480],
    ],
    "#fff2c2",
    'opacity="0.14" filter="url(#soft)"',
  );
  const can = group(
    box(-16, -18, 32, 24, "#6d8790", 'rx="4"') +
      line(
        [
          [14, -4],
          [34, -22],
        ],
        "#6d8790",
        5,
      ) +
      path("M-14 -16q-20 4-8 20", "none", 'stroke="#6d8790" stroke-width="4" fill="none"'),
    'transform="translate(508 404)"',
  );
  return picture(
    fade("sky", [
      [0, "#a8d2e0"],
      [1, "#f8efd0"],
    ]) +
      fade("lawn", [
        [0, "#a3bf6a"],
        [1, "#557d3f"],
      ]),
    sky + trees + fence + lawn + bed + stones + inside + mug + chair + frame + can + light,
    2.4,
  );
}
