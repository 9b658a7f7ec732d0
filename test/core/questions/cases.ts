/** Messages of clients as they might be written: which ask, which do not, which complain of an answer, which do not. */
export type Cases = { asks: string[]; silent: string[]; discontent: string[]; content: string[] }
