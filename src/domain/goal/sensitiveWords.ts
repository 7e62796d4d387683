/**
 * Wording that can tell of illness, loss, birth, belief, politics, debt, love, violence or leaving.
 * Word starts, so that "pregnan" finds both pregnant and pregnancy. Over-cautious on purpose.
 */
const starts =
  "died death dying deceased passed-away funeral memorial bereave grief grieving ashes widow cancer chemo tumour tumor diagnos illness " +
  "surgery operation hospital hospice clinic treatment therap counsell psychiatr depress anxiety panic-attack burnout mental-health ptsd bipolar " +
  "suicid self-harm eating-disorder anorex bulimi rehab sober alcohol drinking addict smoking vape hiv diabet epilep stroke transplant dialysis " +
  "heart-attack miscarr stillb abortion pregnan maternity paternity ivf fertil surrog adopt foster baby divorc custody separat child-support " +
  "gay lesbian bisexual transgender transition coming-out lgbt gender pronoun debt bailiff overdraft bankrupt arrears loan gambl evict repossess homeless " +
  "universal-credit church mosque synagogue temple gurdwara bible quran koran torah pilgrim hajj umrah ramadan baptis christening communion mitzvah ordain " +
  "politic election conservative labour-party democrat republican protest trade-union visa asylum refugee citizenship naturalis naturaliz green-card immigra deport " +
  "disab wheelchair autis adhd dementia alzheimer carer caring-for sick weight obes menopaus resign quitting quit-my quit-the leave-the-company leaving-the-company " +
  "leave-my-job leaving-my-job hand-in-my-notice new-employer new-job another-job job-offer redundan probation prison court-case tribunal grievance " +
  "domestic-abuse domestic-violence restraining-order assault";

const phrases = starts
  .split(" ")
  .map((word) => word.replaceAll("-", "[\\s-]+"))
  .join("|");

const sensitive = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases})`, "gu");

/** The wordings in `text` that its owner may not want read by others without a thought, each once. */
export function sensitiveIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(sensitive));
}

/** True when `text` has wording that its owner may not want read by others without a thought. */
export function mentionsSensitive(text: string): boolean {
  return sensitiveIn(text).size > 0;
}
