import { Dexie, type Table } from 'dexie';
import type { Handle, Page } from '../statement.ts';
import { upgradeHandles } from './foundBy.ts';
import { Known, KnownNumbers } from './known.ts';
import { handleOf, pageOf } from './pack.ts';
import type {
  ActRow,
  HandleRow,
  Inserted,
  NewStatement,
  OperationRow,
  PageRow,
  RevisionRow,
  SightingRow,
  StagedRow,
  StatementRow,
  StateRow,
} from './rows.ts';
import { dropIndex } from './search/dropIndex.ts';
import type { BlockRow, DeadRow, DocumentsRow, SegmentRow } from './search/rows.ts';

/** Older code must not write what it does not understand: raised with each change that it would break. */
export const schemaEpoch = 2;

/** The database. Only `open.ts` makes one. */
export class RecordDatabase extends Dexie {
  declare readonly statements: Table<StatementRow, number, NewStatement | StatementRow>;
  declare readonly handles: Table<HandleRow, number, Inserted<HandleRow>>;
  declare readonly pages: Table<PageRow, number, Inserted<PageRow>>;
  declare readonly revisions: Table<RevisionRow, number, Inserted<RevisionRow>>;
  declare readonly sightings: Table<SightingRow, [number, number]>;
  declare readonly operations: Table<OperationRow, string>;
  declare readonly acts: Table<ActRow, number, Inserted<ActRow>>;
  declare readonly staged: Table<StagedRow, number, Inserted<StagedRow>>;
  declare readonly segments: Table<SegmentRow, number>;
  declare readonly documents: Table<DocumentsRow, number>;
  declare readonly blocks: Table<BlockRow, [number, string]>;
  declare readonly dead: Table<DeadRow, [number, number]>;
  declare readonly state: Table<StateRow, string>;

  /** Who and where, held in memory: the same few hundred are asked for again and again. */
  readonly knownHandles = new Known<HandleRow, Handle>(handleOf, 20_000);
  readonly knownNumbers = new KnownNumbers(20_000);
  readonly knownPages = new Known<PageRow, Page>(pageOf, 10_000);

  constructor(name: string) {
    // Saved means saved: the disk has it before the promise resolves. And no answer is given before its commit.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
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
    });
    this.version(2).stores({ handles: '++id, &key, nameKey, profile, personOrder, followed' }).upgrade(upgradeHandles);
    this.version(3).stores({}).upgrade(dropIndex);
  }
}
