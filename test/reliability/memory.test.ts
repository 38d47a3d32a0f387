import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { startClient, type Client } from '../server/client';
import { sample } from '../server/sample';

/** `EDITS=10000 CYCLES=1000` is what docs/reliability.md reports. */
const EDITS = Number(process.env.EDITS ?? 1_000);
const CYCLES = Number(process.env.CYCLES ?? 150);

/** Megabytes. */
const ROOM = 40;

const resident = ({ process }: Client): number => Number(spawnSync('ps', ['-o', 'rss=', '-p', String(process.pid)], { encoding: 'utf8' }).stdout) / 1024;

describe('Memory stays flat', () => {
  let client: Client;
  beforeEach(async () => { client = await startClient(); });
  afterEach(() => client.stop());

  /** What the second half of the work adds to what the first half needed. */
  async function growth(times: number, work: (turn: number) => Promise<unknown>): Promise<number> {
    for (let turn = 0; turn < times / 2; turn++) await work(turn);
    const before = resident(client);
    for (let turn = times / 2; turn < times; turn++) await work(turn);
    const after = resident(client);
    console.log(`    ${times} times: ${Math.round(before)} MB after half of them, ${Math.round(after)} MB at the end`);
    return after - before;
  }

  it('over many edits', async () => {
    const uri = 'file:///answers/a.md';
    await client.open(uri, sample.repeat(5));
    const grown = await growth(EDITS, async turn => {
      await client.replace(uri, turn % 2 === 0 ? 'skippers' : `${turn - 1} sailors`, turn % 2 === 0 ? `${turn} sailors` : 'skippers');
      await client.pull(uri);
    });
    assert.ok(grown < ROOM, `${grown} MB`);
  }).timeout(900_000);

  it('over many documents opened and closed', async () => {
    const grown = await growth(CYCLES, async turn => {
      const uri = `file:///answers/${turn}.md`;
      await client.open(uri, sample.replaceAll('Harbor', `Harbor ${turn}`));
      await client.pull(uri);
      await client.close(uri);
    });
    assert.ok(grown < ROOM, `${grown} MB`);
  }).timeout(900_000);
});
