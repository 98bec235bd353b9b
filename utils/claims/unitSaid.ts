/** A unit as read, and where its words end. */
export interface UnitSaid {
  end: number;
  unit: string;
  /** Whether the unit is a counted noun. */
  noun?: boolean;
}
