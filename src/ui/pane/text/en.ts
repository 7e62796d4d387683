import type { TroubleKind } from "#app/preparation/Trouble.ts";
import type { PaneText } from "./PaneText.ts";

const inWords = " one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The pane in British English; the model for every other language. */
export const en: PaneText = {
  language: "en",
  pane: "Beyond Target",
  reading: "Reading the meeting…",

  header: {
    title: (name) => name,
    hiddenTitle: "This 1-1",
    groupTitle: "This meeting",
    justYouTwo: "just you two",
    others: "others are invited",
    series: "The whole series",
    allDay: (day) => `${day}, all day`,
    over: (day) => `${day} · over`,
    hideNames: "Hide names and goals",
    showNames: "Show names and goals",
    hidden: "Names and goals are hidden while you share your screen.",
  },

  askAbout: {
    title: "Ask about",
    more: (count) => (count === 1 ? "One more goal" : `${String(count)} more goals`),
    lastWords: (name, day) => `${name}, ${day}`,
    notInInvite: "Not named in invites",
    values: (name) => `What matters to ${name}:`,
    reached: (day) => `Reached on ${day}`,
    reachedUndated: "Reached",
    dateSoon: (date) => `Coming up: ${date}`,
    datePlain: (date) => `For ${date}`,
    datePast: (date) => `The date was ${date}`,
    underWay: "Happening now",
    added: (day) => `Written down on ${day}`,
    sooner: (deals, month) =>
      deals === 1
        ? `About one more deal brings this to ${month}.`
        : `About ${inWords[deals] ?? String(deals)} more deals bring this to ${month}.`,
  },

  progress: {
    steps: (done, of) => `${String(done)} of ${String(of)} steps done`,
    count: (done, of, unit) =>
      `${String(done)} of ${String(of)}${unit === undefined ? "" : ` ${unit}`}`,
    next: (step) => `Next: ${step}`,
    done: "Done",
    justBegun: "Just begun",
    onTheWay: "On the way",
    nearlyThere: "Nearly there",
    there: "There",
  },

  promises: {
    mine: "You said you would",
    theirs: (name) => `${name} said they would`,
    due: (day) => `by ${day}`,
    since: (day) => `said ${day}`,
    nextStep: "Next step",
    toClose: (day) => `Your talk on ${day} waits to be closed.`,
    close: "Close the talk",
    whole: "The whole talk",
    inTeams: "Open in Teams",
  },

  points: {
    theirs: (name) => `${name} wants to talk about`,
    mine: "I want to talk about",
    noneTheirs: (name) => `${name} has not added a point yet.`,
    noneMine: "Nothing yet. A few words are enough.",
    add: "Add a point",
    label: "What would you like to talk about?",
    seenBy: (name) => `${name} sees this on your talk page.`,
    save: "Add",
    cancel: "Not now",
    remove: (text) => `Take back “${text}”`,
    takeBack: "Take back",
    empty: "Write a few words first.",
    tooLong: (over) =>
      over === 1
        ? "One character too long. Please shorten it."
        : `${String(over)} characters too long. Please shorten it.`,
  },

  questions: {
    title: (count) =>
      count === 1
        ? "One question"
        : count === 2
          ? "Two questions"
          : count === 3
            ? "Three questions"
            : "Questions",
    forMe: "Questions for me",
    nothingByName: "There is nothing to ask about by name. Here are three good ways to begin.",
    notNamed: "These stay on your talk page. The invite gets three questions that name nothing.",
    swap: (text) => `Another question instead of “${text}”`,
    swapShort: "Swap",
    tickOne: "Tick at least one question to use them.",
    noSwap: "There is no other question that fits just now.",
    chosenBy: (name) => `${name} would like to ask`,
    noneChosen: (name) => `${name} has not chosen questions yet.`,
  },

  comingUp: {
    title: "May come up",
    none: (name) => `You show ${name} no goals. That is fine: nothing is asked about by name.`,
    notThisTime: "Not this time",
    notThisTimeFor: (goal) => `Not this time: ${goal}`,
    held: (name) => `Not this time. ${name} is not told.`,
    stillNamed: (name) =>
      `The invite already names it, and only ${name} can change that: with “Update the invite” in this pane.`,
    stillNamedByMe:
      "Your invite still names it. Choose “Update the invite” below, then send it again.",
    bringBack: "Bring it back",
    bringBackFor: (goal) => `Bring it back: ${goal}`,
  },

  unrelated: {
    cards: (name) => `${name} on the wall`,
    mine: "Yours to bring up, if you like",
    note: (name) =>
      `You and ${name} have no talk page yet, so nothing either of you keeps is shown here.`,
  },

  stance: "What could you take out of their way?",

  group: {
    title: "Others will read this. Names are out.",
    body: "Three questions that fit any conversation:",
    namesIn: "The text in the invite names a goal, and others are invited now.",
    makeNeutral: "Take the names out",
  },

  outsider: "Nothing to prepare here: somebody from outside takes part.",
  alone: "Invite one person, and their goals and three questions wait here.",

  invite: {
    readers: (name) => `${name} will read this. So can anyone it is forwarded to.`,
    readersGroup: "Everyone invited will read this. So can anyone it is forwarded to.",
    readersTalk: (name) => `Only you and ${name} see these, on your talk page.`,
    preview: "What the invite will say",
    previewLabel: "Text for the invite",
    previewOurs: "What the invite says",
    unread: "The text of the invite could not be read. Close it, open it again, and try once more.",
    putIn: "Put in the invite",
    update: "Update the invite",
    setUpSeries: "Set up this series",
    updateSeries: "Update this series",
    thisOneOnly: "Or put them in this meeting’s invite",
    putInThisOne: "Put in this invite only",
    occurrenceNote: (name) =>
      `This makes one meeting of the series an exception. When you send it, Outlook mails ${name} an update.`,
    seriesNote:
      "This text names no progress, so it stays true all year. Each week’s questions go to your talk page.",
    takeOut: "Take it out",
    isIn: "This is in the invite.",
    keepFor: (weekday) => `Use for ${weekday}`,
    keptFor: (weekday) => `Kept for ${weekday}`,
  },

  doing: {
    read: "Reading the meeting again…",
    putIn: "Writing to the invite…",
    takeOut: "Taking it out…",
    keep: "Keeping them…",
    addPoint: "Adding your point…",
    removePoint: "Taking it back…",
    hold: "Just a moment…",
    release: "Just a moment…",
    reword: "Writing to the invite…",
    wordBack: "Writing to the invite…",
    leave: "Just a moment…",
    offerAgain: "Just a moment…",
    keepPromise: "Just a moment…",
    reopen: "Just a moment…",
    makePrivate: "Just a moment…",
    makeOpen: "Just a moment…",
  },
  done: {
    read: "",
    putIn: "It is in the invite. It goes out when you send it.",
    takeOut: "It is out. The rest of your text is as it was.",
    keep: "Kept on your talk page.",
    addPoint: "Your point is on the talk page.",
    removePoint: "Your point is taken back.",
    hold: "Not this time. Nobody is told.",
    release: "It may come up again.",
    reword: "It is in the invite. It goes out when you send it.",
    wordBack: "Your own words are back.",
    leave: "Left as you wrote it.",
    offerAgain: "Here is the other way again.",
    keepPromise: "Done. It is ticked on your talk page.",
    reopen: "It is open again.",
    makePrivate: "Marked private. It counts once you save or send it.",
    makeOpen: "No longer marked private.",
  },
  noted: "The questions are on your talk page already.",
  caution: {
    unconfirmed:
      "Outlook took the text but does not show it yet. Look at the invite before you send it.",
    notNoted: "The invite has the questions, but they could not be noted for next time.",
    notDropped: "It is out of the invite, but your talk page still has the questions.",
  },
  undo: "Undo",

  trouble: {
    signIn: {
      title: "Sign in to see what to prepare",
      body: "Your goals and questions are kept in your organisation’s SharePoint.",
      action: "Sign in",
    },
    signInRefused: {
      title: "Your organisation did not let you in",
      body: "Beyond Target may not be approved for you yet. Please ask your administrator, then try again.",
      action: "Sign in",
    },
    signInCancelled: {
      title: "The sign-in was closed",
      body: "Nothing was changed. You can sign in whenever you like.",
      action: "Sign in",
    },
    windowBlocked: {
      title: "The sign-in window did not open",
      body: "Your browser blocked it. Allow windows for this page, then try again.",
      action: "Sign in",
    },
    notConfigured: {
      title: "Beyond Target is not set up here yet",
      body: "Its settings are missing or wrong. Please ask your administrator.",
      action: "Try again",
    },
    notProvisioned: {
      title: "You are not set up yet",
      body: "Beyond Target does not know you in this organisation. Please ask your administrator to add you.",
      action: "Try again",
    },
    refused: {
      title: "SharePoint did not allow it",
      body: "You may have lost access to this list. If this goes on, please ask your administrator.",
      action: "Try again",
    },
    missing: {
      title: "A list is missing in SharePoint",
      body: "It may have been removed or not made yet. Please ask your administrator.",
      action: "Try again",
    },
    changedElsewhere: {
      title: "It was changed on another device",
      body: "What is here now is older. Read it again, then repeat your change.",
      action: "Read again",
    },
    columnChanged: {
      title: "A list in SharePoint was changed",
      body: "A column is missing or has a new name. Please ask your administrator to run the check.",
      action: "Try again",
    },
    invalid: {
      title: "SharePoint did not take the text",
      body: "It may be too long, or hold a character SharePoint refuses. Please change it and try again.",
      action: "Try again",
    },
    throttled: {
      title: "Microsoft 365 is busy",
      body: (seconds) =>
        seconds === undefined
          ? "It asked us to wait. Please try again in a minute."
          : seconds === 1
            ? "It asked us to wait a second. Please try again then."
            : `It asked us to wait ${String(seconds)} seconds. Please try again then.`,
      action: "Try again",
    },
    offline: {
      title: "You are offline",
      body: "Nothing you typed is lost. Try again when you are back online.",
      action: "Try again",
    },
    timedOut: {
      title: "No answer came in time",
      body: "The connection may be slow. Nothing you typed is lost.",
      action: "Try again",
    },
    hostRefused: {
      title: "Outlook did not allow it",
      body: "The meeting may be open elsewhere or read only. Close it, open it again, and try once more.",
      action: "Try again",
    },
    hostMissing: {
      title: "This version of Outlook cannot do that",
      body: "Open the meeting in Outlook on the web, or update Outlook.",
      action: "Try again",
    },
    notSaved: {
      title: "Save the meeting first",
      body: "Outlook wants it saved once. Save it, then try again.",
      action: "Try again",
    },
    itemChanged: {
      title: "Another meeting was opened",
      body: "Read this one again to go on.",
      action: "Read again",
    },
    noMeeting: {
      title: "No meeting is open here",
      body: "Open a meeting with one other person in your calendar, then open this pane again.",
      action: "Look again",
    },
    tooLong: {
      title: "The invite is too long",
      body: "Outlook takes no more text in it. Shorten your own text, then try again.",
      action: "Try again",
    },
    unexpected: {
      title: "Something went wrong",
      body: "Nothing you typed is lost. Please try again. If this goes on, tell your administrator.",
      action: "Try again",
    },
  },
  notice: {
    support: (requestId) => `For your administrator: ${requestId}`,
    unreadTheirs: (name) => `What ${name} shows you could not be read.`,
    unreadMine: "Your own list could not be read.",
  },

  device: {
    lastKnown: "You see this as this device last knew it.",
    because: (kind) => because[kind] ?? "Microsoft 365 could not be asked.",
    onDevice: (kind) =>
      `Saved on this device. ${goesOut[kind] ?? "It goes to SharePoint by itself in a while."}`,
    trying: "Trying…",
  },

  stuck: {
    subject: {
      point: (text) => `Your point “${text}”`,
      questions: (day) => `Your choice of questions for ${day}`,
      goal: (title) => `“${title}”`,
      shown: (name, title) => `What ${name} sees of “${title}”`,
      removed: "Something you took back",
      other: "A change of yours",
    },
    refused: (what) => `${what} did not reach SharePoint. It is still on this device.`,
    removalRefused: (what, name) => `${what} is still in SharePoint, where ${name} can see it.`,
    because: (kind) => refusedBecause[kind] ?? refusedBecause.unexpected,
    sendAgain: "Try again",
    letGo: "Let it go",
    clash: (what) => `${what} was changed here and elsewhere.`,
    here: "Here",
    there: "Elsewhere",
    keepMine: "Keep what is here",
    takeTheirs: "Keep the other",
  },

  season: { spring: "spring", summer: "summer", autumn: "autumn", winter: "winter" },
};

