import { createTheme } from '@mantine/core'
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'

const green: MantineColorsTuple = [
  '#EAF4F0',
  '#D3E7DF',
  '#A9D2C4',
  '#7FBFA9',
  '#5DB99F',
  '#37947B',
  '#1F6F5C',
  '#195B4B',
  '#13473B',
  '#0D332A',
]
const amber: MantineColorsTuple = [
  '#FBF3E2',
  '#F4E4C1',
  '#EBD09A',
  '#E2BC73',
  '#D9A94F',
  '#B98524',
  '#8C5F0E',
  '#74500D',
  '#5B3F0A',
  '#432E07',
]
const brick: MantineColorsTuple = [
  '#FBEAE5',
  '#F5D2C9',
  '#EFB3A4',
  '#E99580',
  '#E58A72',
  '#C4593F',
  '#A33F26',
  '#87331E',
  '#6A2817',
  '#4D1D11',
]
/** Mantine takes text, borders, fields and ground of the dark scheme from these ten. */
const dark: MantineColorsTuple = [
  '#ECEBE6',
  '#CFD1CB',
  '#A3AAA5',
  '#7E8681',
  '#3A413F',
  '#2A302E',
  '#1D2120',
  '#151817',
  '#101312',
  '#0B0D0C',
]

const WINDOW_HEAD = { header: { role: 'presentation' } }

const sans = "'Noto Sans', system-ui, sans-serif"

/** Paper and ink (docs: the look). Everything that floats may cast a shadow, nothing else. */
export const theme = createTheme({
  colors: { green, amber, brick, dark },
  primaryColor: 'green',
  primaryShade: { light: 6, dark: 4 },
  black: '#1F2421',
  fontFamily: sans,
  headings: { fontFamily: "'Noto Serif', Georgia, serif", fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { variant: 'filled' } },
    // The head of a window is no banner of the page.
    Drawer: { defaultProps: { position: 'right', transitionProps: { duration: 140 }, attributes: WINDOW_HEAD } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 140 }, attributes: WINDOW_HEAD } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
  },
})

/** What cannot be pressed yet stays readable. */
const DISABLED = { '--mantine-color-disabled': 'var(--line)', '--mantine-color-disabled-color': 'var(--muted)' }

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...DISABLED,
    '--mantine-color-body': '#FBFAF7',
    '--mantine-color-text': '#1F2421',
    '--mantine-color-dimmed': '#5F6662',
    '--mantine-color-default-border': '#E4E1DA',
    '--mantine-color-placeholder': '#6B726E',
    '--mantine-color-error': '#A33F26',
  },
  dark: {
    ...DISABLED,
    '--mantine-color-body': '#151817',
    '--mantine-color-text': '#ECEBE6',
    '--mantine-color-dimmed': '#A3AAA5',
    '--mantine-color-default-border': '#2E3432',
    '--mantine-color-placeholder': '#9AA19C',
    '--mantine-color-error': '#E58A72',
    '--mantine-color-default': '#1D2120',
  },
})
