import type { Identity, Outcome, PageDeed, Push } from '../protocol.ts';

/** Listens to the server for as long as the page is open; the browser connects again by itself. */
export function listen(onPush: (push: Push) => void, onState: (connected: boolean) => void): void {
  const events = new EventSource('/events');
  events.addEventListener('message', ({ data }) => onPush(JSON.parse(String(data))));
  events.addEventListener('open', () => onState(true));
  events.addEventListener('error', () => onState(false));
}

/** Does something as somebody. Never rejects. */
export async function perform(who: Identity, deed: PageDeed): Promise<Outcome> {
  return post('/deeds', { who, deed });
}

/** Has the knowledge folder read again. */
export async function reload(): Promise<Outcome> {
  return post('/reload', {});
}

async function post(address: string, body: object): Promise<Outcome> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return await response.json();
    return { type: 'problem', problem: await response.text() };
  } catch {
    return { type: 'problem', problem: 'The playground does not answer: is it still running?' };
  }
}
