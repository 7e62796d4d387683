import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { expectedIn } from "#domain/commission/postings.ts";
import { ceiling } from "#domain/commission/rational.ts";

/** What is expected of today's period, in minor units or pieces; undefined without a target. */
export function targetOf({ outlook }: Ahead): bigint | undefined {
  const { postings, index } = outlook.position;
  const posting = postings[index];
  const quota = posting && expectedIn(posting);
  return quota && ceiling(quota);
}
