import {
  between,
  box,
  fade,
  foliage,
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

/** A market stall with loaves under a striped awning, early in the morning. */
export function bakery(): string {
  const r = random(131);
  const square =
    box(0, 0, 640, 480, "url(#air)") +
    times(6, (i) => {
      const x = -30 + i * 116;
      const top = 70 + (i % 3) * 24;
      return (
        box(
          x,
          top,
          112,
          260,
          pick(r, ["#d9b9a0", "#c7b6b0", "#e2c8a6", "#b9b2b5"]),
          'opacity="0.75"',
        ) +
        shape(
          [
            [x - 3, top],
            [x + 56, top - 36],
            [x + 115, top],
          ],
          "#a08d92",
          'opacity="0.75"',
        ) +
        times(6, (k) =>
          box(
            x + 18 + (k % 3) * 30,
            top + 22 + Math.floor(k / 3) * 54,
            16,
            26,
            r() < 0.3 ? "#ffdc9c" : "#8c95a6",
            'opacity="0.8"',
          ),
        )
      );
    }) +
    oval(120, 120, 150, 90, "#fff1cc", 'filter="url(#haze)" opacity="0.9"') +
    shape(
      [
        [0, 326],
        [640, 326],
        [640, 480],
        [0, 480],
      ],
      "#b5a59c",
    ) +
    times(90, () => {
      const t = r();
      return oval(
        between(r, 0, 640),
        332 + t * 148,
        10 + t * 10,
        3 + t * 3,
        pick(r, ["#a3938c", "#c4b5aa", "#998a86"]),
        'opacity="0.6"',
      );
    });
  const awning = times(
    12,
    (i) =>
      shape(
        [
          [84 + i * 40, 92],
          [124 + i * 40, 92],
          [116 + i * 43 - 33, 168],
          [73 + i * 43 - 33, 168],
        ],
        i % 2 ? "#fbf1de" : "#c9513f",
      ) +
      path(
        `M${40 + i * 43} 168h43v8q-10 16-21.500 16T${40 + i * 43} 176z`,
        i % 2 ? "#efe2cb" : "#b04434",
      ),
  );
  const posts = box(70, 168, 10, 250, "#8a6244") + box(536, 168, 10, 250, "#8a6244");
  const shade = box(80, 176, 456, 150, "#6b5148", 'opacity="0.34"');
  const shelf =
    box(96, 244, 424, 9, "#9a6c45") +
    times(9, (i) =>
      group(
        oval(0, 0, 22, 15, "#b9762f") +
          oval(-3, -3, 18, 11, "#d89a4a") +
          times(3, (k) =>
            line(
              [
                [-10 + k * 9, -8],
                [-6 + k * 9, 3],
              ],
              "#f3dba8",
              2.6,
            ),
          ),
        `transform="translate(${122 + i * 47} 230) rotate(${between(r, -8, 8).toFixed(1)})"`,
      ),
    );
  const baker = group(
    path("M-40 110Q-44 10 0 6Q44 10 40 110z", "#eef0ea") +
      path("M-20 110V30q20 10 40 0V110z", "#4d7487") +
      line(
        [
          [-22, 12],
          [-16, 40],
        ],
        "#4d7487",
        6,
      ) +
      line(
        [
          [22, 12],
          [16, 40],
        ],
        "#4d7487",
        6,
      ) +
      box(-9, -12, 18, 22, "#d9a27c") +
      oval(0, -28, 20, 23, "#e2ad86") +
      path("M-22 -30q-2-26 22-26t22 26q-6-14-22-14t-22 14z", "#8a4a2c") +
      oval(20, -18, 8, 14, "#8a4a2c") +
      oval(-7, -27, 2, 2.4, "#3a2a22") +
      oval(8, -27, 2, 2.4, "#3a2a22") +
      path(
        "M-7 -17q7 7 14 0",
        "none",
        'stroke="#a5583f" stroke-width="2.4" fill="none" stroke-linecap="round"',
      ) +
      path(
        "M34 40Q66 60 74 84",
        "none",
        'stroke="#eef0ea" stroke-width="20" fill="none" stroke-linecap="round"',
      ) +
      oval(80, 90, 10, 9, "#e2ad86") +
      group(
        path("M-34 8Q-36 -14 0 -14T34 8z", "#c98637") +
          path("M-26 2Q-24 -9 0 -10T26 2z", "#e2ab5a") +
          times(4, (k) =>
            line(
              [
                [-20 + k * 13, -7],
                [-14 + k * 13, 4],
              ],
              "#f8e6bd",
              2.6,
            ),
          ),
        'transform="translate(92 84) rotate(-10)"',
      ),
    'transform="translate(286 246) scale(.84)"',
  );
  const counter =
    shape(
      [
        [56, 322],
        [566, 322],
        [590, 346],
        [34, 346],
      ],
      "#c08d5a",
    ) +
    box(34, 346, 556, 104, "#a37247") +
    times(13, (i) =>
      line(
        [
          [34 + i * 46, 348],
          [34 + i * 46, 450],
        ],
        "#855a36",
        1.8,
      ),
    ) +
    path(
      "M34 346h556v10q-23 14-46 0t-46 0t-46 0t-46 0t-46 0t-47 0t-46 0t-46 0t-46 0t-46 0t-47 0t-48 0z",
      "#f6ecd9",
    );
  const basket = (x: number, w: number, kind: "round" | "long" | "bun"): string => {
    let out = "";
    for (let i = 0; i < (kind === "long" ? 6 : 7); i += 1) {
      const bx = x + 12 + i * ((w - 20) / 6);
      if (kind === "long")
        out += group(
          oval(0, 0, 8, 44, "#b8742e") +
            oval(-2, -2, 5.4, 40, "#dda153") +
            times(4, (k) =>
              line(
                [
                  [-4, -26 + k * 15],
                  [4, -21 + k * 15],
                ],
                "#f7e2b4",
                2,
              ),
            ),
          `transform="translate(${bx} 290) rotate(${-12 + i * 5})"`,
        );
      else if (kind === "round")
        out +=
          oval(bx, 312 - (i % 2) * 13, 21, 16, "#a8662a") +
          oval(bx - 2, 308 - (i % 2) * 13, 17, 12, "#cd8c3f") +
          line(
            [
              [bx - 8, 306 - (i % 2) * 13],
              [bx + 8, 306 - (i % 2) * 13],
            ],
            "#f6e0b2",
            2.4,
          ) +
          line(
            [
              [bx, 300 - (i % 2) * 13],
              [bx, 312 - (i % 2) * 13],
            ],
            "#f6e0b2",
            2.4,
          );
      else
        out +=
          oval(bx, 316 - (i % 3) * 9, 13, 10, "#c4853a") +
          oval(bx - 2, 313 - (i % 3) * 9, 9, 6, "#e9b968");
    }
    return (
      out +
      path(`M${x} 316h${w}l-8 26h-${w - 16}z`, "#b98a52") +
      times(Math.floor(w / 12), (i) =>
        line(
          [
            [x + 6 + i * 12, 318],
            [x + 10 + i * 11.4, 340],
          ],
          "#8f6537",
          2,
        ),
      ) +
      line(
        [
          [x, 317],
          [x + w, 317],
        ],
        "#d9ad72",
        5,
      )
    );
  };
  const goods =
    basket(64, 116, "round") +
    basket(196, 76, "long") +
    basket(396, 74, "bun") +
    basket(478, 96, "round");
  const sign =
    box(232, 374, 168, 52, "#3c4744", 'rx="4"') +
    `<rect x="232" y="374" width="168" height="52" rx="4" fill="none" stroke="#d8b98a" stroke-width="4"/>` +
    line(
      [
        [252, 392],
        [318, 389],
        [376, 393],
      ],
      "#f4efe2",
      3.4,
    ) +
    line(
      [
        [266, 408],
        [320, 406],
        [362, 409],
      ],
      "#f4efe2",
      2.4,
    );
  const bunting =
    line(
      [
        [0, 30],
        [170, 62],
        [330, 40],
        [490, 64],
        [640, 26],
      ],
      "#8a7a72",
      1.6,
    ) +
    times(15, (i) => {
      const x = 16 + i * 43;
      const y = 44 + Math.sin(i * 0.8) * 12;
      return shape(
        [
          [x - 9, y],
          [x + 9, y],
          [x, y + 18],
        ],
        pick(r, ["#e0a53c", "#5f8f8a", "#c9513f", "#f6ecd9"]),
      );
    });
  const pots =
    box(584, 396, 40, 46, "#b9673f", 'rx="4"') +
    foliage(r, { x: 604, y: 372, rx: 30, ry: 34, count: 70, size: 6 }, [
      "#41673f",
      "#65894e",
      "#97b36c",
      "#f0e4a0",
    ]);
  const light = shape(
    [
      [60, 0],
      [260, 0],
      [120, 480],
      [-120, 480],
    ],
    "#fff0c6",
    'opacity="0.2" filter="url(#glow)"',
  );
  return picture(
    fade("air", [
      [0, "#cfdbe2"],
      [1, "#f5e3c8"],
    ]),
    square +
      bunting +
      posts +
      shade +
      shelf +
      baker +
      counter +
      goods +
      sign +
      awning +
      pots +
      light,
    2,
  );
}
