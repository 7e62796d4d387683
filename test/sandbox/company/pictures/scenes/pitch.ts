import {
  box,
  clouds,
  fade,
  figure,
  foliage,
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

/** Children playing on a small pitch under floodlights, a coach at the line. */
export function pitch(): string {
  const r = random(151);
  const sky =
    box(0, 0, 640, 300, "url(#sky)") +
    clouds(
      r,
      8,
      { y: [50, 170], rx: [60, 140], ry: [4, 9] },
      ["#e08f8a", "#a884ad", "#f2b08c"],
      0.45,
    ) +
    oval(330, 214, 240, 36, "#ffc48f", 'filter="url(#haze)" opacity="0.8"');
  const town =
    land(
      [
        [-10, 212],
        [120, 190],
        [260, 206],
        [420, 182],
        [560, 204],
        [660, 190],
      ],
      "#5d6489",
    ) +
    times(16, (i) => {
      const x = i * 42 - 8;
      const y = 204 + (i % 3) * 6;
      return (
        box(x, y, 34, 40, pick(r, ["#4d4f6c", "#585a75", "#454762"])) +
        shape(
          [
            [x - 3, y],
            [x + 17, y - 13],
            [x + 37, y],
          ],
          "#3a3b56",
        ) +
        box(x + 8, y + 9, 6, 8, r() < 0.7 ? "#ffd488" : "#3a3b56") +
        box(x + 20, y + 9, 6, 8, r() < 0.5 ? "#ffd488" : "#3a3b56")
      );
    });
  const trees = foliage(r, { x: 320, y: 240, rx: 350, ry: 16, count: 240, size: 9 }, [
    "#2d4543",
    "#3b5a4b",
    "#537353",
  ]);
  const grassy =
    shape(
      [
        [0, 250],
        [640, 250],
        [640, 480],
        [0, 480],
      ],
      "url(#grass)",
    ) +
    times(7, (i) =>
      shape(
        [
          [130 + i * 56, 250],
          [158 + i * 56, 250],
          [-150 + i * 148 + 74, 480],
          [-150 + i * 148, 480],
        ],
        "#8fb85f",
        'opacity="0.3"',
      ),
    );
  const lines =
    path(
      "M96 262H552L660 440M96 262L-30 440",
      "none",
      'stroke="#f5f4e6" stroke-width="3" fill="none" opacity="0.9"',
    ) +
    path(
      "M-30 372Q320 354 670 372",
      "none",
      'stroke="#f5f4e6" stroke-width="3.4" fill="none" opacity="0.75"',
    ) +
    oval(320, 366, 110, 24, "none", 'stroke="#f5f4e6" stroke-width="3" opacity="0.8"') +
    path(
      "M220 262L196 292H444L420 262",
      "none",
      'stroke="#f5f4e6" stroke-width="2.6" fill="none" opacity="0.85"',
    );
  const goal =
    times(14, (i) =>
      line(
        [
          [272 + i * 7.4, 226],
          [268 + i * 8, 262],
        ],
        "#dfe4ea",
        0.8,
        'opacity="0.7"',
      ),
    ) +
    times(5, (i) =>
      line(
        [
          [270, 230 + i * 8],
          [372, 230 + i * 8],
        ],
        "#dfe4ea",
        0.8,
        'opacity="0.7"',
      ),
    ) +
    path("M268 264V222H374V264", "none", 'stroke="#ffffff" stroke-width="4" fill="none"');
  const tower = (x: number): string =>
    line(
      [
        [x, 262],
        [x, 70],
      ],
      "#474a5e",
      5,
    ) +
    box(x - 30, 54, 60, 24, "#3c3f52", 'rx="3"') +
    times(8, (i) => oval(x - 22 + (i % 4) * 15, 60 + Math.floor(i / 4) * 11, 5, 4, "#fffbe4")) +
    oval(x, 66, 70, 40, "#fff4cc", 'filter="url(#glow)" opacity="0.85"') +
    shape(
      [
        [x - 26, 76],
        [x + 26, 76],
        [x + (x < 320 ? 260 : 60), 420],
        [x - (x < 320 ? 60 : 260), 420],
      ],
      "#fff6d6",
      'opacity="0.1" filter="url(#soft)"',
    );
  const child = (
    x: number,
    y: number,
    s: number,
    shirt: string,
    skin: string,
    hair: string,
    kick: boolean,
  ): string =>
    group(
      oval(8, 2, 26, 4, "#20372a", 'opacity="0.45" filter="url(#soft1)"') +
        (kick
          ? path(
              "M-2 -26L-10 -12L-16 0M2 -26L14 -16L26 -14",
              "none",
              `stroke="${skin}" stroke-width="5.5" stroke-linecap="round" stroke-linejoin="round" fill="none"`,
            ) +
            oval(29, -13, 5.5, 3, "#26283a") +
            oval(-17, 1, 5.5, 3, "#26283a")
          : path(
              "M-3 -26L-7 -12L-4 0M3 -26L9 -14L6 0",
              "none",
              `stroke="${skin}" stroke-width="5.5" stroke-linecap="round" stroke-linejoin="round" fill="none"`,
            ) +
            oval(-3, 1, 5.5, 3, "#26283a") +
            oval(8, 1, 5.5, 3, "#26283a")) +
        path("M-9 -22L-8 -32H9L10 -22z", "#f4f2ea") +
        path("M-10 -30Q-12 -52 0 -52Q12 -52 10 -30z", shirt) +
        line(
          [
            [-9, -48],
            [-18, -38],
            [-16, -28],
          ],
          skin,
          4.5,
        ) +
        line(
          [
            [9, -48],
            [18, -42],
            [kick ? 24 : 16, kick ? -50 : -30],
          ],
          skin,
          4.5,
        ) +
        oval(0, -62, 9.5, 10.5, skin) +
        path("M-10 -62q-1-13 10-13t10 13q-4-6-10-6t-10 6z", hair),
      `transform="translate(${x} ${y}) scale(${s})"`,
    );
  const keeper =
    group(
      line(
        [
          [-6, -44],
          [-26, -60],
        ],
        "#e8b23c",
        5,
      ) +
        line(
          [
            [6, -44],
            [26, -60],
          ],
          "#e8b23c",
          5,
        ),
      'transform="translate(322 268) scale(.62)"',
    ) + child(322, 268, 0.62, "#e8b23c", "#c8906a", "#4a2c22", false);
  const children =
    keeper +
    child(214, 292, 0.72, "#c8473a", "#8a5a40", "#22181a", false) +
    child(420, 300, 0.76, "#c8473a", "#e2b08c", "#b5652f", false) +
    child(150, 350, 0.98, "#3f78b0", "#e5b893", "#5a3a28", false) +
    child(360, 352, 1.02, "#3f78b0", "#6f4732", "#1e1618", true) +
    child(470, 388, 1.2, "#c8473a", "#d9a47e", "#30211c", false) +
    oval(408, 344, 8, 8, "#ffffff") +
    path("M404 341l4-3l4 3l-2 5h-4z", "#34384a") +
    child(246, 414, 1.4, "#3f78b0", "#b57f5c", "#3a241c", true);
  const coach =
    figure(70, 446, 118, "#2f5d50", "#e6b592", "#252b3c") +
    line(
      [
        [84, 392],
        [106, 372],
        [112, 352],
      ],
      "#2f5d50",
      9,
    ) +
    oval(113, 347, 5.5, 5.5, "#e6b592") +
    path("M58 350q0-20 24-14q2 12-2 28q-4-14-22-14z", "#a5482c") +
    box(38, 438, 28, 10, "#d8a33f", 'rx="4"');
  const cones = times(4, (i) =>
    shape(
      [
        [560 + i * 18, 430 - i * 20],
        [566 + i * 18, 416 - i * 20],
        [572 + i * 18, 430 - i * 20],
      ],
      "#f08a3a",
    ),
  );
  return picture(
    fade("sky", [
      [0, "#3b4a82"],
      [0.5, "#a583ab"],
      [0.8, "#f5b28f"],
    ]) +
      fade("grass", [
        [0, "#6f9f5a"],
        [1, "#3c6b40"],
      ]),
    sky + town + trees + grassy + lines + tower(78) + tower(566) + goal + children + coach + cones,
    2,
  );
}
