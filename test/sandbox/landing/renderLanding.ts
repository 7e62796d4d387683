import { escapeHtml } from "../escapeHtml.ts";
import { northfold } from "../company/northfold.ts";
import { colleague, people, type PersonKey } from "../company/people.ts";
import { meetings } from "../company/meetings.ts";
import { stableId } from "../company/stableId.ts";
import { pictureAlts } from "../company/pictureNames.ts";
import { teams } from "../company/teams.ts";
import { personLine } from "./personLine.ts";
import { calendarOf, meetingOf, tabOf, wallOf, type Places } from "./Places.ts";
import { mainWalk, otherWalks, type Walk } from "./walks.ts";

type Someone = (typeof people)[number];

/** The page one lands on: what this is, where to begin, and everybody one can be. */
export function renderLanding(places: Places): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(northfold.name)}: try Beyond Target</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_landing/landing.css">
<script type="module" src="/_landing/landing.ts"></script>
</head>
<body>
<main>
<header class="top">
<p class="company">${escapeHtml(northfold.name)}<span>${escapeHtml(northfold.trade)}</span></p>
<h1>Be anybody here, and see what they see</h1>
<p class="lead">An invented company in an emulated Microsoft 365, all of it on this machine. Beyond Target runs in its Teams and Outlook: 1-1s prepared around what each seller personally works for.</p>
</header>
<section class="start" aria-labelledby="start">
<img src="/_landing/pictures/lisbon.jpg" width="640" height="480" alt="${escapeHtml(pictureAlts.lisbon)}">
<div>
<h2 id="start">Start here</h2>
<ol>${mainWalk.map((walk) => `<li>${walkLink(walk, places)}</li>`).join("")}</ol>
</div>
</section>
<section aria-labelledby="others">
<h2 id="others">Then try</h2>
<ul class="walks">${otherWalks.map((walk) => `<li>${walkLink(walk, places)}</li>`).join("")}</ul>
</section>
<section aria-labelledby="people">
<div class="find">
<h2 id="people">People</h2>
<label hidden>Find a person <input id="find" type="search" autocomplete="off" spellcheck="false"></label>
<p id="found" role="status"></p>
</div>
${teams.map((team) => department(team.name, team.key, teamPeople(team.key), places)).join("\n")}
${department(
  "Other departments",
  "others",
  people.filter((person) => !("team" in person)),
  places,
)}
</section>
</main>
</body>
</html>
`;
}

const teamPeople = (key: string): readonly Someone[] =>
  people.filter((person) => "team" in person && person.team === key);

function walkLink(walk: Walk, places: Places): string {
  const address = addressOf(walk, places);
  return `<a href="${escapeHtml(address)}"><b>${escapeHtml(walk.title)}</b><span>${escapeHtml(walk.text)}</span></a>`;
}

function addressOf({ person: key, place, meeting }: Walk, places: Places): string {
  const person = colleague(key);
  const call = meetings.find((one) => one.key === meeting);
  if (place === "call" && call) {
    const { key: name, subject } = call;
    return meetingOf(places, person, { id: stableId("meeting", name), subject });
  }
  if (place === "calendar") return calendarOf(places, person);
  const group = groupOf(key);
  return place === "wall" && group !== undefined
    ? wallOf(places, person, group)
    : tabOf(places, person);
}

function department(
  name: string,
  key: string,
  members: readonly Someone[],
  places: Places,
): string {
  return `<section class="team" aria-labelledby="team-${key}">
<h3 id="team-${key}">${escapeHtml(name)}</h3>
<ul class="people">${members.map((person) => personCard(person, name, places)).join("\n")}</ul>
</section>`;
}

function personCard(person: Someone, team: string, places: Places): string {
  const { key, name, firstName, job } = person;
  const group = groupOf(key);
  const links = [
    link(tabOf(places, person), "Goals", `${firstName}'s goals in Teams`),
    ...(group === undefined
      ? []
      : [link(wallOf(places, person, group), "Wall", `The team's wall in Teams, as ${firstName}`)]),
    link(calendarOf(places, person), "Calendar", `${firstName}'s calendar in Outlook`),
  ];
  const line = personLine(key);
  return `<li data-find="${escapeHtml(`${name} ${job} ${team} ${line}`.toLowerCase())}">
<span class="face face-${tintOf(key)}" aria-hidden="true">${escapeHtml(initialsOf(person))}</span>
<div><p class="name">${escapeHtml(name)}</p><p class="job">${escapeHtml(job)}</p><p class="line">${escapeHtml(line)}</p>
<p class="links">${links.join("")}</p></div>
</li>`;
}

const link = (href: string, text: string, label: string): string =>
  `<a href="${escapeHtml(href)}" aria-label="${escapeHtml(label)}">${text}</a>`;

/** The wall they look at first: that of the team they sell in or lead. */
function groupOf(key: PersonKey): string | undefined {
  const team: string | undefined = colleague(key).team;
  return teams.find((one) => one.key === team)?.groupId;
}

function initialsOf({ firstName, surname }: Someone): string {
  return `${firstName.slice(0, 1)}${surname.slice(0, 1)}`;
}

/** One of four warm tints, always the same for the same person. */
function tintOf(key: PersonKey): number {
  let sum = 0;
  for (let index = 0; index < key.length; index += 1) sum += key.charCodeAt(index);
  return sum % 4;
}
