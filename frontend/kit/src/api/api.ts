import type { Pushed, Returned, SealedAct, SignedIn, Snapshot, TakenOut, Uuid } from '../model/protocol';

/** The calls of `docs/kit-protocol.md`. */

const BASE = '/api/kit/v1';
/** A request that hangs longer counts as lost; the queue goes on. */
const PATIENCE_MS = 30_000;

/** A material may have fifty megabytes, and a thin line on the way. */
const PATIENCE_WITH_FILES_MS = 10 * 60_000;

/** No answer, or none that this server could have given. */
export class Unreachable extends Error {}

/** The server's "no", as a problem document. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly facts: Record<string, unknown>,
  ) {
    super(`${status} ${code}`);
  }
}

export interface Api {
  time(): Promise<{ now: string }>;
  enrol(code: string, name: string): Promise<{ device: Uuid; secret: string }>;
  signIn(body: { user: string; password: string; device: Uuid; secret: string }): Promise<SignedIn>;
  takeOut(token: string, body: { session: Uuid; purpose: string; destination: string }): Promise<TakenOut>;
  /** undefined: nothing new since `etag`. */
  snapshot(checkout: Uuid, readToken: string, etag: string): Promise<{ snapshot: Snapshot; etag: string } | undefined>;
  push(checkout: Uuid, pushToken: string, acts: SealedAct[]): Promise<Pushed>;
  giveBack(checkout: Uuid, pushToken: string, recorded: number): Promise<Returned>;
  /** The file of one confirmed version. */
  material(checkout: Uuid, readToken: string, id: Uuid): Promise<ArrayBuffer>;
  /** How much of a photograph the server holds. */
  photograph(checkout: Uuid, pushToken: string, sha256: string): Promise<Arrival>;
  /** One piece, from `offset` on, of a photograph of `length` bytes. @throws Refused `offset` or `hash-differs` */
  sendPiece(checkout: Uuid, pushToken: string, sha256: string, piece: Piece): Promise<Arrival>;
}

export interface Arrival {
  offset: number;
  complete: boolean;
}

export interface Piece {
  bytes: ArrayBuffer;
  offset: number;
  length: number;
}

export class HttpApi implements Api {
  constructor(private readonly language: string) {}

  time(): Promise<{ now: string }> {
    return this.json('GET', '/time');
  }

  enrol(code: string, name: string): Promise<{ device: Uuid; secret: string }> {
    return this.json('POST', '/devices', { body: { code, name } });
  }

  signIn(body: object): Promise<SignedIn> {
    return this.json('POST', '/sign-in', { body });
  }

  takeOut(token: string, body: object): Promise<TakenOut> {
    return this.json('POST', '/checkouts', { token, body });
  }

  async snapshot(checkout: Uuid, token: string, etag: string) {
    const response = await this.send('GET', `/checkouts/${checkout}/snapshot`, {
      token,
      headers: etag ? { 'If-None-Match': etag } : {},
    });
    if (response.status === 304) return undefined;
    return { snapshot: (await read(response)) as Snapshot, etag: response.headers.get('ETag') ?? '' };
  }

  push(checkout: Uuid, token: string, acts: SealedAct[]): Promise<Pushed> {
    return this.json('POST', `/checkouts/${checkout}/acts`, { token, body: { v: 1, acts } });
  }

  giveBack(checkout: Uuid, token: string, recorded: number): Promise<Returned> {
    return this.json('POST', `/checkouts/${checkout}/return`, { token, body: { recorded } });
  }

  async material(checkout: Uuid, token: string, id: Uuid): Promise<ArrayBuffer> {
    const response = await this.send('GET', `/checkouts/${checkout}/materials/${id}`, {
      token,
      patience: PATIENCE_WITH_FILES_MS,
    });
    try {
      return await response.arrayBuffer();
    } catch (lost) {
      throw new Unreachable(String(lost), { cause: lost });
    }
  }

  async photograph(checkout: Uuid, token: string, sha256: string): Promise<Arrival> {
    return arrival(await this.send('HEAD', `/checkouts/${checkout}/photographs/${sha256}`, { token }));
  }

  async sendPiece(checkout: Uuid, token: string, sha256: string, { bytes, offset, length }: Piece): Promise<Arrival> {
    const headers = { 'Upload-Offset': String(offset), 'Upload-Length': String(length) };
    return arrival(
      await this.send('PUT', `/checkouts/${checkout}/photographs/${sha256}`, { token, headers, piece: bytes }),
    );
  }

  private async json<T>(method: string, path: string, options: Options = {}): Promise<T> {
    return (await read(await this.send(method, path, options))) as T;
  }

  private async send(method: string, path: string, options: Options): Promise<Response> {
    const { token, body, piece, headers = {}, patience = PATIENCE_MS } = options;
    let response: Response;
    try {
      response = await fetch(BASE + path, {
        method,
        headers: {
          ...headers,
          'Accept-Language': this.language,
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(body && { 'Content-Type': 'application/json' }),
          ...(piece && { 'Content-Type': 'application/octet-stream' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        ...(piece && { body: piece }),
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
    } catch (lost) {
      throw new Unreachable(String(lost), { cause: lost });
    }
    if (response.ok || response.status === 304) return response;
    throw method === 'HEAD' ? refusalWithoutBody(response) : await refusal(response);
  }
}

interface Options {
  token?: string;
  body?: object;
  piece?: ArrayBuffer;
  headers?: Record<string, string>;
  patience?: number;
}

// a page that something on the way put in the server's place has no such headers
function arrival({ headers }: Response): Arrival {
  const offset = Number.parseInt(headers.get('Upload-Offset') ?? '', 10);
  if (Number.isNaN(offset)) throw new Unreachable('no Upload-Offset');
  return { offset, complete: headers.get('Upload-Complete') === '?1' };
}

const refusalWithoutBody = ({ status }: Response): Error =>
  status >= 500 ? new Unreachable(`${status}`) : new Refused(status, '', '', {});

async function refusal(response: Response): Promise<Error> {
  if (response.status >= 500 || !response.headers.get('Content-Type')?.includes('json')) {
    return new Unreachable(`${response.status}`);
  }
  const { code = '', detail = '', ...facts } = (await read(response)) as Record<string, unknown>;
  const retryAfter = response.headers.get('Retry-After');
  const offset = response.headers.get('Upload-Offset');
  return new Refused(response.status, String(code), String(detail), {
    ...facts,
    ...(retryAfter && { retryAfter }),
    ...(offset && { offset: Number(offset) }),
  });
}

// a hotel's or hall's log-in page answers 200 with a page: that is not our server
async function read(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (notOurs) {
    throw new Unreachable('not JSON', { cause: notOurs });
  }
}
