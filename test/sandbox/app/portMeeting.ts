import { instantAt } from "#domain/day.ts";
import type { HostAttendee, MeetingItem } from "#host/MeetingItem.ts";
import type { PortClient } from "#sandbox/hosts/outlook/portClient.ts";
import type { PortPerson, PortStart } from "#sandbox/hosts/outlook/portProtocol.ts";

const types = { user: "person", external: "person", list: "list", other: "unknown" } as const;

const attendee =
  (optional: boolean) =>
  ({ address, name, kind }: PortPerson): HostAttendee => ({
    address,
    name,
    type: types[kind],
    optional,
  });

/** The form beside the pane, over the shell's plain port. */
export function portMeeting(port: PortClient, start: PortStart): MeetingItem | undefined {
  const { item, userAddress: me } = start;
  if (!item) return undefined;
  const writable = item.mode === "compose";
  return {
    mode: writable ? "organiser" : "attendee",
    read: async () => {
      const now = await port.call("readItem", null);
      return {
        subject: now.subject,
        start: instantAt(now.start),
        end: instantAt(now.end),
        organiser: now.organizer.address || me,
        attendees: [
          ...now.required.map(attendee(false)),
          ...now.optional.map(attendee(true)),
          ...now.rooms.map(({ address, name }): HostAttendee => ({
            address,
            name,
            type: "resource",
            optional: false,
          })),
        ],
        shape: now.shape,
        me,
      };
    },
    body: () => port.call("getBody", { type: "html" }),
    ...(writable
      ? {
          setBody: async (content: string, type: "html" | "text") => {
            await port.call("setBody", { content, type });
          },
        }
      : {}),
    onChange: (listener) => {
      const stops = [port.on("recipientsChanged", listener), port.on("timesChanged", listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
