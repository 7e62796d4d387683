import type { NoticeRead } from "#domain/sharing/noticeRead.ts";
import { day } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function noticeReadFromRow({ columns }: Row): NoticeRead {
  return { kind: "notice", id: "notice", day: day(columns, "Day") };
}

export function noticeReadToRow(notice: NoticeRead): RowDraft {
  return { title: "Who can read this was read", columns: { Day: notice.day }, details: {} };
}
