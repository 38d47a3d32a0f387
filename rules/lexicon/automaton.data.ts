import { pack } from '../model/packed';
import { automatonOf } from '../model/phrases';
import { wordLists } from '.';

export default () => pack(automatonOf(wordLists));
