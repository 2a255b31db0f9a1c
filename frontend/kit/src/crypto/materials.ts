import { randomBytes, utf8 } from './bytes';

/** 資料の封 — under the kit key, bound to its checkout and to the file that it is. */

const IV_BYTES = 12;
const placeOf = (checkout: string, hash: string) => utf8(`${checkout}:material:${hash}`);

export async function sealMaterial(key: CryptoKey, checkout: string, hash: string, file: ArrayBuffer) {
  const iv = randomBytes(IV_BYTES);
  const additionalData = placeOf(checkout, hash);
  return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, file) };
}

/** @throws DOMException when key, place or bytes are not those it was sealed with */
export async function openMaterial(
  key: CryptoKey,
  checkout: string,
  hash: string,
  { iv, sealed }: { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer },
): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: placeOf(checkout, hash) }, key, sealed);
}
