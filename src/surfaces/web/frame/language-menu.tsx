import { Button, Menu } from '@mantine/core'
import { IconCheck, IconLanguage } from '@tabler/icons-react'
import { LANGUAGES } from '../../../words/words.ts'
import { LANGUAGE_NAMES } from '../words/language-names.ts'
import { useWords } from '../words/words-context.tsx'

/** Chooses the language of the screens; each is named in itself. */
export function LanguageMenu() {
  const { say, language, choose } = useWords()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" color="gray" px={10} c="var(--ink)" aria-label={say('web.frame.language')} leftSection={<IconLanguage size={20} />}>
          {language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((one) => (
          <Menu.Item key={one} lang={one} onClick={() => choose(one)} rightSection={one === language ? <IconCheck size={16} /> : null}>
            {LANGUAGE_NAMES[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
