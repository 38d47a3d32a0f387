import { automatonOf } from '../model/phrases';
import { wordLists } from '.';

export default automatonOf(wordLists);
