import type { ExtensionContext } from 'vscode';
import type { Extension } from './extension';

interface Entry {
  activate(context: ExtensionContext): Promise<Extension>;
}
declare const require: (id: './browser' | './node') => Entry;

/** Entry of a VS Code in a browser. Required on demand, because the libraries of one platform cannot be loaded on the other. */
export const activate: Entry['activate'] = context => require('./browser').activate(context);

/** Entry of desktop and remote, through `dist/client.js`. */
export const activateOnNode: Entry['activate'] = context => require('./node').activate(context);
