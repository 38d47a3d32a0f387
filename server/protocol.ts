/**
 * Messages beyond LSP: names and types only, shared by server and clients. Ranges and versions are those of LSP. An editor that does not know
 * these messages has everything else.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** `initializationOptions`: what a client may tell the server. */
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
  /** The kind in words. */
  readonly title: string;
  readonly words: number;
  /** Spoken, at the writer's pace. */
  readonly seconds: number;
  readonly checklist: readonly ChecklistItem[];
  readonly stories: readonly ChecklistStory[];
  /** Findings that comments in the document keep quiet. */
  readonly ignored: readonly IgnoredFinding[];
}

export interface IgnoredFinding {
  /** Id of the rule. */
  readonly rule: string;
  readonly range: Range;
  /** Why, if the comment says so. */
  readonly reason?: string;
}

export interface ChecklistItem {
  readonly id: string;
  /** The part of the answer that the item belongs to: its id, and its name in words. */
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
  /** Inserts parts that the story should have and has not, in its notation. */
  readonly add: Readonly<Partial<Record<StoryRole, ScaffoldEdit>>>;
}

export type StoryRole = 'situation' | 'task' | 'action' | 'result' | 'reflection';

export interface ChecklistPart extends Range {
  readonly words: number;
  readonly seconds: number;
  /** What a coach says about the part's share of the story if it is too large or too small. */
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
  /** In or after the answer that is meant. */
  readonly position: Position;
}

/** An answer as it is said aloud: without markup, labels and comments. */
export interface Rehearsal {
  readonly question: string;
  /** The kind in words. */
  readonly title: string;
  readonly wordsPerMinute: number;
  /** In seconds: how long a good answer of this kind takes. */
  readonly target: { readonly min: number; readonly max: number };
  /** In the order told. */
  readonly parts: readonly RehearsalPart[];
}

export interface RehearsalPart {
  /** Its role in a story. */
  readonly role?: StoryRole;
  /** Its name if it belongs to no story; empty if it has none. */
  readonly title: string;
  readonly paragraphs: readonly (readonly SpokenSentence[])[];
}

export interface SpokenSentence {
  readonly text: string;
  /** At the writer's pace, unrounded. */
  readonly seconds: number;
}

/**
 * Request, client to server: `StatusParams` → `Status`: which rules are on in a document, and how much is shown; null if the document is not
 * open. Changes with every edit and with the diagnostics.
 */
export const statusRequest = 'answerlint/status';

export interface StatusParams {
  readonly textDocument: { readonly uri: string };
}

export interface Status {
  /** `off`: settings or front matter leave the document out. `draft`: only errors and pitfalls are reported. */
  readonly mode: 'on' | 'draft' | 'off';
  readonly run: 'onType' | 'onSave';
  readonly answers: number;
  /** In the text as it is now. */
  readonly findings: number;
  /** Shown at the moment. The others wait until the writer pauses, is done with an answer, or saves. */
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
  /** The document whose rubrics and notation to use; absent: the built-in rubrics and the most common notation. */
  readonly textDocument?: { readonly uri: string };
}

export interface Scaffolds {
  readonly answers: readonly AnswerScaffold[];
  /** A story with its labels, as a snippet. */
  readonly story: string;
}

/** A kind of answer, and how to begin one. */
export interface AnswerScaffold {
  readonly kind: string;
  readonly group: string;
  /** The kind in words. */
  readonly title: string;
  /** The question as people ask it: the snippet's heading. */
  readonly question: string;
  /** Question and answer, with the slots as tab stops. */
  readonly snippet: string;
}

/**
 * Requests, server to client, for a server without a file system, in a web worker. Parameters: `{ uri }`. With a client that does not know them,
 * the settings file and the user's own rubrics have no effect; all else works.
 */
export const readFileRequest = 'answerlint/readFile';
export const readFolderRequest = 'answerlint/readFolder';

/** `answerlint/readFile` → the text, null if there is no such file. `answerlint/readFolder` → the folder's entries. */
export interface FolderEntry {
  readonly name: string;
  readonly folder: boolean;
}
