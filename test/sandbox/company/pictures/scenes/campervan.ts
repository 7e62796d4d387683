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

/** A camper van by a loch at nightfall, a lamp lit inside. */
export function campervan(): string {
  const r = random(139);
  const sky =
    box(0, 0, 640, 300, "url(#sky)") +
    oval(180, 190, 190, 50, "#ffcf9e", 'filter="url(#haze)" opacity="0.9"') +
    times(60, () => {
      const s = r() ** 3 * 1.2 + 0.4;
      return oval(
        between(r, 0, 640),
        between(r, 10, 110),
        s,
        s,
        "#fff8e6",
        `opacity="${between(r, 0.3, 0.9).toFixed(2)}"`,
      );
    }) +
    clouds(
      r,
      6,
      { y: [90, 160], rx: [60, 140], ry: [4, 8] },
      ["#e79c96", "#b889a6", "#f5b992"],
      0.45,
    );
  const hills =
    land(
      [
        [-10, 190],
        [70, 150],
        [170, 196],
        [250, 176],
        [360, 120],
        [450, 172],
        [540, 140],
        [660, 196],
      ],
      "#7f7fa3",
    ) +
    land(
      [
        [-10, 226],
        [120, 206],
        [240, 226],
        [380, 188],
        [500, 216],
        [660, 178],
      ],
      "#5c6686",
    ) +
    land(
      [
        [-10, 246],
        [160, 238],
        [320, 248],
        [480, 232],
        [660, 222],
      ],
      "#3f506b",
    );
  const water =
    box(0, 246, 640, 110, "url(#water)") +
    ripples(
      r,
      { x0: 0, x1: 640, y0: 250, y1: 350, count: 100, long: 52 },
      ["#ffd7a8", "#a99bbd", "#5d7394", "#e9a795"],
      0.55,
    ) +
    ripples(r, { x0: 110, x1: 250, y0: 250, y1: 340, count: 34, long: 36 }, ["#ffe6bd"], 0.9);
  const ground =
    land(
      [
        [-10, 346],
        [120, 338],
        [300, 350],
        [480, 340],
        [660, 334],
      ],
      "url(#ground)",
    ) +
    times(30, () =>
      oval(
        between(r, 0, 640),
        between(r, 346, 362),
        between(r, 4, 12),
        between(r, 2, 5),
        pick(r, ["#7f7b78", "#5f5d63", "#99938b"]),
      ),
    );
  const van = group(
    oval(6, 76, 168, 12, "#141a26", 'opacity="0.55" filter="url(#soft)"') +
      path("M-150 62V-44q0-26 28-28H70q40 4 58 44l18 26q8 8 8 24v40z", "url(#low)") +
      path("M-150 6V-44q0-26 28-28H70q40 4 58 44l20 30q-40 8-110 6z", "#f3ead8") +
      box(-150, 2, 300, 5, "#f9f4e8") +
      path("M-146 -72q4-34 40-34H40q24 0 34 34z", "#d8cdb6") +
      path("M-130 -74q0-24 20-26H30q18 2 26 26z", "#8fa08c", 'opacity="0.9"') +
      box(-136, -54, 62, 42, "#ffdf9c", 'rx="8"') +
      box(-66, -54, 62, 42, "#ffd488", 'rx="8"') +
      box(4, -54, 48, 42, "#ffdf9c", 'rx="8"') +
      path("M60 -54q22 2 34 20l12 22H60z", "#8ea7b4") +
      path(
        "M66 -50q16 4 26 18l8 14",
        "none",
        'stroke="#dfeaee" stroke-width="3" fill="none" opacity="0.8"',
      ) +
      path("M-136 -54h18q-4 22-18 34z", "#c8644a") +
      path("M-74 -54h-16q4 22 16 34z", "#c8644a") +
      path("M52 -54h-14q2 22 14 34z", "#c8644a") +
      oval(-36, -34, 12, 13, "#6b4434") +
      path("M-54 -12q2-14 18-14t18 14z", "#44667a") +
      oval(-36, -40, 12, 8, "#47302a") +
      oval(-70, -34, 120, 44, "#ffe0a0", 'filter="url(#glow)" opacity="0.35"') +
      line(
        [
          [0, -52],
          [0, 60],
        ],
        "#2f4a4c",
        1.8,
        'opacity="0.5"',
      ) +
      line(
        [
          [56, -52],
          [56, 60],
        ],
        "#2f4a4c",
        1.8,
        'opacity="0.5"',
      ) +
      box(62, 12, 16, 4, "#e8e1d2", 'rx="2"') +
      oval(146, 26, 9, 11, "#fff1c4") +
      oval(-148, 30, 4, 10, "#d9483a") +
      box(136, 48, 22, 9, "#d9d3c4", 'rx="4"') +
      box(-158, 50, 26, 9, "#d9d3c4", 'rx="4"') +
      times(
        2,
        (i) =>
          oval(-92 + i * 184, 62, 29, 29, "#23252e") +
          oval(-92 + i * 184, 62, 17, 17, "#e6e0d2") +
          oval(-92 + i * 184, 62, 7, 7, "#8a8a88"),
      ) +
      box(-110, -116, 110, 9, "#8a6242", 'rx="3"') +
      box(-100, -128, 40, 13, "#b0703e", 'rx="3"'),
    'transform="translate(372 318)"',
  );
  const camp =
    group(
      line(
        [
          [-20, 20],
          [10, -24],
        ],
        "#8a6a4a",
        4,
      ) +
        line(
          [
            [14, 20],
            [-14, -10],
          ],
          "#8a6a4a",
          4,
        ) +
        path("M-22 -6Q0 6 16 -8L12 -34Q-6 -24 -14 -34z", "#c9563f"),
      'transform="translate(158 398)"',
    ) +
    group(
      oval(0, 6, 34, 8, "#3a2a22") +
        times(3, (i) =>
          group(box(-22, -3, 44, 7, "#6a4630", 'rx="3"'), `transform="rotate(${-30 + i * 30})"`),
        ) +
        path("M-12 0Q-20 -22 -2 -40Q-2 -26 8 -30Q18 -12 10 0z", "#f28a2e") +
        path("M-6 0Q-10 -14 2 -26Q8 -12 5 0z", "#ffd65c") +
        oval(0, -14, 54, 44, "#ffb35c", 'filter="url(#glow)" opacity="0.55"'),
      'transform="translate(92 418)"',
    );
  const glow = oval(92, 430, 130, 26, "#ffb869", 'filter="url(#soft)" opacity="0.28"');
  const pines = times(5, (i) => {
    const x = 578 + i * 22 - (i % 2) * 8;
    const h = 200 + (i % 3) * 46;
    return times(7, (k) =>
      shape(
        [
          [x - 12 - k * 6, 360 - h + 34 + k * (h / 8)],
          [x, 360 - h + k * (h / 8)],
          [x + 12 + k * 6, 360 - h + 34 + k * (h / 8)],
        ],
        pick(r, ["#1e3438", "#243d3f", "#2b4746"]),
      ),
    );
  });
  const near =
    grass(r, { x0: -10, x1: 650, y0: 372, y1: 490, count: 260, tall: 24 }, [
      "#4b5f45",
      "#6b7a50",
      "#384a3c",
      "#94905c",
    ]) +
    foliage(r, { x: 540, y: 452, rx: 90, ry: 24, count: 70, size: 5 }, [
      "#4d3a58",
      "#7b5680",
      "#a87ca3",
    ]);
  return picture(
    fade("sky", [
      [0, "#2c3a6b"],
      [0.45, "#8c7ba6"],
      [0.8, "#f3ad8c"],
    ]) +
      fade("water", [
        [0, "#d9a596"],
        [0.5, "#75789c"],
        [1, "#3a4c70"],
      ]) +
      fade("ground", [
        [0, "#5f6b52"],
        [1, "#2c3a33"],
      ]) +
      fade("low", [
        [0, "#4f8f8f"],
        [1, "#2f6268"],
      ]),
    sky + hills + water + pines + ground + glow + van + near + camp,
    2.2,
  );
}
