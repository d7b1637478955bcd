import { createRequire } from 'node:module';

/**
 * Discord's numbers, loaded as the CommonJS that they are: for an `import`, Node reads all of their files once more in search
 * of the names that they export, which takes longer than all else about them.
 */
export const {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
  SelectMenuDefaultValueType,
  TextInputStyle,
} = createRequire(import.meta.url)('discord-api-types/v10') as typeof import('discord-api-types/v10');
