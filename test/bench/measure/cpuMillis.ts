/** Milliseconds of this process's own work in `work`, which a busy machine does not stretch as it does the clock. */
export function cpuMillis(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
