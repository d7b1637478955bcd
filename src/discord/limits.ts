/**
 * Discord's limits, in UTF-16 units, which never undercounts what Discord counts.
 * https://discord.com/developers/docs/components/reference
 * https://discord.com/developers/docs/interactions/application-commands
 */
export const LIMITS = {
  /** All components of a message, nested ones included. */
  components: 40,
  /** The sum over all text displays of a message. */
  text: 4000,
  customId: 100,
  buttonLabel: 80,
  rowButtons: 5,
  selectOptions: 25,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  placeholder: 150,
  /** The description of a picture in a media gallery. */
  altText: 1024,
  modalTitle: 45,
  inputLabel: 45,
  inputAbout: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;
