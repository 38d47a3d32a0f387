import { stopGrowing } from './node/heap';
import { onNode } from './main';

stopGrowing();
onNode().runProgram(process.argv.slice(2));
