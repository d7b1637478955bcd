import { expect, test } from 'vitest';
import { remembering } from '../../src/core/text/remembering.ts';

test('what was made of a word in use is made once, however many others come by', () => {
  const made: string[] = [];
  const lengthOf = remembering(100, (word) => {
    made.push(word);
    return word.length;
  });
  for (let number = 0; number < 1000; number++) {
    expect(lengthOf('seeding')).toBe(7);
    expect(lengthOf(`word${number}`)).toBe(`word${number}`.length);
  }
  expect(made.filter((word) => word === 'seeding')).toHaveLength(1);
});

test('what nobody asks for any more is forgotten, and right when it is asked for again', () => {
  const made: string[] = [];
  const same = remembering(100, (word) => {
    made.push(word);
    return word;
  });
  for (let number = 0; number < 500; number++) same(`word${number}`);
  expect(same('word0')).toBe('word0');
  expect(made.filter((word) => word === 'word0')).toHaveLength(2);
});
