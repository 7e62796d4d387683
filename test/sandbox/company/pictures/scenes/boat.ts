import {
  between,
  box,
  clouds,
  fade,
  foliage,
  grass,
  group,
  land,
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

/** A small sailing boat on a still loch, hills folded behind it. */
export function boat(): string {
  const r = random(103);
  const sky =
    box(0, 0, 640, 300, "url(#sky)") +
    oval(210, 160, 160, 70, "#fff0cb", 'filter="url(#haze)"') +
    clouds(
      r,
      12,
      { y: [24, 120], rx: [50, 130], ry: [6, 15] },
      ["#ffffff", "#f3e4da", "#d9dfe8"],
      0.6,
    );
  const hills =
    land(
      [
        [-10, 200],
        [90, 150],
        [180, 178],
        [270, 128],
        [380, 186],
        [470, 150],
        [560, 180],
        [660, 140],
      ],
      "#9fb0bd",
    ) +
    land(
      [
        [-10, 236],
        [110, 196],
        [200, 226],
        [330, 206],
        [430, 232],
        [540, 190],
        [660, 220],
      ],
      "#7a9294",
    ) +
    land(
      [
        [-10, 252],
        [80, 236],
        [190, 252],
        [320, 262],
        [450, 252],
        [560, 222],
        [660, 236],
      ],
      "#5f7c66",
    ) +
    oval(320, 262, 420, 12, "#f6f0e2", 'filter="url(#glow)" opacity="0.7"') +
    times(40, () => {
      const x = between(r, 470, 640);
      const y = 262 - (x - 470) * 0.13 + between(r, -2, 6);
      return shape(
        [
          [x - 5, y],
          [x, y - between(r, 16, 30)],
          [x + 5, y],
        ],
        pick(r, ["#3f5f4f", "#4d6d55", "#35513f"]),
      );
    }) +
    box(112, 240, 26, 16, "#f1ebdd") +
    shape(
      [
        [108, 240],
        [125, 230],
        [142, 240],
      ],
      "#6b5f63",
    ) +
    box(119, 247, 5, 9, "#5a4a45");
  const water =
    box(0, 268, 640, 212, "url(#water)") +
    shape(
      [
        [0, 268],
        [640, 268],
        [640, 316],
        [560, 322],
        [450, 284],
        [320, 276],
        [190, 286],
        [80, 300],
        [0, 288],
      ],
      "#587a6f",
      'opacity="0.5" filter="url(#soft)"',
    ) +
    ripples(
      r,
      { x0: 0, x1: 640, y0: 274, y1: 476, count: 130, long: 60 },
      ["#f2f4ea", "#b9d0d3", "#6d97a3", "#47727f"],
      0.5,
    ) +
    ripples(r, { x0: 160, x1: 270, y0: 272, y1: 430, count: 50, long: 38 }, ["#fff6d8"], 0.8);
  const mirrored = group(
    path("M0 -8L-4 -206Q70 -120 86 -14z", "#f3e2c6") +
      path("M-12 -10L-10 -190Q-60 -90 -70 -18z", "#e5c9a4") +
      path("M-96 -12H108Q96 26 60 30H-62Q-90 22 -96 -12z", "#7b4a35"),
    'transform="translate(352 388) scale(1 -.62)" opacity="0.35" filter="url(#soft1)"',
  );
  const hull = group(
    oval(4, 26, 100, 8, "#274b58", 'opacity="0.5" filter="url(#soft1)"') +
      path("M-96 -12H108Q96 24 60 28H-62Q-90 20 -96 -12z", "url(#hull)") +
      path("M-96 -12H108q-2 6-4 9H-93z", "#f3e6cf") +
      times(3, (i) =>
        path(
          `M${-90 + i * 5} ${2 + i * 8}Q0 ${10 + i * 8} ${98 - i * 8} ${0 + i * 8}`,
          "none",
          'stroke="#5b3323" stroke-width="1.2" fill="none" opacity="0.6"',
        ),
      ) +
      line(
        [
          [-6, -10],
          [-8, -222],
        ],
        "#6b4a34",
        5,
      ) +
      line(
        [
          [-6, -18],
          [90, -16],
        ],
        "#6b4a34",
        4,
      ) +
      path("M0 -24L-4 -212Q76 -130 88 -24z", "url(#sail)") +
      path("M-14 -18L-12 -198Q-62 -100 -76 -20z", "#f0d9b5") +
      path("M-14 -18L-12 -198Q-30 -110 -40 -18z", "#e2c49a", 'opacity="0.7"') +
      times(3, (i) =>
        line(
          [
            [0, -64 - i * 46],
            [68 - i * 18, -60 - i * 46],
          ],
          "#dcc39d",
          1.4,
        ),
      ) +
      shape(
        [
          [-8, -222],
          [-30, -214],
          [-8, -208],
        ],
        "#c8473a",
      ) +
      path("M-44 -12q-2-26 12-28q14 2 12 28z", "#3f6f86") +
      oval(-32, -48, 8, 9, "#c48f6b") +
      path("M-41 -50q2-12 18-8q4 2 2 6q-8-3-20 2z", "#e6d9bd") +
      line(
        [
          [-24, -30],
          [-2, -22],
        ],
        "#3f6f86",
        5,
      ),
    'transform="translate(352 376)"',
  );
  const shore =
    land(
      [
        [-10, 420],
        [60, 424],
        [120, 446],
        [170, 490],
      ],
      "#7a7a58",
    ) +
    times(22, () =>
      oval(
        between(r, -5, 130),
        between(r, 436, 478),
        between(r, 6, 16),
        between(r, 4, 8),
        pick(r, ["#9a968a", "#7d7a74", "#b7b1a3", "#67665f"]),
      ),
    ) +
    grass(r, { x0: -10, x1: 100, y0: 410, y1: 484, count: 110, tall: 50 }, [
      "#8c8b4e",
      "#b0a45c",
      "#6a7043",
      "#cdbb72",
    ]) +
    foliage(r, { x: 14, y: 420, rx: 30, ry: 14, count: 40, size: 4 }, [
      "#7a4d80",
      "#a671a6",
      "#cf9fc4",
    ]);
  return picture(
    fade("sky", [
      [0, "#8fb4cf"],
      [0.7, "#f4e6cd"],
      [1, "#fbeed2"],
    ]) +
      fade("water", [
        [0, "#cfdcd4"],
        [0.35, "#7ba5ae"],
        [1, "#2f5f70"],
      ]) +
      fade("hull", [
        [0, "#a9633f"],
        [1, "#6a3a29"],
      ]) +
      fade(
        "sail",
        [
          [0, "#fffaf0"],
          [1, "#ecdab9"],
        ],
        "across",
      ),
    sky + hills + water + mirrored + hull + shore,
  );
}
