import type { PersonId, Team } from "#domain/person/person.ts";
import type { WallPlace } from "#domain/sharing/place.ts";
import type { DeviceStore } from "#store/Device.ts";
import type { TeamMember } from "#store/Store.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import { derived, observable, type Readable } from "../observable.ts";
import { asProblem } from "../records/asProblem.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { ReadySession, Session } from "../session/Session.ts";
import type { Wall, WallPerson } from "./Wall.ts";

/** The wall of the team behind one channel. */
export type WallModel = {
  readonly wall: Readable<Wall>;
  /** Reads the team and its cards; called once the session is ready, and to look again. */
  readonly open: () => Promise<void>;
};

type Members =
  | { readonly status: "unknown" }
  | { readonly status: "known"; readonly members: readonly TeamMember[] }
  | { readonly status: "failed"; readonly problem: StoreProblem };

export function createWallModel(
  groupId: string,
  session: Readable<Session>,
  book: RecordBook,
  store: DeviceStore,
): WallModel {
  const members = observable<Members>({ status: "unknown" });
  const teamOf = ({ teams }: ReadySession): Team | undefined =>
    teams.find((team) => team.groupId.toLowerCase() === groupId.toLowerCase());

  const wall = derived([session, members, book.changes], (): Wall => {
    const now = session.get();
    if (now.status !== "ready") return now;
    const team = teamOf(now);
    if (!team) return { status: "noTeam" };
    const known = members.get();
    if (known.status === "failed") return known;
    if (known.status === "unknown") return { status: "opening" };
    return readWall(now.me.id, team, known.members, book);
  });

  /** Shows the wall as this device last knew it. */
  const recall = async (team: Team): Promise<void> => {
    const known = await store.device?.knownMembers(team).catch(() => undefined);
    if (known === undefined) return;
    await book.recall(known.map(({ person }) => wallOf(person.id, team)));
    members.set({ status: "known", members: known });
  };

  const open = async (): Promise<void> => {
    const now = session.get();
    const team = now.status === "ready" ? teamOf(now) : undefined;
    if (!team) return;
    if (members.get().status === "unknown") await recall(team);
    try {
      const found = await store.members(team);
      await book.read(found.map(({ person }) => wallOf(person.id, team)));
      members.set({ status: "known", members: found });
    } catch (error) {
      if (members.get().status !== "known")
        members.set({ status: "failed", problem: asProblem(error) });
    }
  };
  return { wall, open };
}

function wallOf(owner: PersonId, team: Team): WallPlace {
  return { kind: "wall", owner, team: team.id };
}

function readWall(
  me: PersonId,
  team: Team,
  members: readonly TeamMember[],
  book: RecordBook,
): Wall {
  const people: WallPerson[] = [];
  let missing = 0;
  for (const { person, leads } of members) {
    const rows = book.rows(wallOf(person.id, team));
    if (rows.status !== "read") missing += 1;
    else if (rows.rows.length > 0) {
      const cards = rows.rows.map((row) => row.record);
      cards.sort((a, b) => (a.since < b.since ? 1 : -1));
      people.push({ person, leads, mine: person.id === me, cards });
    }
  }
  // The leader's card comes first: whoever asks others to show something shows something.
  people.sort((a, b) => Number(b.leads) - Number(a.leads));
  return { status: "ready", team, people, missing };
}
