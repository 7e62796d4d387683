/**
 * Wording that can tell of illness, loss, birth, belief, politics, debt, love or leaving.
 * Word starts, so that "pregnan" finds both pregnant and pregnancy. Over-cautious on purpose.
 */
const starts =
  "died death dying deceased passed-away funeral memorial bereave grief grieving ashes cancer chemo tumour tumor diagnos illness " +
  "surgery operation hospital hospice clinic treatment therap counsell psychiatr depress anxiety burnout rehab sober alcohol " +
  "drinking addict smoking vape miscarr pregnan maternity paternity ivf fertil surrog adopt foster baby divorc custody separat " +
  "gay lesbian bisexual transgender transition coming-out debt bailiff overdraft bankrupt arrears loan gambl church mosque " +
  "synagogue temple bible quran koran torah pilgrim hajj umrah ramadan baptis christening communion mitzvah politic election " +
  "conservative labour-party democrat republican protest trade-union visa asylum refugee citizenship disab wheelchair autis " +
  "adhd dementia alzheimer carer caring-for sick weight obes menopaus resign quitting quit-my quit-the leave-the-company leaving-the-company new-employer job-offer " +
  "probation prison court-case";

const phrases = starts
  .split(" ")
  .map((word) => word.replaceAll("-", "[\\s-]+"))
  .join("|");

const sensitive = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases})`, "u");

/** True when `text` has wording that its owner may not want read by others without a thought. */
export function mentionsSensitive(text: string): boolean {
  return sensitive.test(text.toLowerCase());
}
