import type { Caution, Deed } from "#app/preparation/PreparationState.ts";
import type { TroubleKind } from "#app/preparation/Trouble.ts";
import type { Season } from "../dates.ts";

type Phrase<Params extends readonly unknown[]> = (...params: Params) => string;

/** What to say about one kind of trouble, and what the button that follows is called. */
type TroubleWords = {
  readonly title: string;
  readonly body: string | Phrase<[seconds: number | undefined]>;
  readonly action: string;
};

/**
 * Every word of the pane. A sentence with a name, a number or a day is a
 * function, so that each language orders and inflects it as it needs.
 */
export type PaneText = {
  /** The BCP 47 tag of these words; dates follow the host's locale, not this. */
  readonly language: string;
  readonly pane: string;
  readonly reading: string;
  readonly header: {
    readonly title: Phrase<[name: string]>;
    readonly hiddenTitle: string;
    readonly groupTitle: string;
    readonly justYouTwo: string;
    readonly others: string;
    readonly series: string;
    readonly allDay: Phrase<[day: string]>;
    readonly over: Phrase<[day: string]>;
    readonly hideNames: string;
    readonly showNames: string;
    readonly hidden: string;
  };
  readonly askAbout: {
    readonly title: string;
    readonly more: Phrase<[count: number]>;
    readonly lastWords: Phrase<[name: string, day: string]>;
    readonly notInInvite: string;
    readonly values: Phrase<[name: string]>;
    readonly reached: Phrase<[day: string]>;
    readonly reachedUndated: string;
    readonly dateSoon: Phrase<[date: string]>;
    readonly datePlain: Phrase<[date: string]>;
    readonly datePast: Phrase<[date: string]>;
    readonly underWay: string;
    readonly added: Phrase<[day: string]>;
    readonly sooner: Phrase<[deals: number, month: string]>;
  };
  readonly progress: {
    readonly steps: Phrase<[done: number, of: number]>;
    readonly count: Phrase<[done: number, of: number, unit: string | undefined]>;
    readonly next: Phrase<[step: string]>;
    readonly done: string;
    readonly justBegun: string;
    readonly onTheWay: string;
    readonly nearlyThere: string;
    readonly there: string;
  };
  readonly promises: {
    readonly mine: string;
    readonly theirs: Phrase<[name: string]>;
    readonly due: Phrase<[day: string]>;
    readonly since: Phrase<[day: string]>;
    readonly nextStep: string;
    readonly toClose: Phrase<[day: string]>;
    readonly close: string;
    readonly whole: string;
    readonly inTeams: string;
  };
  readonly points: {
    readonly theirs: Phrase<[name: string]>;
    readonly mine: string;
    readonly noneTheirs: Phrase<[name: string]>;
    readonly noneMine: string;
    readonly add: string;
    readonly label: string;
    readonly seenBy: Phrase<[name: string]>;
    readonly save: string;
    readonly cancel: string;
    readonly remove: Phrase<[text: string]>;
    readonly takeBack: string;
    readonly empty: string;
    readonly tooLong: Phrase<[over: number]>;
  };
  readonly questions: {
    readonly title: Phrase<[count: number]>;
    readonly forMe: string;
    readonly nothingByName: string;
    readonly notNamed: string;
    readonly swap: Phrase<[text: string]>;
    readonly swapShort: string;
    readonly tickOne: string;
    readonly noSwap: string;
    readonly chosenBy: Phrase<[name: string]>;
    readonly noneChosen: Phrase<[name: string]>;
  };
  readonly comingUp: {
    readonly title: string;
    readonly none: Phrase<[name: string]>;
    readonly notThisTime: string;
    readonly notThisTimeFor: Phrase<[goal: string]>;
    readonly held: Phrase<[name: string]>;
    readonly stillNamed: Phrase<[name: string]>;
    readonly stillNamedByMe: string;
    readonly bringBack: string;
    readonly bringBackFor: Phrase<[goal: string]>;
  };
  readonly unrelated: {
    readonly cards: Phrase<[name: string]>;
    readonly mine: string;
    readonly note: Phrase<[name: string]>;
  };
  /** To whoever asks: of what to do, never of what somebody is. */
  readonly stance: string;
  readonly group: {
    readonly title: string;
    readonly body: string;
    readonly namesIn: string;
    readonly makeNeutral: string;
  };
  readonly outsider: string;
  readonly alone: string;
  readonly invite: {
    readonly readers: Phrase<[name: string]>;
    readonly readersGroup: string;
    readonly readersTalk: Phrase<[name: string]>;
    readonly preview: string;
    readonly previewLabel: string;
    readonly previewOurs: string;
    readonly unread: string;
    readonly putIn: string;
    readonly update: string;
    readonly setUpSeries: string;
    readonly updateSeries: string;
    readonly thisOneOnly: string;
    readonly putInThisOne: string;
    readonly occurrenceNote: Phrase<[name: string]>;
    readonly seriesNote: string;
    readonly takeOut: string;
    readonly isIn: string;
    readonly keepFor: Phrase<[weekday: string]>;
    readonly keptFor: Phrase<[weekday: string]>;
  };
  readonly doing: Readonly<Record<Deed, string>>;
  readonly done: Readonly<Record<Deed, string>>;
  /** Follows what was done, when the other person can read the questions from now on. */
  readonly noted: string;
  readonly caution: Readonly<Record<Caution, string>>;
  readonly undo: string;
  readonly trouble: Readonly<Record<TroubleKind, TroubleWords>>;
  readonly notice: {
    readonly support: Phrase<[requestId: string]>;
    readonly unreadTheirs: Phrase<[name: string]>;
    readonly unreadMine: string;
  };
  /** About what is on this device and not, or not yet, in the service. */
  readonly device: {
    readonly lastKnown: string;
    readonly because: Phrase<[kind: TroubleKind]>;
    readonly onDevice: Phrase<[kind: TroubleKind]>;
    readonly trying: string;
  };
  readonly stuck: {
    readonly subject: {
      readonly point: Phrase<[text: string]>;
      readonly questions: Phrase<[day: string]>;
      readonly goal: Phrase<[title: string]>;
      readonly shown: Phrase<[name: string, title: string]>;
      readonly removed: string;
      readonly other: string;
    };
    readonly refused: Phrase<[what: string]>;
    readonly removalRefused: Phrase<[what: string, name: string]>;
    /** Why; said of one change, where a trouble's own words may be about the whole pane. */
    readonly because: Phrase<[kind: TroubleKind]>;
    readonly sendAgain: string;
    readonly letGo: string;
    readonly clash: Phrase<[what: string]>;
    readonly here: string;
    readonly there: string;
    readonly keepMine: string;
    readonly takeTheirs: string;
  };
  readonly season: Readonly<Record<Season, string>>;
};
