import { stopGrowing } from './node/v8';
import { onNode } from './main';

stopGrowing();
onNode().runProgram(process.argv.slice(2));
