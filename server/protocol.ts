/**
 * What Answerlint says beyond LSP: names and types only, shared by server and clients. Ranges and versions are those of
 * LSP. Everything else works in an editor that has never heard of these messages.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** `initializationOptions`: what a client may say of itself. */
export interface InitializationOptions {
  /** Commands of its own that a code lens may run: `answerlint.showChecklist`. */
  readonly commands?: readonly string[];
  /** Where the rules' pages are: a URI that ends with a slash. */
  readonly docs?: string;
}

/** A command of the client: opens the checklist of a document. Arguments: its URI, the position of an answer. */
export const showChecklistCommand = 'answerlint.showChecklist';

/** A command of the server: makes every safe fix in a document. Argument: its URI. */
export const fixAllCommand = 'answerlint.applySafeFixes';

/** Request, client to server: `ChecklistParams` → `ChecklistAnswer[]`, empty where the document holds no answer. */
export const checklistRequest = 'answerlint/checklist';

export interface ChecklistParams {
  readonly textDocument: { readonly uri: string };
}

/** An answer and how far it has come. */
export interface ChecklistAnswer {
  readonly range: Range;
  readonly question: string;
  readonly kind: string;
  readonly group: string;
  /** The kind's name for people. */
  readonly title: string;
  readonly words: number;
  /** Spoken, at the writer's pace. */
  readonly seconds: number;
  readonly checklist: readonly ChecklistItem[];
  readonly stories: readonly ChecklistStory[];
  /** What comments in the document keep quiet here. */
  readonly ignored: readonly IgnoredFinding[];
}

export interface IgnoredFinding {
  /** Id of the rule. */
  readonly rule: string;
  readonly range: Range;
  /** Why, where the comment says so. */
  readonly reason?: string;
}

export interface ChecklistItem {
  readonly id: string;
  /** The part of the answer it belongs to: its id, and its name for people. */
  readonly part: string;
  readonly partTitle: string;
  readonly title: string;
  readonly why: string;
  /** What a coach asks for when it is missing. */
  readonly asks: string;
  /** A sentence that would tick it. */
  readonly example?: string;
  readonly state: 'met' | 'missing' | 'partial' | 'not-applicable';
  readonly evidence: readonly Range[];
  readonly ticks?: readonly { readonly title: string; readonly met: boolean }[];
  /** Inserts a scaffold for the item; only where it is not met. */
  readonly add?: ScaffoldEdit;
}

/** A text edit whose slots `[like this?]` are tab stops in `snippet`. */
export interface ScaffoldEdit {
  readonly range: Range;
  readonly newText: string;
  readonly snippet: string;
}

export interface ChecklistStory {
  readonly range: Range;
  readonly title: string;
  readonly quantified: boolean;
  readonly words: number;
  readonly seconds: number;
  /** Null where a part is missing. */
  readonly parts: Readonly<Record<StoryRole, ChecklistPart | null>>;
  /** Inserts a part that the story should have and has not, in its notation. */
  readonly add: Readonly<Partial<Record<StoryRole, ScaffoldEdit>>>;
}

export type StoryRole = 'situation' | 'task' | 'action' | 'result' | 'reflection';

export interface ChecklistPart extends Range {
  readonly words: number;
  readonly seconds: number;
  /** What a coach says of its share of the story, where it takes too much or too little. */
  readonly remark?: string;
}

/** Notification, server to client: what `answerlint/checklist` says of a document may have changed. */
export const didUpdateChecklistNotification = 'answerlint/didUpdateChecklist';

export interface DidUpdateChecklistParams {
  readonly uri: string;
  readonly version: number;
}

/** Request, client to server: `RehearsalParams` → `Rehearsal`, null where the document holds no answer. */
export const rehearsalRequest = 'answerlint/rehearsal';

export interface RehearsalParams {
  readonly textDocument: { readonly uri: string };
  /** In the answer that is meant, or behind it. */
  readonly position: Position;
}

/** An answer as it is said aloud: without markup, labels and comments. */
export interface Rehearsal {
  readonly question: string;
  /** The kind's name for people. */
  readonly title: string;
  readonly wordsPerMinute: number;
  /** Seconds within which such an answer is told well. */
  readonly target: { readonly min: number; readonly max: number };
  /** In the order told. */
  readonly parts: readonly RehearsalPart[];
}

export interface RehearsalPart {
  /** What it does in a story. */
  readonly role?: StoryRole;
  /** What it is called where it belongs to no story; empty where it has no name. */
  readonly title: string;
  readonly paragraphs: readonly (readonly SpokenSentence[])[];
}

export interface SpokenSentence {
  readonly text: string;
  /** At the writer's pace, unrounded. */
  readonly seconds: number;
}

/**
 * Request, client to server: `StatusParams` → `Status`: what is on in a document, and what of it is shown; null where the
 * document is not open. It changes with every edit and with the diagnostics.
 */
export const statusRequest = 'answerlint/status';

export interface StatusParams {
  readonly textDocument: { readonly uri: string };
}

export interface Status {
  /** `off` where settings or front matter leave the document out, `draft` where only errors and pitfalls are reported. */
  readonly mode: 'on' | 'draft' | 'off';
  readonly run: 'onType' | 'onSave';
  readonly answers: number;
  /** Found in the text as it is now. */
  readonly findings: number;
  /** Shown at this moment: the others wait until the writer pauses, is done with an answer, or saves. */
  readonly shown: number;
  /** Kept quiet by comments. */
  readonly ignored: number;
  /** Ids of the rules that settings switch off. */
  readonly rulesOff: readonly string[];
  /** How long the last review took. */
  readonly milliseconds: number;
}

/** Request, client to server: `ScaffoldsParams` → `Scaffolds`: what a writer can begin with. */
export const scaffoldsRequest = 'answerlint/scaffolds';

export interface ScaffoldsParams {
  /** The document whose rubrics and notation count; without one, the built-in rubrics and the commonest notation. */
  readonly textDocument?: { readonly uri: string };
}

export interface Scaffolds {
  readonly answers: readonly AnswerScaffold[];
  /** A story with its labels, a snippet. */
  readonly story: string;
}

/** A kind of answer and how to begin one. */
export interface AnswerScaffold {
  readonly kind: string;
  readonly group: string;
  /** The kind's name for people. */
  readonly title: string;
  /** The question as people ask it: the snippet's heading. */
  readonly question: string;
  /** Question and answer, with the slots as tab stops. */
  readonly snippet: string;
}

/**
 * Requests, server to client, of a server that has no file system: a web worker. Parameters: `{ uri }`. A client that
 * does not know them costs the user the settings file and own rubrics, nothing else.
 */
export const readFileRequest = 'answerlint/readFile';
export const readFolderRequest = 'answerlint/readFolder';

/** `answerlint/readFile` → the text, null where there is no such file; `answerlint/readFolder` → its entries. */
export interface FolderEntry {
  readonly name: string;
  readonly folder: boolean;
}
