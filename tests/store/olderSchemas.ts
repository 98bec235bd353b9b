/** The stores of the record's first version, as Dexie takes them. Released: never changed. */
export const firstSchema = {
  statements: '++id, &hash, [speaker+saidOrder], page, keptOrder, savedOrder, removedOrder, *tags',
  handles: '++id, &key, fullName, personOrder, followed',
  pages: '++id, &key, site',
  revisions: '++id, statement',
  sightings: '[statement+at]',
  operations: 'key, stamp',
  acts: '++id',
  staged: '++id',
  segments: 'id',
  documents: 'segment',
  blocks: '[segment+firstTerm]',
  dead: '[segment+chunk]',
  state: 'name',
};

/** What the second version changed of them. */
export const secondSchema = { handles: '++id, &key, nameKey, profile, personOrder, followed' };
