import type { Route } from "../graph/Route.ts";
import { sharePointRoute as route } from "../graph/sharePointRoute.ts";
import { readingFiles, writingFiles } from "../graph/siteScopes.ts";
import {
  createUploadSession,
  deleteFile,
  getChildren,
  getContent,
  getDrive,
  getDriveItem,
  getListDrive,
  getRoot,
  getSiteDrive,
  getSiteDrives,
  getThumbnails,
  putContent,
} from "./driveHandlers.ts";

const drive = "/drives/{drive}";
const item = `${drive}/items/{item}`;
const path = `${drive}/root:{path}`;
const below = `${drive}/items/{parent}:{path}`;

/** The colon forms stand before the plain ones, which would match them too. */
export const driveRoutes: readonly Route[] = [
  route("GET", "/sites/{site}/drive", readingFiles, 1, getSiteDrive),
  route("GET", "/sites/{site}/drives", readingFiles, 2, getSiteDrives),
  route("GET", "/sites/{site}/lists/{list}/drive", readingFiles, 1, getListDrive),

  route("GET", path, readingFiles, 1, getDriveItem),
  route("DELETE", path, writingFiles, 2, deleteFile),
  route("GET", `${path}/content`, readingFiles, 1, getContent),
  route("PUT", `${path}/content`, writingFiles, 2, putContent),
  route("POST", `${path}/createUploadSession`, writingFiles, 2, createUploadSession),
  route("PUT", `${below}/content`, writingFiles, 2, putContent),
  route("POST", `${below}/createUploadSession`, writingFiles, 2, createUploadSession),

  route("GET", drive, readingFiles, 1, getDrive),
  route("GET", `${drive}/root`, readingFiles, 1, getRoot),
  route("GET", `${drive}/root/children`, readingFiles, 2, getChildren),
  route("GET", item, readingFiles, 1, getDriveItem),
  route("DELETE", item, writingFiles, 2, deleteFile),
  route("GET", `${item}/children`, readingFiles, 2, getChildren),
  route("GET", `${item}/content`, readingFiles, 1, getContent),
  route("PUT", `${item}/content`, writingFiles, 2, putContent),
  route("GET", `${item}/thumbnails`, readingFiles, 2, getThumbnails),
];
