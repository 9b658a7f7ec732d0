import type { ClientCard } from '../core/ledger/card.ts'
import { Refusal } from '../core/refusal.ts'
import { LANGUAGES } from '../words/words.ts'
import type { Language } from '../words/words.ts'

/** The client's language where it is one of ours, else null: nobody is written to in a language by chance. */
export function packLanguage({ language, people }: Pick<ClientCard, 'language' | 'people'>): Language | null {
  const wished = language ?? people.find((person) => person.language !== undefined)?.language
  const base = wished?.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((one) => one === base) ?? null
}

/** The language somebody chose, else the client's; refuses where neither is known. */
export function languageOfPack(card: ClientCard, chosen: Language | undefined): Language {
  const language = chosen ?? packLanguage(card)
  if (language === null) throw new Refusal('pack-language-missing', { client: card.name })
  return language
}
