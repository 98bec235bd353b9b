import type { StatementRow } from '../../../utils/store/rows.ts';
import { RecordDatabase, schemaEpoch } from '../../../utils/store/schema.ts';

/** A row as the next version would have it: with how often it was upgraded, by a new index. */
export type NextRow = StatementRow & { upgraded?: number };

/**
 * The record as a next version of the extension would open it: another index, and every row rewritten in the upgrade, the
 * way that CONTRIBUTING.md asks of a new stored field.
 */
export class NextDatabase extends RecordDatabase {
  constructor(name: string) {
    super(name);
    this.version(4)
      .stores({
        statements: '++id, &hash, [speaker+saidOrder], page, keptOrder, savedOrder, removedOrder, *tags, upgraded',
      })
      .upgrade(async (transaction) => {
        await transaction
          .table<NextRow>('statements')
          .toCollection()
          .modify((row) => {
            row.upgraded = (row.upgraded ?? 0) + 1;
          });
        await transaction.table('state').put({ name: 'epoch', epoch: schemaEpoch + 1 });
      });
  }
}
