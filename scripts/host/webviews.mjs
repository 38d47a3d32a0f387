import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = 'out/vs/workbench/contrib/webview/browser/pre/index.html';

/** In the address of the service worker. */
const idOfWebview = '&id=${ID}';

/**
 * Lets all webviews of an old VS Code in a browser share a service worker, as those of a newer one do. There each registers one with its own id in
 * the address, all for one scope: of two webviews that open at once, both may wait for a worker that never takes over, and stay empty.
 * @throws {Error} if the page of a webview is not as expected
 */
export function shareServiceWorker(vscodeFolder) {
  const file = join(vscodeFolder, page);
  const html = readFileSync(file, 'utf8');
  const [, script] = /<script async type="module">([^]*?)<\/script>/.exec(html) ?? [];
  if (!script?.includes(idOfWebview) || !html.includes(hashOf(script))) throw new Error(`${file} registers no service worker with an id.`);
  const shared = script.replace(idOfWebview, '');
  writeFileSync(file, html.replace(script, () => shared).replace(hashOf(script), hashOf(shared)));
}

/** As the page's Content-Security-Policy names a script. */
const hashOf = script => createHash('sha256').update(script).digest('base64');
