import assert from 'node:assert/strict';
import type { Status } from '../../server/protocol';
import { startClient } from './client';
import { readme, sample } from './sample';

const uri = 'file:///answers/sample.md';

describe('the status of a document', () => {
  it('says what is on, what is shown and what waits', async () => {
    const client = await startClient({ settings: { rules: { passive: 'off', cliche: 'hint' } } });
    const status = (): Promise<Status> => client.request('answerlint/status', { textDocument: { uri } });
    assert.equal(await status(), null, 'the document is not open');
    await client.open(uri, sample);
    const { milliseconds, findings, ...opened } = await status();
    assert.deepEqual(opened, { mode: 'on', run: 'onType', answers: 2, shown: findings, ignored: 0, rulesOff: ['passive'] });
    assert(findings > 5 && milliseconds > 0, `${findings} findings in ${milliseconds} ms`);

    await client.type(uri, 'My first', ' [week?]');
    const typing = await status();
    assert.deepEqual([typing.findings, typing.shown], [findings + 1, findings], 'one waits for a pause');

    await client.replace(uri, 'I want', '<!-- answerlint-disable-next-line filler -->\nI want');
    assert.equal((await status()).ignored, 1);
    await client.replace(uri, 'company: Harbor', 'company: Harbor\ndraft: true');
    assert.equal((await status()).mode, 'draft');
    await client.replace(uri, 'draft: true', 'answerlint: false');
    const { milliseconds: _, ...off } = await status();
    assert.deepEqual(off, { mode: 'off', run: 'onType', answers: 0, findings: 0, shown: 0, ignored: 0, rulesOff: ['passive'] });
    await client.stop();
  });

  it('says that there is no answer in it, and that settings leave it out', async () => {
    const client = await startClient();
    await client.open(uri, readme);
    const status = (): Promise<Status> => client.request('answerlint/status', { textDocument: { uri } });
    assert.deepEqual([(await status()).mode, (await status()).answers], ['on', 0]);
    await client.configure({ include: ['*.txt'], run: 'onSave' });
    assert.deepEqual([(await status()).mode, (await status()).run], ['off', 'onSave']);
    await client.stop();
  });
});
