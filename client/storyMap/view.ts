import { commands, window, type Disposable, type WebviewView } from 'vscode';
import type { FollowedChecklist } from '../checklist/followed';
import { storyBars } from './bars';
import { storyMapPage } from './page';

/** Milliseconds that the map waits for the writer to pause: redrawn at every word it would be restless. */
const PAUSE = 300;

/** Shows the parts of each story as bars, below the checklist. Hidden if no story is told. */
export function showStoryMap(checklist: FollowedChecklist): Disposable {
  const nonce = crypto.randomUUID();
  let view: WebviewView | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    const stories = storyBars(checklist.current?.answers ?? []);
    void commands.executeCommand('setContext', 'answerlint.hasStories', stories.length > 0);
    if (!view?.visible || stories.length === 0) return;
    const page = storyMapPage(stories, nonce);
    if (view.webview.html !== page) view.webview.html = page;
  }

  const provider = window.registerWebviewViewProvider('answerlint.storyMap', {
    resolveWebviewView(resolved) {
      view = resolved;
      view.webview.options = { enableCommandUris: ['answerlint.openChecklistRow'], localResourceRoots: [] };
      view.onDidChangeVisibility(update);
      view.onDidDispose(() => view = undefined);
      update();
    },
  });
  const listener = checklist.onDidChange(() => {
    clearTimeout(pause);
    pause = setTimeout(update, PAUSE);
  });
  return { dispose: () => [provider, listener, { dispose: () => clearTimeout(pause) }].forEach(it => it.dispose()) };
}
