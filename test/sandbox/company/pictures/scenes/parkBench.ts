import {
  between,
  box,
  fade,
  foliage,
  grass,
  group,
  land,
  line,
  oval,
  path,
  picture,
  pick,
  random,
  shape,
  times,
} from "../paint.ts";

/** A bicycle against a park bench in the last sun of the day. */
export function parkBench(): string {
  const r = random(157);
  const sky =
    box(0, 0, 640, 320, "url(#sky)") +
    oval(470, 190, 160, 90, "#fff0c2", 'filter="url(#haze)"') +
    oval(474, 196, 26, 26, "#fffbea");
  const town =
    times(18, (i) =>
      box(
        i * 37 - 6,
        190 - ((i * 29) % 43),
        36,
        90,
        pick(r, ["#d9b48f", "#cfa98c", "#e0bf98"]),
        'opacity="0.7"',
      ),
    ) +
    shape(
      [
        [250, 190],
        [262, 96],
        [274, 190],
      ],
      "#cfa98c",
      'opacity="0.75"',
    ) +
    box(248, 150, 28, 60, "#cfa98c", 'opacity="0.75"');
  const trees = foliage(r, { x: 320, y: 244, rx: 360, ry: 30, count: 300, size: 11 }, [
    "#a8803f",
    "#c49a4b",
    "#dcb864",
    "#f0d68c",
  ]);
  const lawn =
    land(
      [
        [-10, 266],
        [160, 260],
        [340, 270],
        [660, 262],
      ],
      "url(#lawn)",
    ) +
    times(12, (i) =>
      shape(
        [
          [40 + i * 50, 274],
          [56 + i * 50, 274],
          [-60 + i * 40, 480],
          [-130 + i * 40, 480],
        ],
        "#5f6f38",
        'opacity="0.16" filter="url(#soft1)"',
      ),
    );
  const pathway =
    path(
      "M520 272C470 290 520 320 440 350C330 390 130 400 -20 404V470C160 470 420 450 540 400C640 350 560 300 560 272z",
      "#ead2a4",
    ) +
    path(
      "M520 272C470 290 520 320 440 350C330 390 130 400 -20 404",
      "none",
      'stroke="#c9ad7c" stroke-width="3" fill="none" opacity="0.7"',
    ) +
    times(50, () =>
      oval(
        between(r, 0, 520),
        between(r, 404, 456),
        between(r, 3, 7),
        between(r, 1.4, 3),
        pick(r, ["#d98a3a", "#e8b04a", "#b96a34"]),
        'opacity="0.9"',
      ),
    );
  const trunk =
    path(
      "M64 404Q80 300 70 200Q60 120 40 40L110 40Q108 120 112 200Q112 310 140 404z",
      "url(#bark)",
    ) +
    line(
      [
        [92, 180],
        [150, 110],
        [210, 80],
      ],
      "#6d4c38",
      12,
    ) +
    line(
      [
        [84, 130],
        [30, 80],
      ],
      "#6d4c38",
      12,
    ) +
    times(8, (i) =>
      line(
        [
          [78 + (i % 4) * 9, 180 + i * 24],
          [82 + (i % 4) * 9, 206 + i * 24],
        ],
        "#4f3628",
        2,
        'opacity="0.6"',
      ),
    );
  const crown = foliage(r, { x: 96, y: 54, rx: 220, ry: 92, count: 420, size: 14 }, [
    "#9a5b2c",
    "#c47a33",
    "#e0a043",
    "#f2c765",
    "#fbe19a",
  ]);
  const bench =
    oval(300, 402, 150, 10, "#5b5230", 'opacity="0.45" filter="url(#soft)"') +
    times(4, (i) => box(182, 292 + i * 13, 228, 9, i % 2 ? "#9a6a42" : "#a9774b", 'rx="3"')) +
    times(3, (i) =>
      shape(
        [
          [176 - i * 3, 348 + i * 7],
          [416 + i * 3, 348 + i * 7],
          [418 + i * 3, 353 + i * 7],
          [174 - i * 3, 353 + i * 7],
        ],
        i % 2 ? "#9a6a42" : "#b58253",
      ),
    ) +
    times(
      2,
      (i) =>
        path(
          `M${204 + i * 184} 286V402M${204 + i * 184} 352L${188 + i * 218} 404`,
          "none",
          'stroke="#38413f" stroke-width="6" fill="none" stroke-linecap="round"',
        ) +
        path(
          `M${200 + i * 190} 334q-18-2-18 14`,
          "none",
          'stroke="#38413f" stroke-width="5" fill="none" stroke-linecap="round"',
        ),
    );
  const bag =
    group(
      path("M-24 0V-28q24-10 48 0V0z", "#4f6f7a") +
        path("M-24 -14H24", "none", 'stroke="#395560" stroke-width="3"') +
        path("M-10 -32q10-18 20 0", "none", 'stroke="#395560" stroke-width="4" fill="none"') +
        box(-5, -18, 10, 8, "#e0b25a", 'rx="2"'),
      'transform="translate(252 350)"',
    ) +
    group(
      box(-16, -6, 32, 6, "#b9473c", 'rx="2"') +
        path("M-16 -6q16-6 32 0", "none", 'stroke="#f5ecd8" stroke-width="3" fill="none"'),
      'transform="translate(314 350)"',
    ) +
    path("M346 334h14q0 14-4 16h-6q-4-2-4-16z", "#f3ede0");
  const bicycle = group(
    oval(0, 46, 108, 7, "#4d4528", 'opacity="0.45" filter="url(#soft1)"') +
      times(
        2,
        (i) =>
          `<circle cx="${-66 + i * 132}" cy="0" r="44" fill="none" stroke="#2c3036" stroke-width="5"/><circle cx="${-66 + i * 132}" cy="0" r="39" fill="none" stroke="#d9c9a5" stroke-width="1.6"/>` +
          times(10, (k) =>
            line(
              [
                [-66 + i * 132, 0],
                [-66 + i * 132 + Math.cos(k * 0.628) * 39, Math.sin(k * 0.628) * 39],
              ],
              "#b9ab8c",
              0.9,
            ),
          ),
      ) +
      path(
        "M-66 0L-4 2L44 -64L-34 -62L-4 2M-66 0L-36 -66",
        "none",
        'stroke="#2f7a78" stroke-width="6" fill="none" stroke-linejoin="round" stroke-linecap="round"',
      ) +
      path(
        "M66 0Q52 -30 42 -78L58 -88",
        "none",
        'stroke="#2f7a78" stroke-width="6" fill="none" stroke-linecap="round"',
      ) +
      path(
        "M58 -88q-22 2-26 -2",
        "none",
        'stroke="#4a3a30" stroke-width="6" fill="none" stroke-linecap="round"',
      ) +
      path("M-56 -76q20-10 36 0q-4 8-34 6z", "#7a4a30") +
      line(
        [
          [-34, -62],
          [-38, -74],
        ],
        "#2c3036",
        5,
      ) +
      oval(-4, 2, 10, 10, "#c9bfa8") +
      line(
        [
          [-4, 2],
          [8, 20],
        ],
        "#2c3036",
        4,
      ) +
      box(2, 18, 14, 4, "#2c3036", 'rx="2"') +
      path("M40 -84h48l-6 34H46z", "#b98a52") +
      times(5, (i) =>
        line(
          [
            [46 + i * 9, -82],
            [48 + i * 8, -52],
          ],
          "#8f6537",
          2,
        ),
      ) +
      foliage(r, { x: 64, y: -90, rx: 22, ry: 13, count: 36, size: 5 }, [
        "#5f7f4a",
        "#e07a6a",
        "#f6c2a8",
        "#fff0d8",
      ]) +
      path("M-66 -50a50 50 0 0 1 46 30", "none", 'stroke="#d9c9a5" stroke-width="3" fill="none"'),
    'transform="translate(486 372) scale(.98)"',
  );
  const near =
    grass(r, { x0: -10, x1: 650, y0: 448, y1: 492, count: 190, tall: 28 }, [
      "#8a8a44",
      "#b0a552",
      "#6c7439",
      "#d9c46c",
    ]) +
    grass(r, { x0: 40, x1: 180, y0: 392, y1: 412, count: 60, tall: 16 }, [
      "#8a8a44",
      "#b0a552",
      "#6c7439",
    ]);
  const light =
    shape(
      [
        [420, 150],
        [540, 150],
        [330, 480],
        [-40, 480],
      ],
      "#fff1c0",
      'opacity="0.18" filter="url(#soft)"',
    ) +
    times(16, () =>
      group(
        oval(0, 0, 5, 3, pick(r, ["#e8a03c", "#d07a34", "#f4cf6c"])),
        `transform="translate(${between(r, 120, 560).toFixed(0)} ${between(r, 110, 330).toFixed(0)}) rotate(${between(r, 0, 180).toFixed(0)})"`,
      ),
    );
  return picture(
    fade("sky", [
      [0, "#e9c39a"],
      [0.6, "#fbe3b0"],
      [1, "#fff0ca"],
    ]) +
      fade("lawn", [
        [0, "#c9b964"],
        [1, "#7f8440"],
      ]) +
      fade(
        "bark",
        [
          [0, "#5f4231"],
          [1, "#8a6448"],
        ],
        "across",
      ),
    sky + town + trees + lawn + pathway + trunk + bench + bag + bicycle + crown + near + light,
    2,
  );
}
