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

/** A reading desk by tall bookshelves, a framed certificate above it. */
export function library(): string {
  const r = random(137);
  const wall = box(0, 0, 640, 480, "url(#wall)");
  const shelves = (x: number, w: number): string => {
    let out = box(x, 0, w, 400, "#5e3f2b");
    for (let row = 0; row < 5; row += 1) {
      const y = 14 + row * 76;
      out += box(x + 8, y, w - 16, 66, "#3b281c");
      let bx = x + 12;
      while (bx < x + w - 22) {
        const bw = between(r, 8, 17);
        const bh = between(r, 42, 60);
        const colour = pick(r, [
          "#8c3b34",
          "#2f5a56",
          "#b88a3f",
          "#3d4f7a",
          "#6b4a6b",
          "#c9b491",
          "#7a8a63",
          "#a4593a",
        ]);
        if (r() < 0.07) {
          out += group(
            box(0, -bh, bw, bh, colour, 'rx="1"'),
            `transform="translate(${bx + 4} ${y + 66}) rotate(12)"`,
          );
          bx += 14;
        } else
          out +=
            box(bx, y + 66 - bh, bw - 1.5, bh, colour, 'rx="1"') +
            box(bx + 1, y + 66 - bh + 8, bw - 3.5, 3, "#f0dcae", 'opacity="0.6"');
        bx += bw;
      }
      out += box(x, y + 66, w, 10, "#7b5539");
    }
    return out;
  };
  const window =
    group(
      box(246, 30, 150, 236, "url(#day)") +
        foliage(r, { x: 270, y: 220, rx: 60, ry: 50, count: 110, size: 9 }, [
          "#d08a3e",
          "#e0a850",
          "#efc878",
          "#f8e2a6",
        ]) +
        foliage(r, { x: 380, y: 190, rx: 46, ry: 70, count: 110, size: 9 }, [
          "#b86a34",
          "#d58d45",
          "#ecb866",
        ]),
      'clip-path="url(#arch)"',
    ) +
    path(
      "M246 266V105a75 75 0 0 1 150 0V266z",
      "none",
      'stroke="#e9dcc4" stroke-width="10" fill="none"',
    ) +
    box(318, 32, 6, 234, "#e9dcc4") +
    box(246, 120, 150, 5, "#e9dcc4") +
    box(246, 192, 150, 5, "#e9dcc4") +
    box(232, 264, 178, 12, "#d9c8a9");
  const frame = group(
    box(0, 0, 76, 60, "#a67c43", 'rx="2"') +
      box(6, 6, 64, 48, "#fbf4e3") +
      line(
        [
          [18, 18],
          [58, 18],
        ],
        "#6f5c45",
        3,
      ) +
      times(3, (i) =>
        line(
          [
            [22 - i * 2, 27 + i * 6],
            [54 + i * 2, 27 + i * 6],
          ],
          "#b3a080",
          1.6,
        ),
      ) +
      oval(58, 45, 6, 6, "#b53f36") +
      shape(
        [
          [55, 49],
          [53, 58],
          [58, 54],
          [62, 58],
          [61, 49],
        ],
        "#b53f36",
      ),
    'transform="translate(410 196) scale(1.02)"',
  );
  const floor = floorboards(400, ["#7b5236", "#5b3a26"], 11, { near: [-60, 70], far: [10, 56] });
  const desk =
    oval(326, 460, 230, 14, "#2d1c13", 'opacity="0.45" filter="url(#soft)"') +
    box(116, 338, 420, 17, "#a36d3f", 'rx="3"') +
    box(116, 338, 420, 6, "#c8925b", 'rx="3"') +
    box(132, 355, 388, 22, "#80522f") +
    box(140, 377, 16, 84, "#6e4527") +
    box(496, 377, 16, 84, "#6e4527") +
    times(
      3,
      (i) =>
        box(156 + i * 122, 358, 100, 15, "#925f37", 'rx="2"') +
        oval(206 + i * 122, 366, 3, 3, "#e0c07a"),
    );
  const books = times(
    5,
    (i) =>
      box(
        146 - (i % 2) * 5 + (i === 3 ? 6 : 0),
        324 - i * 15,
        88 - i * 3,
        14,
        pick(r, ["#8c3b34", "#2f5a56", "#c29a4d", "#4a5c8a", "#7d5a80"]),
        'rx="2"',
      ) + box(222 - (i % 2) * 5 - i * 3, 326 - i * 15, 10, 10, "#f3e8d0"),
  );
  const lamp = group(
    oval(0, 0, 30, 6, "#b58d45") +
      line(
        [
          [0, 0],
          [0, -58],
        ],
        "#b58d45",
        5,
      ) +
      path("M-46 -58q4-30 46-30t46 30z", "#2f6b52") +
      path("M-40 -62q6-20 40-21", "none", 'stroke="#6fae8c" stroke-width="4" fill="none"') +
      oval(0, -57, 44, 5, "#fff2c0") +
      oval(0, -20, 90, 50, "#ffe3a0", 'filter="url(#haze)" opacity="0.75"'),
    'transform="translate(440 338)"',
  );
  const open =
    path("M268 334Q302 318 328 328Q356 318 390 334L396 340H262z", "#fbf4e2") +
    line(
      [
        [328, 328],
        [328, 340],
      ],
      "#cdbb98",
      1.8,
    ) +
    times(
      3,
      (i) =>
        line(
          [
            [282, 331 + i * 2.4],
            [318, 327 + i * 2.6],
          ],
          "#9a8a70",
          0.9,
        ) +
        line(
          [
            [338, 327 + i * 2.6],
            [374, 331 + i * 2.4],
          ],
          "#9a8a70",
          0.9,
        ),
    ) +
    box(392, 330, 4, 8, "#e6a33a");
  const chair = group(
    path("M-46 0V-80q46-22 92 0V0z", "#7d2f36") +
      path("M-38 -6V-74q38-16 76 0V-6z", "#93424a") +
      times(3, (i) => times(3, (k) => oval(-22 + i * 22, -58 + k * 20, 2, 2, "#5f2229"))) +
      box(-50, -4, 100, 24, "#8a3a42", 'rx="8"') +
      line(
        [
          [-40, 20],
          [-44, 62],
        ],
        "#4b2f1e",
        7,
      ) +
      line(
        [
          [40, 20],
          [44, 62],
        ],
        "#4b2f1e",
        7,
      ),
    'transform="translate(326 412)"',
  );
  const cup =
    path("M404 318h20q0 18-6 20h-8q-6-2-6-20z", "#e8eef0") +
    path("M424 321q8 0 7 7q-2 4-9 4", "none", 'stroke="#e8eef0" stroke-width="3" fill="none"');
  const beam =
    shape(
      [
        [250, 60],
        [392, 60],
        [560, 480],
        [250, 480],
      ],
      "#fff0c4",
      'opacity="0.2" filter="url(#soft)"',
    ) +
    times(24, () =>
      oval(between(r, 270, 480), between(r, 140, 420), 1.3, 1.3, "#fff6dc", 'opacity="0.8"'),
    );
  return picture(
    fade("wall", [
      [0, "#c9b08a"],
      [1, "#b0946d"],
    ]) +
      fade("day", [
        [0, "#bfd9e6"],
        [1, "#f8ead0"],
      ]) +
      `<clipPath id="arch"><path d="M246 266V105a75 75 0 0 1 150 0V266z"/></clipPath>`,
    wall +
      window +
      shelves(-20, 236) +
      shelves(500, 170) +
      frame +
      floor +
      beam +
      lamp +
      books +
      open +
      cup +
      desk +
      chair,
    1.8,
  );
}
