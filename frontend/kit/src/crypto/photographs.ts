import { randomBytes, utf8 } from './bytes';

/** 写真の封 — IV, ciphertext and tag in one piece, addressed by its SHA-256. */

const IV_BYTES = 12;
const placeOf = (checkout: string) => utf8(`${checkout}:photograph`);

export async function sealPhotograph(key: CryptoKey, checkout: string, picture: ArrayBuffer): Promise<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: placeOf(checkout) }, key, picture);
  const whole = new Uint8Array(IV_BYTES + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), IV_BYTES);
  return whole.buffer;
}

/** @throws DOMException when key or bytes are not those it was sealed with */
export async function openPhotograph(key: CryptoKey, checkout: string, whole: ArrayBuffer): Promise<ArrayBuffer> {
  const iv = whole.slice(0, IV_BYTES);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: placeOf(checkout) }, key, whole.slice(IV_BYTES));
}

export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
