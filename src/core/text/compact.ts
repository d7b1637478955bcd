/**
 * The same plain data, its strings in memory of their own and at one byte a character wherever that is enough. V8 keeps the whole
 * of a text for what was cut out of it, and at two bytes a character if a single „ stood anywhere in the text.
 */
export function compact<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
