import { strict as assert } from 'node:assert';
import { setTimeout as wait } from 'node:timers/promises';
import { Emitter, type Connection } from 'vscode-languageserver/node';
import { inFirstPause } from '../../server/scheduling/firstPause';
import type { Update } from '../../server/documents/openDocuments';
import type { Session } from '../../server/session';
import type { View } from '../../server/view';

describe('What is done in the first pause', () => {
  it('is done once, and not before the first findings of a document that takes longer than a pause', async () => {
    const done: string[] = [];
    const updates = new Emitter<Update>();
    let reviewed: View | undefined;
    const session: Pick<Session, 'onDidUpdate' | 'view'> = { onDidUpdate: updates.event, view: async () => reviewed ??= reviewFor(1_200) };
    const connection: Pick<Connection, 'console'> = { console: undefined as never };
    inFirstPause(connection as Connection, session as Session, () => done.push('work'));

    updates.fire({ uri: 'file:///a.md', occasion: 'edited' });
    await session.view('file:///a.md');
    await wait(100);
    done.push('findings');
    await wait(1_500);
    updates.fire({ uri: 'file:///a.md', occasion: 'edited' });
    await wait(1_500);
    assert.deepEqual(done, ['findings', 'work']);
  });
});

/** A review that takes so many ms, in which nothing else can be done. */
function reviewFor(milliseconds: number): View {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  return { review: { answers: [{}] } } as unknown as View;
}
