import type { ExtensionContext } from 'vscode';
import type { Extension } from './extension';

interface Entry {
  activate(context: ExtensionContext): Promise<Extension>;
}
declare const require: (id: './browser' | './node') => Entry;

/** A VS Code in a browser starts here; required when it does, because the libraries of one place can't be loaded in the other. */
export const activate: Entry['activate'] = context => require('./browser').activate(context);

/** Desktop and remote start here, through `dist/client.js`. */
export const activateOnNode: Entry['activate'] = context => require('./node').activate(context);
