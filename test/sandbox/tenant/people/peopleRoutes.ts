import type { Route } from "../graph/Route.ts";
import {
  getDirectReports,
  getManager,
  getPhoto,
  getPhotoFacts,
  getUser,
  getUsers,
} from "./peopleHandlers.ts";

const self = [
  "User.Read",
  "User.ReadWrite",
  "User.Read.All",
  "User.ReadWrite.All",
  "Directory.Read.All",
];
const everyone = [
  "User.ReadBasic.All",
  "User.Read.All",
  "User.ReadWrite.All",
  "Directory.Read.All",
];
const wide = ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All"];

const route = (path: string, scopes: readonly string[], handle: Route["handle"]): Route => ({
  method: "GET",
  path,
  family: "directory",
  scopes,
  units: 1,
  handle,
});

export const peopleRoutes: readonly Route[] = [
  route("/me", self, getUser),
  route("/me/manager", wide, getManager),
  route("/me/directReports", self, getDirectReports),
  route("/me/photo", self, getPhotoFacts),
  route("/me/photo/$value", self, getPhoto),
  route("/me/photos/{size}/$value", self, getPhoto),
  route("/users", everyone, getUsers),
  route("/users/{user}", everyone, getUser),
  route("/users/{user}/manager", wide, getManager),
  route("/users/{user}/directReports", wide, getDirectReports),
  route("/users/{user}/photo", everyone, getPhotoFacts),
  route("/users/{user}/photo/$value", everyone, getPhoto),
  route("/users/{user}/photos/{size}/$value", everyone, getPhoto),
];
