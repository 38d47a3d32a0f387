import { pack } from '../model/english/packed';
import { automatonOf } from '../model/english/phrases';
import { wordLists } from '.';

export default () => pack(automatonOf(wordLists));
