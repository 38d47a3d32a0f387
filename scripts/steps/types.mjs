import { node } from './run.mjs';

/** One test a TypeScript project. */
export async function checkTypes() {
  const total = { passed: 0, failed: 0 };
  for (const project of ['rules', 'client/pages', '.']) {
    const code = await node(['node_modules/typescript/bin/tsc', '-p', project]);
    total[code === 0 ? 'passed' : 'failed']++;
  }
  return total;
}
