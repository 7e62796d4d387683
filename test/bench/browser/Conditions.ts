/** A network and a machine as Chromium emulates them. */
export type Conditions = {
  readonly name: string;
  /** Added to every request, in milliseconds. */
  readonly latency: number;
  /** Bits a second, each way. */
  readonly throughput: number;
  /** How many times slower than this machine. */
  readonly cpu: number;
};

export const office: Conditions = { name: "office", latency: 40, throughput: 20e6, cpu: 4 };
export const slow4G: Conditions = { name: "slow 4G", latency: 150, throughput: 1.6e6, cpu: 4 };

/** What Graph itself takes for each request, in milliseconds; the middle of what is published of it. */
export const graphMillis = 190;
