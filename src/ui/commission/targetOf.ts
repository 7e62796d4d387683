import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { partOf } from "#domain/commission/postings.ts";
import { ceiling } from "#domain/commission/rational.ts";

/** What is expected of today's period, in minor units; undefined without a target. */
export function targetOf({ outlook }: Ahead): bigint | undefined {
  const { postings, index, plan } = outlook.position;
  const quota = partOf(postings[index], plan)?.terms.quotaToDate.period;
  return quota && ceiling(quota);
}
