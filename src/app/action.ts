import type { z } from 'zod'
import type { BookFit } from '../core/review/fold-book.ts'
import type { World } from './world.ts'

/**
 * Who may run an action: `anyone` (also before signing in), a `member` of the team, who is `trusted` (an owner or
 * somebody with the compliance role), or an `owner`.
 */
export type Access = 'anyone' | 'member' | 'trusted' | 'owner'

/**
 * One deed the program can do, and the only way to do it. Every surface is a loop over the list of
 * these (`actions.ts`). What it is for is said by `action.<name>.about` in the words; what each input
 * means by `input.<field>`. Inputs are flat.
 */
export type Action<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> = {
  name: string
  access: Access
  /**
   * `true` runs in one transaction, all or nothing; `'in steps'` takes its own, because it may run for
   * long; `false` only reads. What changes something leaves a line in the audit.
   */
  changes: boolean | 'in steps'
  /** Work of the worker, which people ask for through another deed: surfaces do not list it, nor does the audit. */
  job?: true
  /** Asked for through a page of its own, by whoever has a private link: other surfaces do not list it. */
  byLink?: true
  /** Inputs that may be given by place on the command line, in order. */
  places?: readonly string[]
  input: I
  output: O
  /** What a deed needs of the whole book: gathered before it holds up everybody else's, and lent to it. */
  prepare?(world: World): Promise<BookFit>
  run(world: World, input: z.infer<I>): Promise<z.input<O>>
}

/** Declares an action; its types are those of its schemas. */
export function action<I extends z.ZodObject, O extends z.ZodType>(declared: Action<I, O>): Action<I, O> {
  return declared
}
