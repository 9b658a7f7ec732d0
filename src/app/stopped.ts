/** Somebody ended long work: a reading or a backtest notices at its next step. */
export class Stopped extends Error {}
