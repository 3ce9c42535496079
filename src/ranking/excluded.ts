/**
 * Ids that are not wanted, for whoever asks about many members: made once, they are turned into places once. Nobody adds to them
 * any more.
 */
export class Excluded extends Set<string> {}
