export type TeamKey = "leadership" | "north" | "midlands" | "export";
