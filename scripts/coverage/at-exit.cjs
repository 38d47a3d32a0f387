// Loaded first into every process of a coverage run: when it ends, it leaves its counters in the folder that COVERAGE names. One that is killed leaves none.
const { randomUUID } = require('node:crypto');
const { writeFileSync } = require('node:fs'); // taken now, because a test watches who writes later
const { join } = require('node:path');

const { COVERAGE: folder } = process.env;

process.on('exit', () => {
  if (globalThis.__coverage__) writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(globalThis.__coverage__));
});
