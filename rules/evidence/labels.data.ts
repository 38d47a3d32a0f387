import { packModel } from '../model/english/packedModel';
import trained from './labels.txt';

export default () => packModel(trained);
