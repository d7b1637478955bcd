import { generateKeyPairSync, sign } from 'node:crypto';

/** The headers with which Discord sends a body. */
type Signed = Readonly<Record<'content-type' | 'x-signature-ed25519' | 'x-signature-timestamp', string>>;

/** An application's keys, of which Discord has the private one. */
export interface Keys {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** @param at Seconds since 1970; default now. */
  sign(body: string | Buffer, at?: number | string): Signed;
}

export function createKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    sign(body, at = Math.floor(Date.now() / 1000)) {
      const signed = Buffer.concat([Buffer.from(String(at)), Buffer.from(body)]);
      return {
        'content-type': 'application/json',
        'x-signature-ed25519': sign(null, signed, privateKey).toString('hex'),
        'x-signature-timestamp': String(at),
      };
    },
  };
}
