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

/** An upright piano by lamplight, a book of music open on it. */
export function piano(): string {
  const r = random(83);
  const wall =
    box(0, 0, 640, 480, "url(#wall)") +
    times(17, (i) => box(i * 40 - 8, 0, 2, 390, "#31434b", 'opacity="0.22"')) +
    oval(470, 150, 210, 170, "#ffd591", 'filter="url(#haze)" opacity="0.75"');
  const art =
    box(60, 46, 110, 84, "#c9a063") +
    box(67, 53, 96, 70, "#e9dfca") +
    path("M67 108q30-40 50-18q20-26 46 6v27h-96z", "#7d9a94") +
    oval(140, 72, 8, 8, "#e69a57") +
    box(196, 66, 62, 50, "#6d5138") +
    box(202, 72, 50, 38, "#d9c6a6") +
    oval(227, 92, 12, 14, "#a86a58");
  const floor =
    floorboards(392, ["#5b3c2c", "#3f281d"], 12, { near: [-40, 62], far: [20, 50] }) +
    oval(320, 452, 280, 34, "#8d4a43") +
    oval(320, 450, 262, 28, "#a35d4f") +
    oval(320, 448, 200, 19, "#b9735c", 'opacity="0.7"');
  const body =
    box(130, 168, 380, 230, "url(#wood)", 'rx="5"') +
    box(118, 158, 404, 16, "#6d3f27", 'rx="4"') +
    box(118, 158, 404, 5, "#a4683f", 'rx="3"') +
    box(148, 186, 344, 88, "#4d2a1b", 'rx="4"') +
    box(154, 192, 332, 76, "#5c3421", 'rx="3"') +
    box(126, 280, 388, 14, "#7b492d") +
    box(118, 294, 404, 22, "#3a2016", 'rx="3"') +
    box(132, 290, 376, 22, "#f4ead6") +
    times(36, (i) => box(132 + i * 10.44, 290, 0.9, 22, "#b9aa90")) +
    times(36, (i) =>
      [0, 3].includes(i % 7) ? "" : box(129 + i * 10.44, 290, 6, 13, "#1f1713", 'rx="1"'),
    ) +
    box(112, 312, 416, 12, "#6d3f27", 'rx="4"') +
    box(150, 332, 340, 58, "#4f2b1c", 'rx="4"') +
    box(128, 324, 20, 78, "#5c3421") +
    box(492, 324, 20, 78, "#5c3421") +
    times(2, (i) => path(`M${306 + i * 24} 394q6-6 12 0v8h-12z`, "#c9a24e"));
  const music =
    path(
      "M252 268L256 198Q290 190 320 202Q350 190 384 198L388 268Q350 260 320 270Q290 260 252 268z",
      "#fbf4e2",
    ) +
    line(
      [
        [320, 202],
        [320, 270],
      ],
      "#d5c7a8",
      1.6,
    ) +
    times(5, (s) =>
      times(
        2,
        (side) =>
          times(3, (l) =>
            line(
              [
                [side ? 328 : 264, 208 + s * 12 + l * 2.6],
                [side ? 378 : 312, 207 + s * 12 + l * 2.6],
              ],
              "#5d4a3b",
              0.5,
              'opacity="0.6"',
            ),
          ) +
          times(7, (k) =>
            oval(
              (side ? 330 : 266) + k * 6.6,
              209 + s * 12 + between(r, 0, 6),
              1.5,
              1.2,
              "#3a2a20",
            ),
          ),
      ),
    );
  const lamp = group(
    path("M-40 0L-24 -44H24L40 0z", "#ffe3a3") +
      path("M-40 0L-24 -44H24L40 0z", "#e8a951", 'opacity="0.4"') +
      line(
        [
          [0, 0],
          [0, 46],
        ],
        "#b08a45",
        4,
      ) +
      oval(0, 48, 24, 5, "#b08a45") +
      oval(0, 0, 60, 40, "#fff0c4", 'filter="url(#glow)" opacity="0.7"'),
    'transform="translate(462 108)"',
  );
  const pot =
    box(164, 128, 38, 32, "#c7764d", 'rx="4"') +
    foliage(r, { x: 183, y: 108, rx: 40, ry: 30, count: 60, size: 8 }, [
      "#2f5340",
      "#477256",
      "#719b6d",
    ]);
  const metronome =
    shape(
      [
        [404, 158],
        [410, 122],
        [424, 122],
        [430, 158],
      ],
      "#7a4a2c",
    ) +
    line(
      [
        [417, 152],
        [425, 118],
      ],
      "#e8cf94",
      1.6,
    );
  const stool =
    oval(320, 440, 70, 9, "#22130d", 'opacity="0.5" filter="url(#soft1)"') +
    box(262, 384, 116, 20, "#7e2f36", 'rx="8"') +
    box(262, 384, 116, 8, "#a8474b", 'rx="4"') +
    line(
      [
        [274, 404],
        [266, 442],
      ],
      "#4a2a1c",
      8,
    ) +
    line(
      [
        [366, 404],
        [374, 442],
      ],
      "#4a2a1c",
      8,
    );
  const certificate =
    box(548, 330, 70, 96, "#8a6a4a", 'rx="3"') +
    box(554, 336, 58, 84, pick(r, ["#efe3cd"])) +
    times(6, (i) => box(562, 348 + i * 10, 42, 3, "#b7a68a"));
  return picture(
    fade("wall", [
      [0, "#33505a"],
      [1, "#4d6a68"],
    ]) +
      fade("wood", [
        [0, "#7d4a2c"],
        [1, "#52301f"],
      ]),
    wall + art + floor + body + music + pot + metronome + lamp + stool + certificate,
    2,
  );
}
