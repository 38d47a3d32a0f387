import { stopGrowing } from './node/v8';
import { onNode } from './main';

stopGrowing();
onNode(process.argv.slice(2));
