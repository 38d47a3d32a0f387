import {
  CodeLensRefreshRequest, DiagnosticRefreshRequest, InlayHintRefreshRequest, PositionEncodingKind, SemanticTokensRefreshRequest, type InitializeParams,
} from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** The editor at the other end: what it can do, and which folders it has open. */
export interface Editor {
  readonly encoding: PositionEncodingKind;
  /** Whether it requests diagnostics. Otherwise they are published. */
  readonly pullsDiagnostics: boolean;
  /** Methods of requests that make it ask again for what it shows. */
  readonly refreshes: readonly string[];
  /** Whether it can be asked for its settings. */
  readonly tellsSettings: boolean;
  readonly announcesSettings: boolean;
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  readonly showsProgress: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly snippetCompletions: boolean;
  /** Whether it asks for the edit of a code action only when the user has chosen it. */
  readonly resolvesEdits: boolean;
  readonly createsFiles: boolean;
  /** Commands of its own that a code lens may run. */
  readonly commands: readonly string[];
  readonly docs: string | undefined;
  /** URIs of the workspace folders when the server was started. */
  readonly folders: readonly string[];
}

/** Reads the capabilities of an editor. What it does not mention it cannot do. */
export function editorOf({ capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams): Editor {
  const { workspace, textDocument, window, general } = capabilities;
  const options = (initializationOptions ?? {}) as InitializationOptions;
  return {
    encoding: general?.positionEncodings?.find(it => it === PositionEncodingKind.UTF8 || it === PositionEncodingKind.UTF16) ?? PositionEncodingKind.UTF16,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshes: refreshesOf(workspace),
    tellsSettings: workspace?.configuration ?? false,
    announcesSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    commands: options.commands ?? [],
    docs: options.docs,
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
  };
}

const refreshesOf = (workspace: InitializeParams['capabilities']['workspace']): string[] => [
  ...workspace?.diagnostics?.refreshSupport ? [DiagnosticRefreshRequest.method] : [],
  ...workspace?.codeLens?.refreshSupport ? [CodeLensRefreshRequest.method] : [],
  ...workspace?.inlayHint?.refreshSupport ? [InlayHintRefreshRequest.method] : [],
  ...workspace?.semanticTokens?.refreshSupport ? [SemanticTokensRefreshRequest.method] : [],
];
