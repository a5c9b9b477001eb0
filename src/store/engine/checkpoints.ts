/**
 * An embedded database has no process that writes checkpoints. Left alone, its log holds everything since it was opened (60 kB an
 * article: 6 GB at 100,000), and whoever opens it after a kill replays all of that. So whoever runs it asks for one, as it grows.
 */

/** What is replayed at most after a kill. A checkpoint that is not yet due costs a fraction of a millisecond. */
const LOG_MB = 256
export const CHECKPOINT_EVERY_MS = 5_000

const GROWN = `pg_wal_lsn_diff(pg_current_wal_insert_lsn(), (select redo_lsn from pg_control_checkpoint())) > ${LOG_MB} * 1024 * 1024`

/** SQL: writes a checkpoint where the log has grown long enough. */
export const checkpointWhereDue = (grown: string = GROWN): string => `do $$ begin if ${grown} then checkpoint; end if; end $$`
