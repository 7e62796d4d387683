/** Drawing tools shared by the scenes. All chance is seeded, so that a picture is the same each time. */
export type Random = () => number;
export type Point = readonly [x: number, y: number];
type Range = readonly [number, number];

export const width = 640;
export const height = 480;

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const between = (r: Random, low: number, high: number): number => low + r() * (high - low);

export function pick<Item>(r: Random, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(r() * items.length)] ?? items[0];
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** The whole picture: the body is drawn with slightly uneven edges, as by a brush. */
export function picture(definitions: string, body: string, wobble = 3): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>
<filter id="brush" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="0.028" numOctaves="2" seed="7"/><feDisplacementMap in="SourceGraphic" scale="${wobble}" xChannelSelector="R" yChannelSelector="G"/></filter>
<filter id="soft1"><feGaussianBlur stdDeviation="1.2"/></filter>
<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="3"/></filter>
<filter id="glow" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="10"/></filter>
<filter id="haze" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="26"/></filter>
<radialGradient id="corners" cx="50%" cy="46%" r="75%"><stop offset="0.62" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#0b1020" stop-opacity="0.32"/></radialGradient>
${definitions}</defs>
<g transform="translate(-8 -6) scale(1.025)"><g filter="url(#brush)">${body}</g></g>
<rect width="${width}" height="${height}" fill="url(#corners)"/>
</svg>`;
}

/** A gradient from top to bottom; `stops` are offset and colour. */
export function fade(
  id: string,
  stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
  turn: "down" | "across" = "down",
): string {
  const [x, y] = turn === "down" ? [0, 1] : [1, 0];
  const inner = stops
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity ?? 1}"/>`,
    )
    .join("");
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${x}" y2="${y}">${inner}</linearGradient>`;
}

