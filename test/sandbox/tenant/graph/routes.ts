import { driveRoutes } from "../files/driveRoutes.ts";
import { itemRoutes } from "../items/itemRoutes.ts";
import { listRoutes } from "../lists/listRoutes.ts";
import { eventRoutes } from "../mail/eventRoutes.ts";
import { peopleRoutes } from "../people/peopleRoutes.ts";
import { todoRoutes } from "../todo/todoRoutes.ts";
import type { Route } from "./Route.ts";

/** Every request to Graph that the tenant knows. */
export const routes: readonly Route[] = [
  ...peopleRoutes,
  ...listRoutes,
  ...itemRoutes,
  ...driveRoutes,
  ...eventRoutes,
  ...todoRoutes,
];
