import type { Language } from '../entry.ts';

/**
 * Forms of modal verbs that Snowball's stop words lack, which have *kann* and *können* but not *kannst*: who asks *kannst du mir
 * bei … helfen* asks about … alone. English has them all.
 */
export const MODAL_VERBS: ReadonlyMap<Language, readonly string[]> = new Map([
  ['da', 'kan må måtte bør burde tør turde'.split(' ')],
  [
    'de',
    [
      'kannst könnt konnte konnten könntest könnten willst wollt sollst sollt sollen sollten musst müsst müssen müsste',
      'müssten darf darfst dürft dürfen dürfte dürften mag magst mögt mögen möchte möchtest möchten',
    ].flatMap((forms) => forms.split(' ')),
  ],
]);
