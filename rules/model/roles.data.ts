import { packModel } from './packedModel';
import trained from './roles.txt';

export default () => packModel(trained);
