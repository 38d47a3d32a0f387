import { packModel } from '../english/packedModel';
import trained from './roles.txt';

export default () => packModel(trained);
