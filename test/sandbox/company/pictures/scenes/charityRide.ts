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
  shape,
  times,
} from "../paint.ts";

/** Three cyclists on a road between green hills. */
export function charityRide(): string {
  const r = random(113);
  const sky =
    box(0, 0, 640, 300, "url(#sky)") +
    clouds(r, 16, { y: [36, 140], rx: [30, 90], ry: [8, 18] }, ["#ffffff"], 0.55);
  const hills =
    land(
      [
        [-10, 190],
        [100, 150],
        [230, 186],
        [360, 140],
        [500, 182],
        [660, 146],
      ],
      "#a9c2b4",
    ) +
    land(
      [
        [-10, 222],
        [120, 200],
        [250, 232],
        [400, 192],
        [540, 226],
        [660, 200],
      ],
      "#8fb184",
    ) +
    land(
      [
        [-10, 262],
        [140, 232],
        [300, 262],
        [460, 240],
        [660, 262],
      ],
      "#7aa361",
    ) +
    times(5, (i) =>
      line(
        [
          [20 + i * 130, 250 - (i % 2) * 8],
          [80 + i * 130, 236 + (i % 3) * 6],
          [130 + i * 130, 252],
        ],
        "#567d47",
        3,
      ),
    ) +
    times(26, () => {
      const x = between(r, 0, 640);
      const y = between(r, 216, 262);
      return oval(x, y, 4, 2.6, "#f7f4ea") + oval(x + 3, y - 1, 1.4, 1.4, "#4a4542");
    }) +
    foliage(r, { x: 84, y: 222, rx: 34, ry: 26, count: 60, size: 7 }, [
      "#3f6640",
      "#56804a",
      "#81a55c",
    ]) +
    foliage(r, { x: 548, y: 214, rx: 44, ry: 32, count: 80, size: 8 }, [
      "#3f6640",
      "#56804a",
      "#81a55c",
    ]);
  const field = land(
    [
      [-10, 282],
      [160, 276],
      [330, 282],
      [660, 276],
    ],
    "url(#field)",
  );
  const road =
    path(
      "M400 268C350 274 300 276 330 296C380 322 700 340 700 420L700 492L-60 492L-60 432C60 380 250 330 262 300C266 284 320 270 400 264z",
      "#a39ca0",
    ) +
    path(
      "M392 267C330 280 304 286 316 300C340 330 420 366 330 490",
      "none",
      'stroke="#faf5e6" stroke-width="4" stroke-dasharray="15 17" fill="none" opacity="0.9"',
    );
  const cyclist = (
    x: number,
    y: number,
    s: number,
    shirt: string,
    skin: string,
    helmet: string,
  ): string =>
    group(
      oval(4, 2, 62, 6, "#3a3a44", 'opacity="0.35" filter="url(#soft1)"') +
        times(
          2,
          (i) =>
            `<circle cx="${-40 + i * 84}" cy="-26" r="26" fill="none" stroke="#2d2f3a" stroke-width="4.5"/><circle cx="${-40 + i * 84}" cy="-26" r="22" fill="none" stroke="#d9dbe0" stroke-width="1"/>` +
            times(6, (k) =>
              line(
                [
                  [-40 + i * 84, -26],
                  [-40 + i * 84 + Math.cos(k * 1.05) * 23, -26 + Math.sin(k * 1.05) * 23],
                ],
                "#c9ccd4",
                0.8,
              ),
            ),
        ) +
        line(
          [
            [-40, -26],
            [-16, -68],
          ],
          "#e6e1d2",
          4,
        ) +
        path(
          "M-40 -26L2 -26L34 -66L-18 -66L2 -26",
          "none",
          'stroke="#f1ead8" stroke-width="4.5" fill="none" stroke-linejoin="round"',
        ) +
        line(
          [
            [44, -26],
            [33, -72],
          ],
          "#f1ead8",
          4.5,
        ) +
        line(
          [
            [33, -72],
            [46, -78],
          ],
          "#2d2f3a",
          4.5,
        ) +
        box(-28, -76, 22, 5, "#2d2f3a", 'rx="2"') +
        oval(2, -26, 7, 7, "#3a3d49") +
        path(
          "M-16 -76L14 -62",
          "none",
          'stroke="#252a3c" stroke-width="14" stroke-linecap="round"',
        ) +
        path("M14 -62L4 -24", "none", `stroke="${skin}" stroke-width="8" stroke-linecap="round"`) +
        path("M4 -22h12", "none", 'stroke="#f0efe9" stroke-width="7" stroke-linecap="round"') +
        path("M-18 -78Q-14 -118 20 -120Q32 -114 26 -102Q6 -96 0 -72z", shirt) +
        path(
          "M20 -110L32 -92L44 -80",
          "none",
          `stroke="${skin}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" fill="none"`,
        ) +
        oval(32, -130, 10, 11, skin) +
        path("M20 -132q0-14 15-14q12 2 12 12q-12-4-27 2z", helmet) +
        path(
          "M2 -110q8 6 14 20",
          "none",
          'stroke="#ffffff" stroke-width="4" opacity="0.6" fill="none"',
        ),
      `transform="translate(${x} ${y}) scale(${s})"`,
    );
  const riders =
    cyclist(398, 316, 0.42, "#4d78a8", "#c8906a", "#f3e7c9") +
    cyclist(470, 366, 0.78, "#e0b23c", "#7d523a", "#c8473a") +
    cyclist(240, 430, 1.22, "#d05a45", "#dba681", "#f4f0e4");
  const verge =
    grass(r, { x0: -10, x1: 120, y0: 320, y1: 410, count: 110, tall: 20 }, [
      "#6f9a4b",
      "#93b662",
      "#557d3d",
      "#c7cf80",
    ]) +
    grass(r, { x0: 400, x1: 650, y0: 284, y1: 340, count: 120, tall: 14 }, [
      "#6f9a4b",
      "#93b662",
      "#557d3d",
      "#c7cf80",
    ]) +
    times(36, () =>
      oval(
        between(r, 0, 110),
        between(r, 330, 400),
        3,
        3,
        pick(r, ["#ffffff", "#ffe169", "#e87a86"]),
      ),
    );
  const wall = times(
    22,
    (i) =>
      box(-8 + i * 11, 316 - i * 1.6, 12, 9, pick(r, ["#b4b0a6", "#9d998f", "#c9c5ba"]), 'rx="2"') +
      box(-4 + i * 11, 325 - i * 1.6, 12, 8, pick(r, ["#a39f95", "#8f8b82", "#bdb8ac"]), 'rx="2"'),
  );
  const sign =
    line(
      [
        [566, 330],
        [566, 262],
      ],
      "#7a5f45",
      5,
    ) +
    shape(
      [
        [534, 246],
        [600, 246],
        [614, 259],
        [600, 272],
        [534, 272],
      ],
      "#fbf3dd",
    ) +
    line(
      [
        [546, 256],
        [588, 256],
      ],
      "#8a7a64",
      3,
    ) +
    line(
      [
        [546, 263],
        [574, 263],
      ],
      "#8a7a64",
      2,
    );
  return picture(
    fade("sky", [
      [0, "#7fb7dc"],
      [1, "#eef3e6"],
    ]) +
      fade("field", [
        [0, "#9dbf6a"],
        [1, "#648d43"],
      ]),
    sky + hills + field + road + wall + verge + sign + riders,
    2.2,
  );
}
