import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { until } from './until';

const root = resolve(__dirname, '../../..');

/** The pictures that the pages of the project show; UPDATE_PICTURES=1 takes them anew. */
const picturesInDocs = ['editor', 'example', 'quick-fix', 'checklist', 'new-answer', 'story', 'rehearsal', 'preview'];

/** Whether the window does what a suite can't: only the embedded VS Code does. */
export const windowAnswers = process.env.SCREENSHOTS !== undefined;

/** A page inside the window, such as a webview. */
export interface Page {
  readonly html: string;
  readonly text: string;
}

/** The page inside the window whose text matches, once there is one. */
export async function pageShowing(text: RegExp): Promise<Page> {
  const file = join(process.env.SCREENSHOTS!, 'pages.json');
  let pages: Page[] = [];
  return until(`a page that shows ${text}`, async () => {
    rmSync(file, { force: true });
    console.log(`[[pages:${file}]]`);
    await until('the pages of the window', () => existsSync(file));
    pages = JSON.parse(readFileSync(file, 'utf8'));
    return pages.find(page => text.test(page.text));
  }, () => `; ${pages.length} pages show ${JSON.stringify(pages.map(page => page.text))}`);
}

/** Clicks the first element that a selector finds in any page inside the window. */
export const clickInPage = (selector: string): void => console.log(`[[click:${selector}]]`);

/** Presses a key where the focus of the window is. */
export const pressKey = (key: string): void => console.log(`[[press:${key}]]`);

/** In pixels of the window. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of the window or of an area of it, .cache/screenshots/<name>.png. Only the embedded VS Code can; elsewhere nothing happens. */
export async function screenshot(name: string, area?: Area): Promise<void> {
  if (!windowAnswers) return;
  const file = join(process.env.SCREENSHOTS!, `${name}.png`);
  rmSync(file, { force: true });
  console.log(`[[screenshot:${file}${area ? ` ${area.x},${area.y},${area.width},${area.height}` : ''}]]`);
  await until(`the picture ${name}`, () => existsSync(file));
  if (!process.env.UPDATE_PICTURES || !picturesInDocs.includes(name)) return;
  const inDocs = join(root, 'docs/pictures', `${name}.png`);
  mkdirSync(dirname(inDocs), { recursive: true });
  copyFileSync(file, inDocs);
}
