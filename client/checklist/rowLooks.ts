import type { Range } from '../../server/protocol';
import { iconOf, spoken, type State } from './looks';
import type { Look } from './row';

/** The look of a row with a state. */
export const stateLook = (label: string, state: State, description: string): Pick<Look, 'label' | 'icon' | 'spoken' | 'description'> =>
  ({ label, icon: iconOf(state), spoken: heard(label, spoken(state), description), ...description && { description } });

/** A row in words, for screen readers. */
export const heard = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** The beginning of a range: where a click on a heading goes to. */
export const startOf = ({ start }: Range): Range => ({ start, end: start });
