import type { PictureName } from "../pictureNames.ts";
import { allotment } from "./scenes/allotment.ts";
import { bakery } from "./scenes/bakery.ts";
import { boat } from "./scenes/boat.ts";
import { campervan } from "./scenes/campervan.ts";
import { charityRide } from "./scenes/charityRide.ts";
import { coastRoad } from "./scenes/coastRoad.ts";
import { greenhouse } from "./scenes/greenhouse.ts";
import { kitchen } from "./scenes/kitchen.ts";
import { leith } from "./scenes/leith.ts";
import { library } from "./scenes/library.ts";
import { lisbon } from "./scenes/lisbon.ts";
import { nightDesk } from "./scenes/nightDesk.ts";
import { parkBench } from "./scenes/parkBench.ts";
import { piano } from "./scenes/piano.ts";
import { pitch } from "./scenes/pitch.ts";
import { ridge } from "./scenes/ridge.ts";
import { snowTrain } from "./scenes/snowTrain.ts";
import { weddingTable } from "./scenes/weddingTable.ts";

/** Each picture's scene, as SVG text of 640 by 480. */
export const scenes: Readonly<Record<PictureName, () => string>> = {
  allotment,
  bakery,
  boat,
  campervan,
  charityRide,
  coastRoad,
  greenhouse,
  kitchen,
  leith,
  library,
  lisbon,
  nightDesk,
  parkBench,
  piano,
  pitch,
  ridge,
  snowTrain,
  weddingTable,
};
