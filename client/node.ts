import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension, type Extension } from './extension';

/** Desktop and remote: the server is a Node process of its own. */
export const activate = (context: ExtensionContext): Promise<Extension> => startExtension(context, options => {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return new LanguageClient('answerlint', 'Answerlint', { run: server, debug: server }, options);
});
