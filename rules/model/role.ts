/** What a passage does in a story. */
export type Role = 'situation' | 'task' | 'action' | 'result' | 'reflection';

export const ROLES: readonly Role[] = ['situation', 'task', 'action', 'result', 'reflection'];
