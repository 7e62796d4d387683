import { outlookRoute as route } from "../graph/outlookRoute.ts";
import type { Route } from "../graph/Route.ts";
import {
  answerInvitation,
  cancelEvent,
  getCalendarView,
  getEvent,
  getEvents,
  patchOwnEvent,
  postEvent,
  removeEvent,
} from "./eventHandlers.ts";

const reading = ["Calendars.ReadBasic", "Calendars.Read", "Calendars.ReadWrite"];
const writing = ["Calendars.ReadWrite"];

const event = "/me/events/{event}";

export const eventRoutes: readonly Route[] = [
  route("GET", "/me/events", reading, getEvents),
  route("POST", "/me/events", writing, postEvent),
  route("GET", "/me/calendarView", reading, getCalendarView),
  route("GET", "/me/calendar/calendarView", reading, getCalendarView),
  route("GET", event, reading, getEvent),
  route("PATCH", event, writing, patchOwnEvent),
  route("DELETE", event, writing, removeEvent),
  route("POST", `${event}/cancel`, writing, cancelEvent),
  route("POST", `${event}/accept`, writing, answerInvitation("accepted")),
  route("POST", `${event}/decline`, writing, answerInvitation("declined")),
  route("POST", `${event}/tentativelyAccept`, writing, answerInvitation("tentativelyAccepted")),
];