/** Why the service was not asked, or not in earnest. */
const because: Partial<Record<TroubleKind, string>> = {
  offline: "You are offline.",
  throttled: "Microsoft 365 is busy.",
  timedOut: "Microsoft 365 did not answer in time.",
  signIn: "You are not signed in.",
  signInCancelled: "The sign-in was closed.",
  signInRefused: "Your organisation did not let you in.",
  windowBlocked: "Your browser blocked the sign-in window.",
  columnChanged: "A list in SharePoint was changed. Please ask your administrator.",
};

/** When what is on this device goes to SharePoint. */
const goesOut: Partial<Record<TroubleKind, string>> = {
  offline: "It goes to SharePoint when you are back online.",
  throttled: "Microsoft 365 is busy, so it goes to SharePoint by itself in a while.",
  timedOut: "Microsoft 365 did not answer in time, so it goes to SharePoint by itself in a while.",
  signIn: "It goes to SharePoint once you sign in.",
};

/** Why SharePoint has not taken a change. */
const refusedBecause: Partial<Record<TroubleKind, string>> & { readonly unexpected: string } = {
  refused:
    "SharePoint refused it; your permissions may have changed. Please ask your administrator.",
  missing: "Its list may have been removed. Please ask your administrator.",
  notProvisioned:
    "Its list is gone, or no longer yours to write in. Please ask your administrator.",
  changedElsewhere: "It was changed in several places at once. Try again.",
  columnChanged:
    "A list no longer has the columns it should have. Please ask your administrator to run the check.",
  invalid: "It may be too long, or hold a character SharePoint refuses. Shorten it or change it.",
  throttled:
    "Its list may have passed the 5,000 entries up to which SharePoint searches one. Please ask your administrator.",
  unexpected: "Microsoft 365 did not take it, several times over. Try again in a while.",
};
