import type { IncomingMessage } from 'node:http';
import type { Upload } from '../messages.ts';

/** What a request carried; `invalid` where it is neither JSON nor a form with `payload_json`. */
export type Carried =
  | { readonly outcome: 'read'; readonly body: unknown; readonly uploads: readonly Upload[] }
  | { readonly outcome: 'invalid' };

/** Reads JSON, or a multipart form with `payload_json` and files. https://discord.com/developers/docs/reference#uploading-files */
export async function readBody(request: IncomingMessage): Promise<Carried> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { outcome: 'read', body: undefined, uploads: [] };
  try {
    if (type.startsWith('multipart/form-data')) return await readForm(bytes, type);
    return { outcome: 'read', body: JSON.parse(bytes.toString('utf8')), uploads: [] };
  } catch {
    return { outcome: 'invalid' };
  }
}

async function readForm(bytes: Buffer, type: string): Promise<Carried> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const uploads: Upload[] = [];
  let body: unknown = {};
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string')
      uploads.push({ name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
    else if (name === 'payload_json') body = JSON.parse(value);
  }
  return { outcome: 'read', body, uploads };
}
