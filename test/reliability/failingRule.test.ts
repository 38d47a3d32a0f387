import assert from 'node:assert/strict';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import { createReviewer, defaultSettings, rules, type Review } from '../../rules';
import { startServer } from '../../server/server';
import { connect, type Client } from '../server/client';

const text = '# Why do you want to join our company?\n\nI love your amazing culture and, um, the perks.\n\n# Why should we hire you?\n\nI love your amazing culture and, um, weigh everything.\n';

/** What happens while one rule throws. */
async function without<Result>(id: string, act: () => Result | Promise<Result>): Promise<Result> {
  const rule = rules.find(it => it.id === id)!;
  const { check } = rule;
  Object.assign(rule, { check: () => { throw new TypeError('no such word'); } });
  try {
    return await act();
  } finally {
    Object.assign(rule, { check });
  }
}

/** A server in this process, whose rules can be made to fail. */
function startHere(): Promise<Client> {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(stdin, stdout), { readFile: async () => undefined, readFolder: async () => [] });
  return connect({ stdin, stdout } as unknown as ChildProcessWithoutNullStreams);
}

const ruled = ({ answers, findings }: Review) => [...findings, ...answers.flatMap(({ unit }) => unit.findings)].map(({ rule }) => rule);

describe('A rule that fails', () => {
  const whole = ruled(createReviewer(defaultSettings)(text));

  for (const id of ['filler', 'generic-flattery', 'perks-motivation']) {
    it(`is reported once, and costs nothing but its own findings: ${id}`, async () => {
      assert.ok(whole.includes(id), 'it finds something when it works');
      const review = await without(id, () => createReviewer(defaultSettings)(text));
      assert.deepEqual(ruled(review).sort(), [...whole.filter(rule => rule !== id), 'failed-rule'].sort());
      const [failed] = review.findings.filter(({ rule }) => rule === 'failed-rule');
      assert.match(failed!.message, new RegExp(`“${id}” stopped with an error`));
      assert.equal(failed!.evidence, 'TypeError: no such word');
      assert.equal(text.slice(failed!.span.start, failed!.span.end), '# Why do you want to join our company?');
    });
  }

  it('does not stop the server, which tells it once and goes on with the others, also after an edit', () => without('filler', async () => {
    const client = await startHere();
    const uri = 'file:///a.md';
    await client.open(uri, text);
    const { 'generic-flattery': flattery, ...first } = await client.findings(uri);
    assert.equal(flattery?.length, 2);
    assert.equal(first['failed-rule']?.length, 1);
    assert.equal(first.filler, undefined);

    await client.replace(uri, 'amazing culture and, um, weigh', 'harbour plans and, um, weigh');
    const second = await client.findings(uri);
    assert.equal(second['generic-flattery']?.length, 1);
    assert.equal(second['failed-rule']?.length, 1);
    client.connection.dispose();
  }));
});
