import { REST } from 'discord.js';
import type { Send } from './dispatch.ts';

/**
 * Discord takes a first answer within 3 s: one try and two more, each given up in time for the next, fit into that. In ms.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction
 */
const FIRST_ANSWER = { timeout: 900, retries: 2 };

/**
 * Sends answers by Discord's REST API. An interaction is answered by its token; the bot's own is not sent along.
 * @param apiUrl discord.js's `rest.api`; Discord's where it is undefined.
 */
export function sendBy(apiUrl: string | undefined): Send {
  const where = apiUrl === undefined ? {} : { api: apiUrl };
  const first = new REST({ ...FIRST_ANSWER, ...where });
  // For what follows a first answer within 15 minutes.
  const later = new REST(where);
  return ({ method, path, body, files }) => {
    const data = { body, auth: false, ...(files === undefined ? {} : { files: [...files] }) };
    return method === 'POST' ? first.post(path, data) : later.patch(path, data);
  };
}
