import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { Agent, request } from 'node:http';
import { isObject, type Json, textOf } from '../json.ts';
import type { World } from '../world.ts';

/** What came back from an interactions endpoint. */
interface EndpointAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends interactions over HTTP in place of the gateway, signed as Discord signs them. */
export interface Endpoint {
  /** What DISCORD_PUBLIC_KEY is set to: 64 hexadecimal digits. */
  readonly publicKey: string;
  /**
   * From now on interactions go to these addresses in turn; a load balancer stands before them, which tries the next one
   * where a connection breaks. None: to the gateway again.
   */
  deliverTo(addresses: readonly string[]): void;
  readonly isUsed: boolean;
  /** Sends one, and hands over what it was answered with. */
  deliver(interaction: Json): void;
  /** Sends any body to the first address. @param signed false: with a signature that is not of these bytes. */
  post(body: string, signed?: boolean): Promise<EndpointAnswer>;
  stop(): void;
}

/** https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint */
export function createEndpoint(world: World, answered: (interaction: Json, body: unknown) => void): Endpoint {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const agent = new Agent({ keepAlive: true });
  let addresses: readonly string[] = [];
  let turn = 0;

  const deliver = async (interaction: Json): Promise<void> => {
    const body = JSON.stringify(interaction);
    turn += 1;
    for (let tried = 0; tried < addresses.length; tried += 1) {
      const address = addresses[(turn + tried) % addresses.length] ?? '';
      const answer = await post(agent, address, body, signed(privateKey, world.now(), body)).catch(() => undefined);
      if (answer === undefined) continue;
      if (answer.status === 200) answered(interaction, answer.body);
      else world.violate('endpoint status', `POST ${address}`, `answered ${answer.status}`, answer.body);
      return;
    }
  };

  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex'),
    deliverTo(given) {
      addresses = given;
    },
    get isUsed() {
      return addresses.length > 0;
    },
    deliver: (interaction) => void deliver(interaction),
    post: (body, isSigned = true) =>
      post(agent, addresses[0] ?? '', body, signed(privateKey, world.now(), isSigned ? body : `${body} `)),
    stop: () => agent.destroy(),
  };
}

function signed(key: KeyObject, now: number, body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000));
  const signature = sign(undefined, Buffer.from(timestamp + body), key).toString('hex');
  return { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp };
}

function post(
  agent: Agent,
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<EndpointAnswer> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } };
    const sending = request(address, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: read(Buffer.concat(chunks)) }));
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

function read(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The id and token of an interaction, as they stand in the address of its callback. */
export function addressOf(interaction: Json): Readonly<Record<string, string>> {
  return isObject(interaction) ? { id: textOf(interaction.id), token: textOf(interaction.token) } : {};
}
