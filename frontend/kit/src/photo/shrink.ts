import { t } from '../i18n';
import { KitProblem } from '../store/kit';

/** 写真の縮小 — long side at most 2,048 px; drawn anew, so that position and every other EXIF entry are gone (I8). */

const LONG_SIDE = 2_048;
const QUALITY = 0.85;
const MOST_BYTES = 50 * 1024 * 1024;

export async function shrink(file: Blob): Promise<ArrayBuffer> {
  if (file.size > MOST_BYTES) throw new KitProblem('photograph-too-large', t('problem.photograph-too-large'));
  const bitmap = await decoded(file);
  try {
    return await (await drawn(bitmap)).arrayBuffer();
  } finally {
    bitmap.close();
  }
}

async function decoded(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (cause) {
    console.warn(cause);
    throw new KitProblem('photograph-unreadable', t('problem.photograph-unreadable'));
  }
}

async function drawn(bitmap: ImageBitmap): Promise<Blob> {
  const scale = Math.min(1, LONG_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const paper = canvas.getContext('2d');
  if (!paper) throw new KitProblem('photograph-unreadable', t('problem.photograph-unreadable'));
  paper.imageSmoothingQuality = 'high';
  // what was transparent would turn black
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob ? resolve(blob) : reject(new KitProblem('photograph-unreadable', t('problem.photograph-unreadable'))),
      'image/jpeg',
      QUALITY,
    ),
  );
}
