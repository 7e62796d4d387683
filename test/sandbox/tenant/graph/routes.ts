import { listRoutes } from "../lists/listRoutes.ts";
import { itemRoutes } from "../items/itemRoutes.ts";
import type { Route } from "./Route.ts";

/** Every request to Graph that the tenant knows. */
export const routes: readonly Route[] = [...listRoutes, ...itemRoutes];
