import {
  between,
  box,
  fade,
  foliage,
  group,
  line,
  oval,
  path,
  peaks,
  picture,
  pick,
  random,
  shape,
  times,
} from "../paint.ts";

/** A desk under a window full of stars, with language books and a cup of tea. */
export function nightDesk(): string {
  const r = random(97);
  const wall = box(0, 0, 640, 480, "url(#wall)");
  const out =
    box(130, 34, 380, 252, "url(#night)") +
    oval(
      300,
      150,
      240,
      46,
      "#7d8fd0",
      'filter="url(#haze)" opacity="0.5" transform="rotate(-24 300 150)"',
    ) +
    times(130, () => {
      const s = r() ** 4 * 1.6 + 0.5;
      return oval(
        between(r, 132, 508),
        between(r, 36, 240),
        s,
        s,
        pick(r, ["#ffffff", "#ffeccc", "#cfe0ff"]),
        `opacity="${between(r, 0.4, 1).toFixed(2)}"`,
      );
    }) +
    oval(432, 84, 20, 20, "#fff4d6") +
    oval(440, 79, 17, 17, "#24336a") +
    oval(432, 84, 42, 42, "#fff0c4", 'filter="url(#glow)" opacity="0.35"') +
    group(peaks(r, 258, 40, 60, "#1d2a52") + peaks(r, 280, 26, 44, "#162041"), "") +
    times(9, () => oval(between(r, 140, 500), between(r, 262, 282), 1.7, 1.7, "#ffd98a"));
  const frame =
    `<rect x="130" y="34" width="380" height="252" fill="none" stroke="#8a6547" stroke-width="13"/>` +
    box(316, 34, 8, 252, "#8a6547") +
    box(130, 152, 380, 7, "#8a6547") +
    box(112, 284, 416, 15, "#a27a56");
  const curtain = (flip: string): string =>
    group(
      path("M0 14Q60 20 92 16Q84 180 40 300Q20 320 0 322z", "#8c4f4c") +
        times(4, (i) =>
          line(
            [
              [14 + i * 20, 18],
              [10 + i * 14, 160],
              [4 + i * 7, 300],
            ],
            "#6f3b3c",
            3,
            'opacity="0.6"',
          ),
        ),
      flip,
    );
  const desk =
    box(0, 372, 640, 108, "url(#desk)") +
    box(0, 368, 640, 10, "#c08c58") +
    times(8, (i) =>
      line(
        [
          [0, 396 + i * 12],
          [320, 392 + i * 12 + (i % 2) * 4],
          [640, 397 + i * 12],
        ],
        "#6b4427",
        1.2,
        'opacity="0.5"',
      ),
    );
  const lamp =
    group(
      oval(0, 2, 44, 8, "#2c3c3a") +
        line(
          [
            [0, 0],
            [-26, -70],
            [30, -132],
          ],
          "#3f5a55",
          6,
        ) +
        path("M6 -146L60 -128L40 -92Q20 -100 2 -118z", "#3f7a6c") +
        oval(30, -104, 16, 9, "#fff2bf", 'transform="rotate(26 30 -104)"'),
      'transform="translate(96 378)"',
    ) +
    shape(
      [
        [110, 282],
        [146, 262],
        [420, 470],
        [60, 470],
      ],
      "#ffe1a0",
      'opacity="0.3" filter="url(#soft)"',
    ) +
    oval(150, 300, 130, 90, "#ffdc96", 'filter="url(#haze)" opacity="0.6"');
  const open =
    path(
      "M226 410Q290 384 330 404Q372 384 440 410L456 446Q380 424 332 440Q282 424 210 446z",
      "#fbf3df",
    ) +
    line(
      [
        [330, 404],
        [332, 440],
      ],
      "#d5c4a0",
      2,
    ) +
    times(
      6,
      (i) =>
        line(
          [
            [236 - i * 3, 413 + i * 5],
            [270, 403 + i * 5],
            [318 + i * 0.4, 408 + i * 5],
          ],
          "#8a7b66",
          1.1,
          'opacity="0.7"',
        ) +
        line(
          [
            [344 + i * 0.4, 408 + i * 5],
            [390, 403 + i * 5],
            [(i % 2 ? 416 : 428) + i * 3, 412 + i * 5],
          ],
          "#8a7b66",
          1.1,
          'opacity="0.7"',
        ),
    ) +
    group(
      box(0, 0, 78, 6, "#e8a33c", 'rx="3"') +
        shape(
          [
            [78, 0],
            [90, 3],
            [78, 6],
          ],
          "#3a2d22",
        ),
      'transform="translate(404 420) rotate(-24)"',
    );
  const stack = times(5, (i) => {
    const w = 118 - (i % 3) * 12;
    return (
      box(
        500 - (i % 2) * 8,
        352 - i * 19,
        w,
        17,
        pick(r, ["#a13d3a", "#2f6a5b", "#d8a13f", "#3a5a8c", "#7b4f7c"]),
        'rx="2"',
      ) +
      box(512 - (i % 2) * 8, 357 - i * 19, 44, 3, "#f4e6c3", 'opacity="0.8"') +
      box(500 - (i % 2) * 8 + w - 5, 354 - i * 19, 5, 13, "#f5ecd8")
    );
  });
  const cup =
    oval(180, 430, 34, 7, "#e9e0cf") +
    path("M158 396h44q-2 32-14 34h-16q-12-2-14-34z", "#f2ece0") +
    oval(180, 397, 22, 5, "#9a5f34") +
    path("M200 402q16-2 14 12q-4 8-18 8", "none", 'stroke="#f2ece0" stroke-width="4" fill="none"') +
    times(3, (i) =>
      line(
        [
          [172 + i * 8, 388],
          [168 + i * 8, 376],
          [176 + i * 8, 364],
          [171 + i * 8, 350],
        ],
        "#ffffff",
        2,
        'opacity="0.35"',
      ),
    );
  const cards =
    times(3, (i) =>
      box(
        -30,
        -18,
        60,
        36,
        pick(r, ["#f7e8c6", "#e6eedc", "#f3d9c9"]),
        `rx="3" transform="translate(${524 + i * 20} ${414 + i * 9}) rotate(${-14 + i * 16})"`,
      ),
    ) +
    line(
      [
        [546, 428],
        [588, 434],
      ],
      "#7a5d48",
      2,
    ) +
    line(
      [
        [546, 436],
        [576, 440],
      ],
      "#7a5d48",
      1.6,
    );
  const photo =
    box(566, 196, 52, 66, "#b08a58") +
    box(572, 202, 40, 54, "#e8d8bb") +
    oval(592, 222, 10, 11, "#d3a07c") +
    path("M576 256q2-20 16-20t16 20z", "#7a8ea6") +
    path("M581 221q0-14 11-14t11 14q-4-6-11-6t-11 6z", "#d9d6d2");
  const plant =
    foliage(r, { x: 478, y: 268, rx: 24, ry: 20, count: 40, size: 6 }, [
      "#2b4a3d",
      "#40664f",
      "#66906a",
    ]) + box(464, 276, 30, 22, "#b8694a", 'rx="3"');
  return picture(
    fade("wall", [
      [0, "#3a3f5c"],
      [1, "#5c4f57"],
    ]) +
      fade("night", [
        [0, "#141d48"],
        [0.6, "#2f4585"],
        [1, "#6a6ca6"],
      ]) +
      fade("desk", [
        [0, "#a06f42"],
        [1, "#6b4427"],
      ]) +
      `<clipPath id="pane"><rect x="130" y="34" width="380" height="252"/></clipPath>`,
    wall +
      group(out, 'clip-path="url(#pane)"') +
      frame +
      curtain('transform="translate(58 0)"') +
      curtain('transform="translate(582 0) scale(-1 1)"') +
      photo +
      plant +
      desk +
      stack +
      open +
      cards +
      cup +
      lamp,
    2,
  );
}
