import type { Later } from "#app/Later.ts";

/** Later as this page's browser has it. */
export const pageLater: Later = {
  wake: (millis, work) => {
    const timer = setTimeout(work, millis);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
