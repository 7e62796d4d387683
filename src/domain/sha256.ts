/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. For the one script that Outlook
 * runs where neither a browser's digest nor a package can be had; elsewhere the browser's own is used.
 */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const state = fractions(initialPrimes, 2);
  for (let block = 0; block < bytes.length; block += 64) addBlock(state, bytes, block);
  return state.map((word) => `0000000${word.toString(16)}`.slice(-8)).join("");
}

const allPrimes = primes(64);
const initialPrimes = allPrimes.slice(0, 8);
const roundWords = fractions(allPrimes, 3);

function addBlock(state: number[], bytes: readonly number[], block: number): void {
  const words: number[] = [];
  for (let at = 0; at < 64; at += 1) words.push(scheduled(words, bytes, block, at));
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + sum1 + choice + (roundWords[at] ?? 0) + (words[at] ?? 0)) | 0;
    const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = ((state[at] ?? 0) + word) >>> 0;
  });
}

function scheduled(
  words: readonly number[],
  bytes: readonly number[],
  block: number,
  at: number,
): number {
  const byte = (offset: number) => bytes[block + at * 4 + offset] ?? 0;
  if (at < 16) return (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3);
  const early = words[at - 15] ?? 0;
  const late = words[at - 2] ?? 0;
  const mixed = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const further = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return ((words[at - 16] ?? 0) + mixed + (words[at - 7] ?? 0) + further) | 0;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The bytes, a one, noughts, and their number in bits, up to a whole block. */
function padded(bytes: number[]): readonly number[] {
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) % 256);
  return bytes;
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes;
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

/** The first 32 bits of the fractional parts of the primes' roots, which the standard takes its constants from. */
function fractions(of: readonly number[], root: number): number[] {
  return of.map((prime) => Math.floor((prime ** (1 / root) % 1) * 2 ** 32) >>> 0);
}
