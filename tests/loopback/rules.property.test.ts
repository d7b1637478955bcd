import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invalidForm } from '../../src/playground/discord/refusals.ts';
import { callbackBreaches } from '../../src/playground/discord/rules/callbacks.ts';
import { commandBreaches } from '../../src/playground/discord/rules/commands.ts';
import { callbackSchemaBreaches } from '../../src/playground/discord/rules/schema.ts';

/** Bodies that look right from afar: known keys, and anything at all in them. */
const bodies = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 1 }),
    tie('object'),
    fc.array(tie('object'), { maxLength: 4 }),
  ),
  object: fc.dictionary(
    fc.constantFrom(
      ...['type', 'data', 'components', 'component', 'accessory', 'options', 'choices', 'custom_id', 'flags', 'embeds'],
      ...['allowed_mentions', 'content', 'name', 'description', 'name_localizations', 'title', 'label', 'value', 'id'],
    ),
    fc.oneof(fc.integer({ min: 0, max: 20 }), tie('value')),
    { maxKeys: 6 },
  ),
})).object as fc.Arbitrary<Record<string, unknown>>;

describe('the rules', () => {
  it('judge whatever is sent without falling over, and every breach finds a place in the tree', () => {
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 5 }), fc.boolean(), (body, type, hasSource) => {
        const breaches = [
          ...callbackBreaches(body, { type, hasSource, sourceFlags: 0 }),
          ...callbackSchemaBreaches(body),
          ...commandBreaches(body, []),
        ];
        const answer = JSON.stringify(invalidForm(breaches).body);
        for (const { message } of breaches) expect(answer).toContain(JSON.stringify(message));
      }),
      { numRuns: 1000 },
    );
  });
});
