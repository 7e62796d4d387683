/**
 * A whole number below 2^48 that depends on every character of `text`: the same on
 * every device, spread evenly, and exact in a SharePoint number column. Not for secrets.
 */
export function fingerprint(text: string): number {
  let high = 0x9e3779b1;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193) + (low >>> 13);
    low = Math.imul(low ^ (unit + at), 0xc2b2ae35) ^ (high >>> 15);
  }
  return (mix(high ^ low) >>> 16) * 0x1_0000_0000 + (mix(low) >>> 0);
}

function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
