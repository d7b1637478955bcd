import type { REST } from 'discord.js';
import { Routes } from 'discord.js';

/** The id of the application that a REST client's token belongs to. @throws what Discord says against the token. */
export async function ownApplicationId(rest: REST): Promise<string> {
  const application = await rest.get(Routes.currentApplication());
  if (typeof application === 'object' && application !== null && 'id' in application) return String(application.id);
  throw new Error('Discord did not say which application the token belongs to');
}
