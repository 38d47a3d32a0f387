import './node/heap';
import { onNode } from './main';

onNode().runProgram(process.argv.slice(2));
