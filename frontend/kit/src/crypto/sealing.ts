import { fromBase64Url, randomBytes, toBase64Url, utf8 } from './bytes';

/** 封 — AES-256-GCM, 96-bit random IV, 128-bit tag (CRYPTREC 電子政府推奨暗号リスト; 特記事項 18条(4)ウ). */

const IV_BYTES = 12;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** Rounds of PBKDF2-HMAC-SHA-256, as on the server. */
const ROUNDS = 600_000;

export interface Sealed {
  iv: string;
  sealed: string;
}

/** 包んだ鍵 — the kit key under one person's password; without ID and password it opens nothing. */
export interface WrappedKey extends Sealed {
  salt: string;
  rounds: number;
}

export async function importKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  if (raw.byteLength !== KEY_BYTES) throw new Error(`A kit key of ${raw.byteLength} bytes`);
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export async function seal(
  key: CryptoKey,
  plaintext: string,
  associated: string,
  iv = randomBytes(IV_BYTES),
): Promise<Sealed> {
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(associated) },
    key,
    utf8(plaintext),
  );
  return { iv: toBase64Url(iv), sealed: toBase64Url(new Uint8Array(sealed)) };
}

/** @throws DOMException when key, place or bytes are not those it was sealed with */
export async function open(key: CryptoKey, { iv, sealed }: Sealed, associated: string): Promise<string> {
  const plaintext = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: fromBase64Url(iv), additionalData: utf8(associated) },
    key,
    fromBase64Url(sealed),
  );
  return new TextDecoder().decode(plaintext);
}

/** Associated data of an act on the wire and at rest. */
export const placeOfAct = (checkout: string, seq: number): string => `${checkout}:${seq}`;

export async function wrapKey(raw: string, user: string, password: string, checkout: string): Promise<WrappedKey> {
  const salt = randomBytes(SALT_BYTES);
  const wrapping = await wrappingKey(password, salt, ROUNDS);
  return { ...(await seal(wrapping, raw, placeOfKey(checkout, user))), salt: toBase64Url(salt), rounds: ROUNDS };
}

/** The kit key, not extractable; undefined when ID or password are wrong. */
export async function unwrapKey(
  wrapped: WrappedKey,
  user: string,
  password: string,
  checkout: string,
): Promise<CryptoKey | undefined> {
  const wrapping = await wrappingKey(password, fromBase64Url(wrapped.salt), wrapped.rounds);
  let raw: string;
  try {
    raw = await open(wrapping, wrapped, placeOfKey(checkout, user));
  } catch (wrong) {
    // the tag is the only judge of a password; anything else is a fault of its own
    if (wrong instanceof DOMException && wrong.name === 'OperationError') return undefined;
    throw wrong;
  }
  return importKey(fromBase64Url(raw));
}

// the ID is part of the seal and so stands nowhere on the tablet
const placeOfKey = (checkout: string, user: string): string => `${checkout}:${user}`;

async function wrappingKey(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', utf8(password), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: KEY_BYTES * 8 },
    false,
    ['encrypt', 'decrypt'],
  );
}
