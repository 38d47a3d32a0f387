// Language servers side by side: all are open at once, and each keystroke goes to one after the other, so that whatever else
// the machine does hits all of them.
import { startEditor } from './editor.mjs';
import { median, quantile, randomFrom } from './numbers.mjs';
import { typist } from './typist.mjs';

const STARTS = 3;
const KEYSTROKES = 200;
/** Keystrokes before the clock counts: code that has run a few times is compiled. */
const WARM_UP = 30;
const BURST = 50;
/** Bursts: one by itself may meet a collection of garbage. */
const BURSTS = 5;
const CODE_ACTIONS = 40;
/** A server that takes long is asked only as many times as fit into this, in ms. */
const BUDGET = 20_000;

const ROOT = 'file:///bench';
const DOCUMENT = `${ROOT}/answers.md`;

/** Measures servers, by name, on a text. All times in ms, memory in MB. */
export async function measureServers(commands, text) {
  const names = Object.keys(commands);
  const starts = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < STARTS; round++) {
    for (const name of names) starts[name].push(await timeToFirstDiagnostics(commands[name], text));
  }

  const sessions = new Map();
  for (const name of names) sessions.set(name, await openSession(commands[name], text));
  for (let index = -WARM_UP; index < KEYSTROKES; index++) {
    for (const session of sessions.values()) await typeOneKey(session, index >= 0);
  }
  for (let round = 0; round < BURSTS; round++) for (const session of sessions.values()) await typeBurst(session);
  await askForCodeActions(sessions);

  const results = {};
  for (const [name, session] of sessions) {
    results[name] = { start: median(starts[name]), ...summaryOf(session), sameAsFresh: await isSameAsFresh(session) };
    await session.editor.stop();
  }
  return results;
}

async function timeToFirstDiagnostics(command, text) {
  const editor = startEditor(command);
  await editor.initialize(ROOT);
  const { at } = await editor.open(DOCUMENT, text);
  await editor.stop();
  return at - editor.started;
}

async function openSession(command, text) {
  const editor = startEditor(command);
  await editor.initialize(ROOT);
  await editor.open(DOCUMENT, text);
  return { editor, writer: typist(text, 1), keystrokes: [], bursts: [], codeActions: [], spent: 0 };
}

async function typeOneKey(session, counts) {
  const { editor, writer, keystrokes } = session;
  if (session.spent > BUDGET) return;
  const worked = editor.system().worked;
  const edit = writer.key();
  const found = editor.diagnostics(DOCUMENT, edit.version);
  const sent = performance.now();
  editor.change(DOCUMENT, edit);
  const { at } = await found;
  session.spent += at - sent;
  if (!counts) return;
  keystrokes.push(at - sent);
  session.worked = (session.worked ?? 0) + editor.system().worked - worked;
}

async function typeBurst({ editor, writer, bursts }) {
  const edits = writer.burst(BURST);
  const before = editor.published.length;
  const found = editor.diagnostics(DOCUMENT, edits.at(-1).version);
  const sent = performance.now();
  for (const edit of edits) editor.change(DOCUMENT, edit);
  const { at } = await found;
  bursts.push({ took: at - sent, publishes: editor.published.length - before });
}

/** At findings of the server itself; at places anywhere, of one that finds nothing. */
async function askForCodeActions(sessions) {
  const random = randomFrom(2);
  for (let index = 0; index < CODE_ACTIONS; index++) {
    for (const { editor, codeActions } of sessions.values()) {
      const found = editor.published.at(-1).diagnostics;
      const diagnostic = found[Math.floor(random() * found.length)];
      const range = diagnostic?.range ?? { start: { line: index, character: 0 }, end: { line: index, character: 0 } };
      const sent = performance.now();
      const { at } = await editor.request('textDocument/codeAction', { textDocument: { uri: DOCUMENT }, range, context: { diagnostics: diagnostic ? [diagnostic] : [] } });
      codeActions.push(at - sent);
    }
  }
}

/** What was found after all edits must be what is found in the same text opened afresh. */
async function isSameAsFresh({ editor, writer }) {
  const edit = writer.line();
  const found = editor.diagnostics(DOCUMENT, edit.version);
  editor.change(DOCUMENT, edit);
  const edited = (await found).message.params.diagnostics;
  const fresh = (await editor.open(`${ROOT}/fresh.md`, writer.text())).message.params.diagnostics;
  const sorted = (diagnostics) => diagnostics.map(({ range, code, message }) => JSON.stringify([range, code, message])).sort().join('\n');
  return sorted(edited) === sorted(fresh);
}

function summaryOf({ editor, keystrokes, bursts, codeActions, worked }) {
  return {
    keystroke: { p50: median(keystrokes), p99: quantile(keystrokes, 0.99), count: keystrokes.length, worked: worked === undefined ? undefined : worked / keystrokes.length },
    burst: { took: median(bursts.map(({ took }) => took)), publishes: Math.max(...bursts.map(({ publishes }) => publishes)) },
    codeAction: median(codeActions),
    peak: editor.system().peak,
    findings: editor.published.at(-1).diagnostics.length,
  };
}
