import { packModel } from '../model/packedModel';
import trained from './labels.txt';

export default () => packModel(trained);
