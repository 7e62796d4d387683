import {
  between,
  box,
  clouds,
  fade,
  figure,
  group,
  line,
  oval,
  pick,
  picture,
  random,
  ripples,
  shape,
  times,
} from "../paint.ts";

/** Stone flats along the water in the evening, one window brighter than the others. */
export function leith(): string {
  const r = random(47);
  const sky =
    box(0, 0, 640, 480, "url(#sky)") +
    clouds(
      r,
      10,
      { y: [20, 130], rx: [60, 150], ry: [4, 10] },
      ["#f2a98f", "#c98fa6", "#8f9cc4"],
      0.42,
    ) +
    oval(520, 60, 12, 12, "#fff6dd") +
    oval(520, 60, 26, 26, "#fff6dd", 'filter="url(#glow)" opacity="0.5"');
  const flat = (
    x: number,
    w: number,
    top: number,
    stone: string,
    shade: string,
    columns: number,
    bay: boolean,
  ): string => {
    let out = box(x, top, w, 330 - top, stone);
    for (let row = 0; row < 24; row += 1)
      for (let c = 0; c < w / 16; c += 1)
        if (r() < 0.3)
          out += box(
            x + c * 16 + (row % 2) * 8 - 4,
            top + row * 11,
            14,
            9,
            shade,
            `opacity="${between(r, 0.12, 0.4).toFixed(2)}"`,
          );
    out +=
      shape(
        [
          [x - 3, top],
          [x + 12, top - 28],
          [x + w - 12, top - 28],
          [x + w + 3, top],
        ],
        "#4b566b",
      ) + box(x - 4, top - 3, w + 8, 7, "#e0cdb3");
    out += times(
      2,
      (i) =>
        box(x + 14 + i * (w - 48), top - 52, 20, 30, "#8a7767") +
        times(3, (j) => box(x + 15 + i * (w - 48) + j * 7, top - 60, 5, 9, "#b0644a")),
    );
    const floors = Math.floor((318 - top) / 54);
    for (let floor = 0; floor < floors; floor += 1)
      for (let c = 0; c < columns; c += 1) {
        const wx = x + (w / columns) * (c + 0.5) - 11;
        const wy = top + 18 + floor * 54;
        const lit = r() < 0.5;
        out +=
          box(wx - 4, wy - 4, 30, 42, "#ead9c0") +
          box(wx, wy, 22, 34, lit ? pick(r, ["#ffc96b", "#ffdb8f", "#f8b65a"]) : "#3b4a66") +
          box(wx + 10, wy, 2, 34, "#efe5d5") +
          box(wx, wy + 16, 22, 2, "#efe5d5");
        if (lit)
          out +=
            oval(wx + 11, wy + 16, 22, 26, "#ffcf7a", 'opacity="0.22" filter="url(#soft)"') +
            (r() < 0.4 ? box(wx + 2, wy + 22, 7, 12, "#8a5a3c", 'rx="3"') : "");
      }
    if (bay)
      out +=
        shape(
          [
            [x + w / 2 - 22, top + 60],
            [x + w / 2 + 22, top + 60],
            [x + w / 2 + 28, top + 66],
            [x + w / 2 + 28, 318],
            [x + w / 2 - 28, 318],
            [x + w / 2 - 28, top + 66],
          ],
          stone,
        ) +
        times(
          4,
          (i) =>
            box(x + w / 2 - 20, top + 70 + i * 54, 40, 34, i === 1 ? "#ffe9ac" : "#ffce76") +
            box(x + w / 2 - 8, top + 70 + i * 54, 2, 34, "#efe5d5") +
            box(x + w / 2 + 7, top + 70 + i * 54, 2, 34, "#efe5d5"),
        );
    return (
      out + box(x + w / 2 - 62, 284, 20, 46, pick(r, ["#2f5d50", "#8b2f35", "#2d4770"]), 'rx="2"')
    );
  };
  const row =
    flat(-40, 150, 120, "#b79c82", "#8e7460", 3, false) +
    flat(112, 160, 92, "#cbb08f", "#a08566", 4, true) +
    flat(274, 150, 128, "#a98e7b", "#806857", 3, false) +
    flat(426, 140, 100, "#c2a487", "#967a60", 3, false) +
    flat(568, 130, 136, "#ae9480", "#85705e", 3, false);
  const quay =
    shape(
      [
        [0, 328],
        [640, 328],
        [640, 356],
        [0, 356],
      ],
      "#8d8489",
    ) +
    times(40, (i) => box(i * 16.5, 356, 15.5, 12, pick(r, ["#6b646e", "#5c5764", "#7b727a"]))) +
    times(
      5,
      (i) =>
        line(
          [
            [70 + i * 130, 346],
            [70 + i * 130, 292],
          ],
          "#2f3344",
          3,
        ) +
        oval(70 + i * 130, 288, 6, 8, "#fff0bf") +
        oval(70 + i * 130, 288, 22, 22, "#ffdf98", 'filter="url(#glow)" opacity="0.8"'),
    );
  const people =
    figure(366, 346, 36, "#7a3b46", "#c98f6d") +
    figure(382, 347, 34, "#3f6377", "#e0b48f") +
    group(
      oval(0, 0, 8, 4, "#3a2c28") +
        oval(8, -4, 4, 3.5, "#3a2c28") +
        line(
          [
            [-5, 2],
            [-5, 8],
          ],
          "#3a2c28",
          2,
        ) +
        line(
          [
            [5, 2],
            [5, 8],
          ],
          "#3a2c28",
          2,
        ) +
        line(
          [
            [-8, -2],
            [-13, -6],
          ],
          "#3a2c28",
          2,
        ),
      'transform="translate(404 340)"',
    );
  const water =
    box(0, 368, 640, 112, "url(#water)") +
    times(46, () => {
      const x = between(r, 0, 640);
      return box(
        x,
        370,
        between(r, 6, 16),
        between(r, 30, 96),
        pick(r, ["#ffcf7a", "#f6a95c", "#c9a184"]),
        'opacity="0.2" filter="url(#soft)"',
      );
    }) +
    ripples(
      r,
      { x0: 0, x1: 640, y0: 374, y1: 476, count: 130, long: 44 },
      ["#ffdb9a", "#7d86b0", "#3c4a70", "#f0a986"],
      0.55,
    );
  const boat = group(
    oval(0, 12, 62, 6, "#1c2438", 'opacity="0.5" filter="url(#soft1)"') +
      shape(
        [
          [-60, -8],
          [62, -10],
          [48, 12],
          [-46, 12],
        ],
        "#2d5a63",
      ) +
      shape(
        [
          [-60, -8],
          [62, -10],
          [60, -4],
          [-58, -2],
        ],
        "#e8ddc8",
      ) +
      box(-14, -30, 34, 22, "#f0e4d0", 'rx="3"') +
      box(-8, -26, 9, 9, "#ffd27f") +
      box(6, -26, 9, 9, "#ffd27f") +
      line(
        [
          [-24, -10],
          [-24, -70],
        ],
        "#4d3c35",
        3,
      ),
    'transform="translate(196 398)"',
  );
  return picture(
    fade("sky", [
      [0, "#46598f"],
      [0.3, "#9a8ab5"],
      [0.55, "#f2b59a"],
    ]) +
      fade("water", [
        [0, "#7f7fa6"],
        [1, "#2d3a60"],
      ]),
    sky + row + quay + people + water + boat,
    2.4,
  );
}
