const nouns =
  "car bike bicycle motorbike motorcycle watch camera guitar piano violin cello drum kit laptop computer console phone van camper campervan caravan boat canoe " +
  "kayak sofa ring telescope telly headphones suit dress e-bike scooter house home flat apartment deposit kitchen bathroom garden extension loft conservatory " +
  "patio decking boiler roof bedroom shed greenhouse move mortgage allotment cottage summerhouse renovation redecoration trip holiday vacation visit cruise safari flight " +
  "hike trek tour weekend break getaway festival concert expedition journey tickets honeymoon adventure retreat camp race marathon half-marathon triathlon wedding party " +
  "reunion anniversary birthday christening fund savings pension course diploma degree exam exams certificate certification qualification lesson licence license class " +
  "classes training apprenticeship role promotion job team talk keynote conference secondment mentoring business shop cafe bakery novel book album song band film exhibition play podcast blog " +
  "choir project workshop studio club collection donation fundraiser ride walk swim climb run season garage driveway fence pool hot-tub sauna wardrobe library office desk " +
  "dog puppy cat horse pony sabbatical afternoon evening morning lie-in plan tattoo quilt painting portrait recital lake island farm orchard pond tree bench " +
  "shoes boots gloves jacket coat bag racket clubs skis board surfboard paddleboard drone printer oven fridge cooker hob dishwasher lens tractor truck pick-up ute trailer tent " +
  "grandchildren nephew niece school college university fees portfolio website app garden-room bathroom-suite";

const describing =
  "new first second third next big small little long short old second-hand used electric hybrid red blue green black white dream family summer winter spring autumn christmas " +
  "easter half-term beach ski skiing camping city country weekend road train charity sponsored emergency rainy-day driving piano guitar language cooking pottery sailing surfing flying " +
  "diving riding swimming dancing singing photography painting writing gardening house flat home kitchen garden loft bathroom wedding birthday anniversary football cricket rugby " +
  "tennis golf acoustic classic vintage mountain sea sports digital proper own better bigger larger leadership sales management professional evening part-time full-time quiet free " +
  "walking cycling running training open outdoor indoor wooden garden-room school art craft music youth local national world";

// First words that make a title an instruction to oneself rather than the name of a thing.
const instructing =
  "learn buy get go move run save start finish complete write read build make take pay visit see climb swim cycle ride walk train study pass earn become be have find help give " +
  "raise lose stop quit travel plan book paint renovate redecorate decorate declutter sell rent own join lead speak teach coach mentor play sing dance grow plant cook bake host spend work switch " +
  "apply launch open create design record publish explore discover sail surf ski dive fly drive improve reach hit clear reduce keep leave return retire adopt marry celebrate organise organize try do " +
  "meet call watch replace fix repair upgrade install tour trek hike cruise break camp race talk";

const joining =
  "to in for of with at on by from around near across through along over under into and without before after via round";
const determiners = "my our your the a an some this that these those another more his her their";
const sentence =
  "i i'm i'd i'll i've we we're me us you he she they it is are was were am be been will would want wants can could should not don't that which who what when if because so but then than mine ours no yes";

export const nounHeads = wordSet(nouns);
export const describingWords = wordSet(describing);
export const instructingWords = wordSet(instructing);
export const joiningWords = wordSet(joining);
export const determinerWords = wordSet(determiners);
export const sentenceWords = wordSet(sentence);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
