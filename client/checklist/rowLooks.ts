import type { Range } from '../../server/protocol';
import { iconOf, spoken, type State } from './looks';
import type { Look } from './row';

/** How a row looks whose state is known. */
export const stateLook = (label: string, state: State, description: string): Pick<Look, 'label' | 'icon' | 'spoken' | 'description'> =>
  ({ label, icon: iconOf(state), spoken: heard(label, spoken(state), description), ...description && { description } });

/** A row for somebody who listens. */
export const heard = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** Where something begins: what a click on a heading goes to. */
export const startOf = ({ start }: Range): Range => ({ start, end: start });
