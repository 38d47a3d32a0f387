import { mocha } from './run.mjs';

export const testUnits = () => mocha('unit', 'out/test/**/*.test.js');
