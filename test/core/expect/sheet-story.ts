import assert from 'node:assert/strict'
import { foldSheets } from '../../../src/core/expect/fold-sheets.ts'
import type { SheetEngagement, SheetVersion } from '../../../src/core/expect/sheet.ts'
import type { Fact } from '../../../src/core/ledger/fact.ts'
import { readStory } from '../../../src/core/ledger/story.ts'
import { withoutVoided } from '../../../src/core/ledger/voided.ts'

/** The facts of a story that count; a story with a line that cannot be read is a mistake of the test. */
export function factsOf(story: string): Fact[] {
  const { facts, problems } = readStory(story)
  assert.deepEqual(problems, [])
  return withoutVoided(facts)
}

export function sheetsOf(story: string, today: string, client = 'acme'): SheetEngagement[] {
  return foldSheets(client, factsOf(story), today)
}

/** The only version of the only piece of work. */
export function onlyVersion(story: string, today = '2026-12-31'): SheetVersion {
  const [engagement] = sheetsOf(story, today)
  assert.equal(engagement?.versions.length, 1)
  return engagement.versions[0]!
}

/** A whole sheet for a label, accepted on 4 March. */
export const LABEL = `client acme "Acme Bakery" language en
2026-03-01 engagement acme label "New label"
2026-03-02 sheet acme label 1 drafted "New label" language en by mira
2026-03-02 clause acme label 1 work "We talk, make a draft, you comment, we finish it"
2026-03-02 clause acme label 1 ours "We draw the label and prepare the files for the printer"
2026-03-02 clause acme label 1 theirs "Your logo and the list of ingredients" due 2026-03-09
2026-03-02 clause acme label 1 comes "Label for rye bread" due 2026-03-18 good "prints sharp on film"
2026-03-02 clause acme label 1 not-included "Printing of the labels"
2026-03-02 clause acme label 1 not-included "Photographs"
2026-03-02 clause acme label 1 changes "Changes of the draft" limit 2
2026-03-02 clause acme label 1 reply "We answer mails in working hours" limit 24
2026-03-02 clause acme label 1 reach "By mail and telephone, Monday to Friday 09:00-17:00"
2026-03-02 clause acme label 1 emergency "Call Mira on her own number"
2026-03-02 sheet acme label 1 sent by mira
2026-03-04 sheet acme label 1 accepted "Anna Berg"
`
