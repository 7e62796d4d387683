import {
  between,
  box,
  clouds,
  fade,
  foliage,
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

/** A yellow tram climbs a steep street towards us; the river holds the last light. */
export function lisbon(): string {
  const r = random(11);
  const windows = (x: number, y: number, w: number, h: number, lit: boolean): string =>
    box(x - 1.5, y - 2, w + 3, h + 4, "#f3e3cf", 'opacity="0.75"') +
    box(x, y, w, h, lit ? "#ffcf7a" : "#3d4a63") +
    box(x + w / 2 - 0.6, y, 1.2, h, "#7a5b45", 'opacity="0.7"') +
    line(
      [
        [x - 3, y + h + 3],
        [x + w + 3, y + h + 3],
      ],
      "#4b3b3a",
      1.6,
    );
  const facade = (
    x0: number,
    x1: number,
    top0: number,
    top1: number,
    foot0: number,
    foot1: number,
    colour: string,
    cols: number,
    rows: number,
  ): string => {
    let out = shape(
      [
        [x0, top0],
        [x1, top1],
        [x1, foot1],
        [x0, foot0],
      ],
      colour,
    );
    for (let c = 0; c < cols; c += 1)
      for (let row = 0; row < rows; row += 1) {
        const tx = (c + 0.5) / cols;
        const top = top0 + (top1 - top0) * tx;
        const foot = foot0 + (foot1 - foot0) * tx;
        const tall = (foot - top) / (rows + 0.4);
        const w = (Math.abs(x1 - x0) / cols) * 0.42;
        out += windows(
          x0 + (x1 - x0) * tx - w / 2,
          top + tall * (row + 0.35),
          w,
          tall * 0.52,
          r() < 0.38,
        );
      }
    return (
      out +
      line(
        [
          [x0, top0],
          [x1, top1],
        ],
        "#a4553c",
        5,
      )
    );
  };
  const sky =
    box(0, 0, 640, 480, "url(#sky)") +
    oval(330, 190, 170, 60, "#ffd9a0", 'filter="url(#haze)" opacity="0.9"') +
    clouds(
      r,
      9,
      { x: [120, 540], y: [30, 130], rx: [40, 110], ry: [3, 8] },
      ["#ffb48a", "#e88f8d", "#ffd1a1"],
      0.45,
    );
  const river =
    shape(
      [
        [190, 196],
        [450, 196],
        [470, 300],
        [180, 300],
      ],
      "url(#river)",
    ) +
    shape(
      [
        [190, 200],
        [250, 192],
        [330, 196],
        [400, 190],
        [450, 196],
        [450, 202],
        [190, 204],
      ],
      "#8a7fa6",
    ) +
    ripples(
      r,
      { x0: 240, x1: 420, y0: 206, y1: 280, count: 60, long: 34 },
      ["#ffe2b0", "#f6b68f", "#a49bc4"],
      0.7,
    );
  const far = times(9, (i) => {
    const x = 205 + i * 26;
    const y = 236 + (i % 3) * 9;
    return (
      box(x, y, 30, 60, pick(r, ["#d99a7c", "#e7b894", "#c98a80", "#dba98f"])) +
      shape(
        [
          [x - 2, y],
          [x + 15, y - 9],
          [x + 32, y],
        ],
        "#b0593f",
      ) +
      box(x + 6, y + 10, 5, 8, "#5b4a5e") +
      box(x + 18, y + 10, 5, 8, r() < 0.5 ? "#ffcf7a" : "#5b4a5e")
    );
  });
  const street =
    shape(
      [
        [250, 300],
        [395, 300],
        [720, 480],
        [-70, 480],
      ],
      "url(#street)",
    ) +
    times(150, () => {
      const t = r() ** 0.7;
      const y = 300 + t * 180;
      const x = 322 + between(r, -1, 1) * (72 + t * 300);
      return box(
        x,
        y,
        3 + t * 12,
        1 + t * 2.2,
        pick(r, ["#8d7b84", "#6a5c6c", "#b49a94"]),
        'opacity="0.35" rx="1"',
      );
    }) +
    line(
      [
        [300, 300],
        [210, 480],
      ],
      "#e8c9a8",
      2.6,
      'opacity="0.8"',
    ) +
    line(
      [
        [340, 300],
        [392, 480],
      ],
      "#e8c9a8",
      2.6,
      'opacity="0.8"',
    );
  const left =
    facade(-20, 110, -40, 20, 500, 430, "#d98f6d", 2, 5) +
    facade(110, 190, 40, 92, 430, 362, "#e9c9a0", 2, 4) +
    facade(190, 252, 110, 146, 362, 312, "#c9787a", 2, 3);
  const right =
    facade(392, 450, 150, 118, 306, 352, "#8fa3a8", 2, 3) +
    facade(450, 532, 96, 46, 352, 420, "#e3a980", 2, 4) +
    facade(532, 660, 22, -30, 420, 500, "#b9b79a", 2, 5);
  const tram = group(
    oval(0, 92, 62, 8, "#2b2230", 'opacity="0.5" filter="url(#soft)"') +
      path("M-48 84V-38q0-18 18-22h60q18 4 18 22V84z", "url(#tram)") +
      box(-48, 40, 96, 12, "#f7ead0") +
      path("M-42 30V-26q0-10 10-12h64q10 2 10 12V30z", "#39384e") +
      path("M-38 27V-24q0-8 8-9h24V27z", "#ffe3a6") +
      path("M38 27V-24q0-8 -8-9h-24V27z", "#ffd68a") +
      oval(-22, 8, 6, 8, "#6b4a45") +
      path("M-33 28q2-14 11-14t11 14z", "#35405c") +
      box(-30, -57, 60, 13, "#2f3144", 'rx="3"') +
      box(-24, -54, 48, 7, "#ffe9b8", 'rx="2"') +
      oval(0, 66, 9, 9, "#fff3cf") +
      oval(0, 66, 20, 20, "#fff0c0", 'filter="url(#glow)" opacity="0.75"') +
      box(-44, 76, 88, 9, "#403246", 'rx="2"') +
      line(
        [
          [0, -60],
          [10, -110],
        ],
        "#2f2a38",
        2,
      ),
    'transform="translate(308 316)"',
  );
  const wires =
    line(
      [
        [318, 206],
        [300, 150],
        [260, 0],
      ],
      "#3a3040",
      1.3,
    ) +
    line(
      [
        [190, 120],
        [330, 178],
        [450, 104],
      ],
      "#3a3040",
      1.1,
    );
  const flowers =
    foliage(r, { x: 52, y: 240, rx: 34, ry: 16, count: 70, size: 4 }, [
      "#5c3a55",
      "#a8457a",
      "#d8689c",
      "#f0a0bf",
    ]) +
    foliage(r, { x: 588, y: 200, rx: 34, ry: 14, count: 60, size: 4 }, [
      "#34523f",
      "#557a4f",
      "#86a668",
    ]);
  const light = shape(
    [
      [250, 300],
      [395, 300],
      [470, 480],
      [170, 480],
    ],
    "#ffcf93",
    'opacity="0.16" filter="url(#soft)"',
  );
  return picture(
    fade("sky", [
      [0, "#5b6aa6"],
      [0.25, "#b58bb2"],
      [0.42, "#f7b08c"],
      [0.55, "#ffdca6"],
    ]) +
      fade("river", [
        [0, "#f0b795"],
        [1, "#7f86b5"],
      ]) +
      fade("street", [
        [0, "#a58a8c"],
        [1, "#4e4458"],
      ]) +
      fade("tram", [
        [0, "#ffd24d"],
        [0.7, "#f0b429"],
        [1, "#c98d1f"],
      ]),
    sky + river + far + street + light + left + right + wires + tram + flowers,
  );
}
