// Results as Markdown.
const OURS = 'answerlint';
const FLOOR = 'echo';

/** Numbers as people read them: three digits. */
export const rounded = (value) => value === undefined || Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const table = (head, rows) => [head, head.map((_, index) => index === 0 ? '---' : '---:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const times = (value, floor) => value === undefined || floor === undefined ? '–' : `${rounded(value / floor)} ×`;

/** Everything that was measured of language servers: a table a size. */
export const serversTables = (sizes) => Object.entries(sizes).map(([size, servers]) => `### ${size}\n\n${table(
  ['', 'start → findings, ms', 'keystroke p50, ms', 'p99, ms', 'CPU a keystroke, ms', 'burst of 50, ms', 'publishes', 'code action p50, ms', 'peak memory, MB', 'findings', 'as freshly opened'],
  Object.entries(servers).map(([name, it]) => [
    name, rounded(it.start), rounded(it.keystroke.p50), rounded(it.keystroke.p99), rounded(it.keystroke.worked), rounded(it.burst.took), it.burst.publishes, rounded(it.codeAction), rounded(it.peak),
    it.findings, it.sameAsFresh ? 'yes' : 'no',
  ]),
)}`).join('\n\n');

/** How we compare, in times of the floor and of the fastest peer: what is to be held whatever the machine. */
export function ratiosTable(sizes) {
  const row = (name, ratio) => [name, ...Object.values(sizes).map((servers) => ratio(servers[OURS], servers[FLOOR], servers))];
  return table(['', ...Object.keys(sizes)], [
    row('keystroke p50, times echo', (ours, floor) => times(ours.keystroke.p50, floor.keystroke.p50)),
    row('keystroke p99, times echo', (ours, floor) => times(ours.keystroke.p99, floor.keystroke.p99)),
    row('keystroke p50, faster than rumdl by', (ours, _, { rumdl }) => times(rumdl?.keystroke.p50, ours.keystroke.p50)),
    row('burst of 50, times one keystroke', (ours) => times(ours.burst.took, ours.keystroke.p50)),
    row('start → first findings, times echo', (ours, floor) => times(ours.start, floor.start)),
    row('code action p50 over echo, ms', (ours, floor) => rounded(ours.codeAction - floor.codeAction)),
    row('peak memory, times echo', (ours, floor) => times(ours.peak, floor.peak)),
  ]);
}

export const commandLinesTable = (results) => table(
  ['', 'seconds', 'CPU seconds', 'MB/s'],
  results.map(({ name, share, seconds, worked, rate, ended }) =>
    [share < 1 ? `${name} (on ${Math.round(100 * share)} % of the files)` : name, ended ? rounded(seconds) : `> ${rounded(seconds)}`, rounded(worked), ended ? rounded(rate) : '–']),
);