export function box(x: number, y: number, w: number, h: number, fill: string, more = ""): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`;
}

export function oval(
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  more = "",
): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;
}

export function shape(points: readonly Point[], fill: string, more = ""): string {
  const list = points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ");
  return `<polygon points="${list}" fill="${fill}" ${more}/>`;
}

export function line(points: readonly Point[], colour: string, thick: number, more = ""): string {
  return `<path d="${smooth(points)}" fill="none" stroke="${colour}" stroke-width="${n(thick)}" stroke-linecap="round" ${more}/>`;
}

export function path(d: string, fill: string, more = ""): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function group(body: string, more: string): string {
  return `<g ${more}>${body}</g>`;
}

/** A curve through all points. */
function smooth(points: readonly Point[]): string {
  const first = points[0];
  if (first === undefined) return "";
  let d = `M${n(first[0])} ${n(first[1])}`;
  for (let index = 0; index + 1 < points.length; index += 1) {
    const here = points[index] ?? first;
    const there = points[index + 1] ?? here;
    const before = points[index - 1] ?? here;
    const after = points[index + 2] ?? there;
    d += `C${n(here[0] + (there[0] - before[0]) / 6)} ${n(here[1] + (there[1] - before[1]) / 6)} ${n(there[0] - (after[0] - here[0]) / 6)} ${n(there[1] - (after[1] - here[1]) / 6)} ${n(there[0])} ${n(there[1])}`;
  }
  return d;
}

/** Land below a curve, down to the lower edge. */
export function land(points: readonly Point[], fill: string, more = ""): string {
  const last = points.at(-1)?.[0] ?? width;
  const start = points[0]?.[0] ?? 0;
  return path(`${smooth(points)}L${n(last)} ${height}L${n(start)} ${height}Z`, fill, more);
}

/** A jagged skyline of peaks from left to right, down to the lower edge. */
export function peaks(
  r: Random,
  base: number,
  rise: number,
  step: number,
  fill: string,
  more = "",
): string {
  const top: Point[] = [];
  for (let x = -20; x <= width + 20 + step; x += step) top.push([x, base - r() * rise]);
  return shape([...top, [width + 20 + step, height], [-20, height]], fill, more);
}

/** Leaves in an oval, dark below and light towards the upper left. `colours` run from dark to light. */
export function foliage(
  r: Random,
  at: { x: number; y: number; rx: number; ry: number; count: number; size: number },
  colours: readonly [string, ...string[]],
): string {
  const leaves = Array.from({ length: at.count }, () => {
    const angle = r() * Math.PI * 2;
    const far = Math.sqrt(r());
    const dx = Math.cos(angle) * far;
    const dy = Math.sin(angle) * far;
    return { dx, dy, light: (-dy * 0.7 - dx * 0.3 + 1) / 2 + (r() - 0.5) * 0.45 };
  });
  leaves.sort((one, other) => one.light - other.light);
  return leaves
    .map(({ dx, dy, light }) => {
      const index = Math.max(0, Math.min(colours.length - 1, Math.floor(light * colours.length)));
      const size = at.size * between(r, 0.6, 1.3);
      return oval(
        at.x + dx * at.rx,
        at.y + dy * at.ry,
        size,
        size * between(r, 0.6, 0.95),
        colours[index] ?? colours[0],
      );
    })
    .join("");
}

/** Streaks of cloud or mist. `opacity` is of each; a range is from and to. */
export function clouds(
  r: Random,
  count: number,
  at: { x?: Range; y: Range; rx: Range; ry: Range },
  colours: readonly [string, ...string[]],
  opacity: number,
): string {
  const within = ([low, high]: Range): number => between(r, low, high);
  return times(count, () =>
    oval(
      within(at.x ?? [0, width]),
      within(at.y),
      within(at.rx),
      within(at.ry),
      // One colour alone leaves nothing to chance, and so takes no number from it.
      colours.length === 1 ? colours[0] : pick(r, colours),
      `opacity="${opacity}" filter="url(#soft)"`,
    ),
  );
}

/** A wooden floor from `top` down; joints run from `far` to `near`, each given by its first x and the step to the next. */
export function floorboards(
  top: number,
  [wood, joint]: readonly [string, string],
  count: number,
  { near, far }: { near: Range; far: Range },
  more = "",
): string {
  const joints = times(count, (index) =>
    line(
      [
        [near[0] + index * near[1], height],
        [far[0] + index * far[1], top],
      ],
      joint,
      1.4,
      more,
    ),
  );
  const corners: readonly Point[] = [
    [0, top],
    [width, top],
    [width, height],
    [0, height],
  ];
  return shape(corners, wood) + joints;
}

/** Blades of grass, longer towards the viewer. */
export function grass(
  r: Random,
  at: { x0: number; x1: number; y0: number; y1: number; count: number; tall: number },
  colours: readonly [string, ...string[]],
): string {
  return times(at.count, (index) => {
    const down = Math.sqrt(index / at.count);
    const y = at.y0 + (at.y1 - at.y0) * down;
    const x = between(r, at.x0, at.x1);
    const tall = at.tall * (0.25 + 0.75 * down) * between(r, 0.6, 1.2);
    const lean = between(r, -0.35, 0.35) * tall;
    return `<path d="M${n(x)} ${n(y)}q${n(lean * 0.2)} ${n(-tall * 0.6)} ${n(lean)} ${n(-tall)}" stroke="${pick(r, colours)}" stroke-width="${n(0.8 + down * 1.6)}" fill="none" stroke-linecap="round"/>`;
  });
}

/** Strokes of light on water, wider towards the viewer. */
export function ripples(
  r: Random,
  at: { x0: number; x1: number; y0: number; y1: number; count: number; long: number },
  colours: readonly [string, ...string[]],
  opacity = 0.6,
): string {
  return times(at.count, (index) => {
    const down = index / at.count;
    const y = at.y0 + (at.y1 - at.y0) * down ** 1.4;
    const long = at.long * (0.25 + down) * between(r, 0.5, 1.4);
    const x = between(r, at.x0, at.x1);
    return `<path d="M${n(x - long / 2)} ${n(y)}q${n(long / 2)} ${n(-1 - down * 2)} ${n(long)} 0" stroke="${pick(r, colours)}" stroke-opacity="${n(opacity * between(r, 0.5, 1))}" stroke-width="${n(0.8 + down * 2.2)}" fill="none" stroke-linecap="round"/>`;
  });
}

/** A person seen small: a coat, legs and a head. `y` is where they stand. */
export function figure(
  x: number,
  y: number,
  tall: number,
  coat: string,
  skin: string,
  trousers = "#2b3345",
): string {
  const u = tall / 10;
  return (
    path(
      `M${n(x - u * 0.9)} ${n(y)}l${n(u * 0.25)} ${n(-u * 4.4)}h${n(u * 1.3)}l${n(u * 0.25)} ${n(u * 4.4)}h${n(-u * 0.7)}l${n(-u * 0.2)} ${n(-u * 3)}l${n(-u * 0.2)} ${n(u * 3)}z`,
      trousers,
    ) +
    path(
      `M${n(x - u * 1.25)} ${n(y - u * 3.7)}q${n(-u * 0.1)} ${n(-u * 4)} ${n(u * 1.25)} ${n(-u * 4.2)}q${n(u * 1.35)} ${n(u * 0.2)} ${n(u * 1.25)} ${n(u * 4.2)}z`,
      coat,
    ) +
    oval(x, y - u * 8.7, u * 0.85, u * 1, skin) +
    path(
      `M${n(x - u * 0.9)} ${n(y - u * 8.7)}a${n(u * 0.9)} ${n(u * 1.05)} 0 0 1 ${n(u * 1.8)} 0q${n(-u * 0.5)} ${n(-u * 0.6)} ${n(-u * 1.8)} 0z`,
      "#2a2020",
    )
  );
}
