/** The names of the record's databases: the one in use, and those put aside, the last of them first. */
export interface RecordNames {
  name: string;
  /** `at` is when it was put aside, in milliseconds since 1970. */
  former: { name: string; at: number }[];
}

/** Where the names are kept; outside the record. The real shelf is in `browserDesk.ts`. */
export interface RecordShelf {
  get(): Promise<RecordNames>;
  set(names: RecordNames): Promise<void>;
}

/** The record of a reader who never put one aside. */
export const firstRecord: RecordNames = { name: 'aforesaid', former: [] };
