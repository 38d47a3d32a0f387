import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { folder } from '../cli/cli';
import { connect, SERVER, type Client } from '../server/client';
import { sample } from '../server/sample';

/** `EDITS=10000 CYCLES=1000` is what docs/reliability.md reports. */
const EDITS = Number(process.env.EDITS ?? 1_000);
const CYCLES = Number(process.env.CYCLES ?? 100);

/** Megabytes that the second half of the work may add. An edit whose review stays adds a tenth of one for each thousand characters of the answer. */
const ROOM = 5;

/** Loaded in front of the server: when it is asked to, it collects all garbage and says how many bytes are left. */
const PROBE = "process.on('SIGUSR2', () => { gc(); gc(); process.stderr.write(`${process.memoryUsage().heapUsed}\\n`); });";

describe('Memory stays flat', () => {
  let client: Client;
  beforeEach(async () => {
    const probe = join(folder({ 'probe.cjs': PROBE }), 'probe.cjs');
    client = await connect(spawn(process.execPath, ['--expose-gc', '--require', probe, SERVER, '--stdio'], { stdio: 'pipe' }));
  });
  afterEach(() => client.stop());

  /** Megabytes in use. */
  async function inUse(): Promise<number> {
    const said = once(client.process.stderr!, 'data');
    client.process.kill('SIGUSR2');
    return Number(String((await said)[0])) / 1e6;
  }

  /** What the second half of the work adds to what the first half needed. */
  async function growth(times: number, work: (turn: number) => Promise<unknown>): Promise<number> {
    const series = [await inUse()];
    for (let turn = 0; turn < times; turn++) {
      await work(turn);
      if ((turn + 1) % (times / 10) === 0) series.push(await inUse());
    }
    console.log(`    MB in use, from 0 to ${times} times: ${series.map(size => size.toFixed(1)).join(' ')}`);
    return series[10]! - series[5]!;
  }

  it('over many edits', async () => {
    const uri = 'file:///answers/a.md';
    const long = 'Every evening I compared two of your charts with the depths that I had measured myself from the jetty. '.repeat(20);
    await client.open(uri, sample.replace('I want to work', `${long}I want to work`));
    const grown = await growth(EDITS, async turn => {
      await client.replace(uri, turn % 2 === 0 ? 'skippers' : `${turn - 1} sailors`, turn % 2 === 0 ? `${turn} sailors` : 'skippers');
      await client.pull(uri);
    });
    assert.ok(grown < ROOM, `${grown} MB`);
  }).timeout(900_000);

  it('over many documents opened and closed', async () => {
    const grown = await growth(CYCLES, async turn => {
      const uri = `file:///answers/${turn}.md`;
      await client.open(uri, Array.from({ length: 15 }, (_, part) => sample.replace('last summer', `in the summer of ${turn}.${part}`).replace('two', `${turn}`)).join('\n'));
      await client.pull(uri);
      await client.close(uri);
    });
    assert.ok(grown < ROOM, `${grown} MB`);
  }).timeout(900_000);
});
