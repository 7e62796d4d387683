/** Raised whenever the tables change: a file of another version is refused, not guessed at. */
export const schemaVersion = 2;

export const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE users (
  id TEXT PRIMARY KEY, upn TEXT NOT NULL UNIQUE COLLATE NOCASE, mail TEXT COLLATE NOCASE,
  profile TEXT NOT NULL, manager TEXT, photo BLOB) STRICT;
CREATE TABLE groups (id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, mail TEXT) STRICT;
CREATE TABLE group_members (group_id TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (group_id, member)) STRICT;
CREATE INDEX group_members_member ON group_members (member);

CREATE TABLE sites (
  id TEXT PRIMARY KEY, web TEXT NOT NULL UNIQUE, path TEXT NOT NULL UNIQUE COLLATE NOCASE,
  title TEXT NOT NULL, created TEXT NOT NULL, settings TEXT NOT NULL) STRICT;
CREATE TABLE principals (
  site TEXT NOT NULL, id INTEGER NOT NULL, kind TEXT NOT NULL, login TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL, email TEXT NOT NULL, directory TEXT, admin INTEGER NOT NULL, about TEXT NOT NULL,
  PRIMARY KEY (site, id)) STRICT;
CREATE UNIQUE INDEX principals_login ON principals (site, login);
CREATE INDEX principals_directory ON principals (directory);
CREATE INDEX principals_site_directory ON principals (site, directory);
CREATE TABLE site_group_members (
  site TEXT NOT NULL, group_id INTEGER NOT NULL, member INTEGER NOT NULL,
  PRIMARY KEY (site, group_id, member)) STRICT;
CREATE INDEX site_group_members_member ON site_group_members (site, member);
CREATE TABLE role_definitions (
  site TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, about TEXT NOT NULL,
  PRIMARY KEY (site, id)) STRICT;
CREATE TABLE role_assignments (
  site TEXT NOT NULL, scope TEXT NOT NULL, principal INTEGER NOT NULL, role INTEGER NOT NULL,
  PRIMARY KEY (site, scope, principal, role)) STRICT;
CREATE TABLE app_grants (
  id TEXT PRIMARY KEY, scope TEXT NOT NULL, app TEXT NOT NULL, app_name TEXT NOT NULL, roles TEXT NOT NULL,
  UNIQUE (scope, app)) STRICT;

CREATE TABLE lists (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, title TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL COLLATE NOCASE,
  description TEXT NOT NULL, template INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
  creator TEXT NOT NULL, own_permissions INTEGER NOT NULL, settings TEXT NOT NULL,
  next_item INTEGER NOT NULL, UNIQUE (site, title), UNIQUE (site, template, name)) STRICT;
CREATE TABLE columns (
  list TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, position INTEGER NOT NULL,
  definition TEXT NOT NULL, PRIMARY KEY (list, id), UNIQUE (list, name)) STRICT;
CREATE TABLE items (
  list TEXT NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, revision INTEGER NOT NULL,
  fields TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, author TEXT NOT NULL, editor TEXT NOT NULL,
  change INTEGER NOT NULL, deleted INTEGER NOT NULL, file_name TEXT COLLATE NOCASE, media_type TEXT, size INTEGER,
  PRIMARY KEY (list, id)) STRICT;
CREATE INDEX items_change ON items (list, change);
CREATE INDEX items_guid ON items (guid);
CREATE TABLE recycled (
  list TEXT NOT NULL, item INTEGER NOT NULL, fields TEXT NOT NULL, file_name TEXT, removed TEXT NOT NULL,
  PRIMARY KEY (list, item)) STRICT;
CREATE TABLE contents (list TEXT NOT NULL, item INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (list, item)) STRICT;
CREATE TABLE versions (
  list TEXT NOT NULL, item INTEGER NOT NULL, revision INTEGER NOT NULL, fields TEXT NOT NULL,
  modified TEXT NOT NULL, editor TEXT NOT NULL, PRIMARY KEY (list, item, revision)) STRICT;
CREATE TABLE upload_sessions (
  id TEXT PRIMARY KEY, list TEXT NOT NULL, name TEXT NOT NULL, owner TEXT NOT NULL, expires INTEGER NOT NULL,
  received BLOB NOT NULL) STRICT;

CREATE TABLE events (
  id TEXT PRIMARY KEY, owner TEXT NOT NULL, uid TEXT NOT NULL, transaction_id TEXT, change INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, event TEXT NOT NULL) STRICT;
CREATE INDEX events_owner ON events (owner);
CREATE INDEX events_uid ON events (uid);
CREATE TABLE todo_lists (id TEXT PRIMARY KEY, owner TEXT NOT NULL, change INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE todo_tasks (
  id TEXT PRIMARY KEY, list TEXT NOT NULL, change INTEGER NOT NULL, deleted INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
`;
