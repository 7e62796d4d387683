import { putOnWall, showTo } from "#domain/sharing/consentEdits.ts";
import { dayIn, instantAt } from "#domain/day.ts";
import type { TeamId } from "#domain/person/person.ts";
import type { Tenant } from "#sandbox/tenant/tenant.ts";
import { benchTeam, subjectOf, usualTeam } from "./benchPlan.ts";
import { counted, type Account, type Cost } from "./counted.ts";
import { createClock, createDevice, type OpenWindow } from "./device.ts";
import { accountOn } from "./growthTenant.ts";
import { lisbon } from "./lisbon.ts";
import { liveMonth } from "./liveMonth.ts";
import { dayMillis, minuteMillis, nine } from "./mornings.ts";
import { openPane, openTab, relationsIn } from "./openPages.ts";

export type Journey = { readonly name: string; readonly cost: Cost };

/** The journeys of the leader of a usual team. */
export async function measureUsualJourneys(tenant: Tenant): Promise<readonly Journey[]> {
  return await measureJourneys(accountOn(tenant, subjectOf(usualTeam)), benchTeam);
}

/** What single deeds ask for, and a month of them, by the product's own models and store. */
async function measureJourneys(account: Account, team: TeamId): Promise<readonly Journey[]> {
  const counting = counted(account);
  const clock = createClock(nine);
  const teams = createDevice(counting, account.person, clock);
  const outlook = createDevice(counting, account.person, clock);
  const journeys: Journey[] = [];
  const note = async (name: string, window: OpenWindow, work: () => Promise<unknown>) => {
    const done = await work();
    if (done === false) throw new Error(`This could not be done: ${name}.`);
    await window.store.device.flush();
    await counting.quiet();
    journeys.push({ name, cost: counting.spent() });
  };
  const today = () => dayIn("Europe/London", instantAt(clock.now()));

  const first = teams.open();
  await note("the tab opened, never seen before", first, () => openTab(first));
  await first.close();
  clock.pass(dayMillis);
  const tab = teams.open();
  let model: Awaited<ReturnType<typeof openTab>> | undefined;
  await note("the tab opened, seen yesterday: at once", tab, async () => {
    model = await openTab(tab);
  });
  if (!model) throw new Error("The tab was not opened.");
  const { goals, talks } = model;
  const [relation] = relationsIn(model);
  if (!relation) throw new Error("The person meets nobody, so there is no talk to open.");
  const reader = relation.other.id;
  await note("… and what it asks for within three quarters of an hour", tab, tab.stay);

  const added = { id: "" as ReturnType<typeof goals.add>["id"] };
  await note("a goal saved", tab, () => {
    const { id, saved } = goals.add(lisbon);
    added.id = id;
    return saved;
  });
  const update = (text: string, done: string) => (): Promise<boolean> =>
    goals.update(added.id, { progress: { kind: "steps" }, stepsDone: new Set([done]), text });
  await note("a goal updated", tab, update("Booked.", "flights"));
  await note("a goal shown to a reader", tab, () =>
    goals.edit(added.id, showTo(reader, true, today())),
  );
  await note("a shown goal updated", tab, update("Found one by the river.", "room"));
  await note("a goal shown no longer", tab, () =>
    goals.edit(added.id, showTo(reader, false, today())),
  );
  await note("a talking point added", tab, () => talks.addPoint(reader, "The fair in March"));
  await note("a goal put on the wall", tab, () =>
    goals.edit(added.id, putOnWall(team, true, today())),
  );
  await tab.close();

  const meeting = () => ({
    mine: account.address,
    with: relation,
    start: instantAt(clock.now() + 10 * minuteMillis),
  });
  const firstPane = outlook.open();
  let opened: Awaited<ReturnType<typeof openPane>> | undefined;
  await note("the pane opened beside a 1-1, never seen before: at once", firstPane, async () => {
    opened = await openPane(firstPane, meeting());
  });
  await note("… and what it asks for within half a minute", firstPane, firstPane.stay);
  opened?.stop();
  await firstPane.close();
  clock.pass(7 * dayMillis);
  const pane = outlook.open();
  await note("the pane opened beside a 1-1, seen last week: at once", pane, async () => {
    opened = await openPane(pane, meeting());
  });
  if (!opened) throw new Error("The pane was not opened.");
  await note("… and what it asks for within three quarters of an hour", pane, pane.stay);
  const { preparation, body } = opened;
  const before = body();
  await note("the block put into the invite", pane, () => preparation.putIn());
  if (body() === before) throw new Error("No block was put into the invite.");
  opened.stop();
  await pane.close();
  counting.spent();

  clock.pass(dayMillis);
  const month = await liveMonth({ counting, clock, teams, outlook, account });
  return [...journeys, { name: `a month: ${month.name}`, cost: month.cost }];
}
