import {
  between,
  box,
  clouds,
  fade,
  group,
  land,
  line,
  oval,
  path,
  peaks,
  pick,
  picture,
  random,
  shape,
  times,
} from "../paint.ts";

/** A red train crossing a snowy plain below a white mountain. */
export function snowTrain(): string {
  const r = random(149);
  const sky =
    box(0, 0, 640, 480, "url(#sky)") +
    oval(520, 120, 130, 60, "#ffe7d0", 'filter="url(#haze)" opacity="0.9"') +
    clouds(
      r,
      10,
      { y: [30, 150], rx: [50, 140], ry: [5, 12] },
      ["#ffffff", "#f6d9d4", "#d6dff0"],
      0.55,
    );
  const mountain =
    path(
      "M20 262Q120 220 190 140Q226 96 250 92Q262 86 278 94Q310 106 350 160Q410 226 540 262z",
      "#a9bcd8",
    ) +
    path("M250 92Q262 86 278 94Q310 106 350 160Q410 226 540 262H330Q300 190 286 150z", "#8ba2c8") +
    path(
      "M190 140Q226 96 250 92Q262 86 278 94Q310 106 350 160L330 170L318 150L300 182L284 148L262 190L246 152L224 184L208 150L180 176z",
      "#fbfdff",
    ) +
    path("M278 94Q310 106 350 160L330 170L318 150L300 182L284 148z", "#d8e3f2");
  const far =
    peaks(r, 258, 28, 40, "#b9c8dd") +
    peaks(r, 272, 14, 26, "#8fa5be") +
    times(90, () => {
      const x = between(r, 0, 640);
      const y = between(r, 262, 282);
      return shape(
        [
          [x - 4, y],
          [x, y - between(r, 10, 20)],
          [x + 4, y],
        ],
        pick(r, ["#5f7a8c", "#6f8a9a", "#4f6b7d"]),
      );
    });
  const plain =
    land(
      [
        [-10, 276],
        [160, 272],
        [340, 280],
        [520, 272],
        [660, 276],
      ],
      "url(#snow)",
    ) +
    times(16, (i) =>
      path(
        `M${-40 + (i % 4) * 180} ${300 + i * 11}q90 ${-8 - (i % 3) * 4} 200 2`,
        "none",
        'stroke="#c3d3e8" stroke-width="3" fill="none" opacity="0.7"',
      ),
    );
  const bank =
    path("M-10 352Q320 326 660 336V372Q320 366 -10 394z", "#e8eff8") +
    path("M-10 372Q320 350 660 356V366Q320 360 -10 384z", "#a9a5ad") +
    line(
      [
        [-10, 368],
        [320, 350],
        [660, 353],
      ],
      "#6d6a78",
      3,
    );
  const coach = (x: number, y: number, w: number, h: number, head: boolean): string =>
    group(
      path(
        head
          ? `M0 0V${-h}q0-8 10-8h${w - 44}q22 2 34 ${h * 0.62}v${h * 0.38}q0 8-8 8z`
          : `M0 0V${-h}q0-8 8-8h${w - 16}q8 0 8 8V0z`,
        "url(#red)",
      ) +
        box(0, -h * 0.36, w - (head ? 3 : 0), h * 0.1, "#f7ecd8") +
        box(0, -h - 9, w - (head ? 34 : 0), 5, "#f6f9fc", 'rx="2"') +
        times(
          Math.floor((w - 30) / 25),
          (i) =>
            box(9 + i * 25, -h * 0.86, 18, h * 0.38, "#ffe1a1", 'rx="3"') +
            box(9 + i * 25, -h * 0.86, 18, h * 0.12, "#fff3cf", 'rx="3"') +
            (i % 3 === 1 ? oval(18 + i * 25, -h * 0.58, 4.5, 5.5, "#6b4a3c") : ""),
        ) +
        (head
          ? path(`M${w - 34} ${-h * 0.92}q14 2 24 ${h * 0.42}h-24z`, "#40556b") +
            oval(w - 7, -h * 0.2, 5, 5, "#fff6d6")
          : "") +
        box(0, -2, w - 4, 6, "#4a3a40") +
        times(4, (i) => oval(20 + i * ((w - 40) / 3), 6, 8, 8, "#2e2c36")),
      `transform="translate(${x} ${y})"`,
    );
  const train =
    group(
      coach(-70, 0, 190, 58, false) + coach(126, 0, 190, 58, false) + coach(322, 0, 200, 58, true),
      'transform="translate(20 356) rotate(-2.2)"',
    ) +
    group(
      clouds(r, 12, { x: [-20, 470], y: [358, 376], rx: [16, 40], ry: [5, 12] }, ["#ffffff"], 0.75),
      "",
    ) +
    oval(560, 330, 60, 26, "#fff3cd", 'filter="url(#haze)" opacity="0.9"');
  const wires =
    line(
      [
        [-10, 262],
        [320, 252],
        [650, 250],
      ],
      "#6b7488",
      1.4,
    ) +
    times(
      4,
      (i) =>
        line(
          [
            [60 + i * 176, 352 - i * 2],
            [60 + i * 176, 246],
          ],
          "#6b7488",
          3.4,
        ) +
        line(
          [
            [44 + i * 176, 260],
            [76 + i * 176, 260],
          ],
          "#6b7488",
          2.6,
        ),
    );
  const front =
    land(
      [
        [-10, 412],
        [120, 400],
        [300, 420],
        [480, 408],
        [660, 420],
      ],
      "url(#near)",
    ) +
    fir("#42606a", "#f3f8fc", 'transform="translate(70 424) scale(1.1)"') +
    fir("#3c5863", "#eef5fa", 'transform="translate(584 436) scale(1.25)"') +
    times(
      5,
      (i) =>
        oval(210 + i * 24, 440 + i * 7, 5, 3, "#b9cbe2") +
        oval(222 + i * 24, 437 + i * 7, 5, 3, "#b9cbe2"),
    );
  const flakes = times(110, () => {
    const s = between(r, 0.8, 2.6);
    return oval(
      between(r, 0, 640),
      between(r, 0, 480),
      s,
      s,
      "#ffffff",
      `opacity="${between(r, 0.4, 0.95).toFixed(2)}"`,
    );
  });
  return picture(
    fade("sky", [
      [0, "#9fb7dc"],
      [0.4, "#e6dbe4"],
      [0.58, "#ffe9d6"],
    ]) +
      fade("snow", [
        [0, "#eef3fa"],
        [1, "#cfdcec"],
      ]) +
      fade("near", [
        [0, "#f7faff"],
        [1, "#c6d5ea"],
      ]) +
      fade("red", [
        [0, "#cc4038"],
        [1, "#962a2c"],
      ]),
    sky + mountain + far + plain + wires + bank + train + front + flakes,
    2,
  );
}

/** A fir under snow, its foot at the origin. */
function fir(needles: string, snow: string, placed: string): string {
  const boughs = times(
    5,
    (k) =>
      shape(
        [
          [-16 - k * 9, -96 + k * 24],
          [0, -130 + k * 24],
          [16 + k * 9, -96 + k * 24],
        ],
        needles,
      ) +
      shape(
        [
          [-12 - k * 8, -99 + k * 24],
          [0, -130 + k * 24],
          [6 + k * 3, -108 + k * 24],
          [-2, -100 + k * 24],
        ],
        snow,
      ),
  );
  return group(boughs + box(-5, -2, 10, 18, "#5b4438"), placed);
}
