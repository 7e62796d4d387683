import { expect, test } from "vitest";
import { lookAtMeeting, type LaunchParts } from "#app/launch/lookAtMeeting.ts";
import { keepPeople, type Invited } from "#domain/talk/knownPeople.ts";
import { theDay } from "../../domain/arbitraries.ts";

const today = theDay("2026-11-24");
const table = keepPeople({
  salt: "a salt",
  until: today,
  mine: ["dana@example.com"],
  people: [["tom@example.com"], ["ana@example.com"]],
});
const naming = "Our 1-1\nYour trip to Lisbon: under way\nAdd your own points: Open our talk page";
const neutral =
  "Our 1-1\nWhat is in your way that I could move?\nAdd your own points: Open our talk page";

/** A form whose events are looked at in turn, with what is said above it. */
function form(over: Partial<LaunchParts> = {}) {
  const state = { invited: [] as Invited[], text: "", said: "", log: [] as string[] };
  const parts: LaunchParts = {
    known: () => table,
    me: "dana@example.com",
    today,
    invited: async () => state.invited,
    text: async () => state.text,
    said: async () => state.said,
    say: async (notice) => void state.log.push(notice),
    unsay: async () => void state.log.push("away"),
    remember: async (said) => {
      state.said = said;
    },
    ...over,
  };
  return {
    log: state.log,
    look: async (text: string, ...names: readonly string[]) => {
      state.text = text;
      state.invited = names.map((name) => ({
        address: `${name}@${name === "buyer" ? "customer" : "example"}.com`,
        type: "person",
      }));
      await lookAtMeeting(parts);
    },
  };
}

test("a 1-1 with somebody known is offered once, and the offer goes when it is none any more", async () => {
  const { look, log } = form();
  await look("");
  expect(log).toEqual([]);
  await look("", "tom");
  await look("", "tom");
  expect(log).toEqual(["offer"]);
  await look("", "tom", "ana");
  expect(log).toEqual(["offer", "away"]);
  await look("", "ana");
  expect(log).toEqual(["offer", "away", "offer"]);
});

test("a customer or a stranger beside nothing that names, or a prepared meeting: silence", async () => {
  const { look, log } = form();
  await look("", "buyer");
  await look(neutral, "buyer");
  await look(naming, "tom");
  await look(neutral, "tom");
  expect(log).toEqual([]);
});

test("a third person beside a block that names something is warned of, whoever that is", async () => {
  for (const third of ["ana", "buyer"]) {
    const { look, log } = form();
    await look(naming, "tom");
    await look(naming, "tom", third);
    await look(naming, "tom", third, "someone");
    expect(log).toEqual(["warn"]);
    await look(neutral, "tom", third);
    expect(log).toEqual(["warn", "away"]);
  }
});

test("a lone customer in the place of whom the block was written for is warned of", async () => {
  const { look, log } = form();
  await look(naming, "tom");
  await look(naming, "buyer");
  await look(naming, "buyer");
  expect(log).toEqual(["warn"]);
});

test("a warning that could not be shown is tried again at the next event", async () => {
  const shown: string[] = [];
  let refuses = true;
  const { look } = form({
    say: async (notice) => {
      if (refuses) throw new Error("9009");
      shown.push(notice);
    },
  });
  await expect(look(naming, "tom", "ana")).rejects.toThrow("9009");
  refuses = false;
  await look(naming, "tom", "ana");
  expect(shown).toEqual(["warn"]);
});

test("of two events at once the one that speaks last says what the form has by then", async () => {
  const { promise: late, resolve: goOn } = Promise.withResolvers<void>();
  const { promise: speaks, resolve: nowSpeaks } = Promise.withResolvers<void>();
  let isFirst = true;
  const { look, log } = form({
    say: async (notice) => {
      if (isFirst) {
        isFirst = false;
        nowSpeaks();
        await late;
      }
      log.push(notice);
    },
  });
  const first = look("", "tom");
  // The first has read a 1-1 and waits to offer; now a third person is beside a block.
  await speaks;
  await look(naming, "tom", "ana");
  goOn();
  await first;
  expect(log.at(-1)).toBe("warn");
});

test("a group with a neutral block, or with none, is left in peace", async () => {
  const { look, log } = form();
  await look(neutral, "tom", "ana");
  await look("Agenda", "tom", "ana");
  expect(log).toEqual([]);
});

test("without a table, or with one out of date, nothing of the form is even read", async () => {
  const read: string[] = [];
  const invited = async () => {
    read.push("invited");
    return [];
  };
  await form({ known: () => undefined, invited }).look("", "tom");
  await form({ known: () => "nonsense", invited }).look("", "tom");
  expect(read).toEqual([]);
  const { look, log } = form({ today: theDay("2026-11-25") });
  await look("", "tom");
  expect(log).toEqual([]);
});

test("an Outlook that recalls nothing is told each time, and never an error for that", async () => {
  const { look, log } = form({
    said: () => Promise.reject(new Error("9050")),
    remember: () => Promise.reject(new Error("9051")),
  });
  await look("", "tom");
  await look("", "tom");
  expect(log).toEqual(["offer", "offer"]);
});
