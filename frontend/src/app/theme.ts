import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const pine: MantineColorsTuple = [
  '#eef5f2',
  '#d9e9e3',
  '#b7d5ca',
  '#8cbfae',
  '#5fa28f',
  '#418775',
  '#2f6b5f',
  '#22534a',
  '#1b443d',
  '#12332d',
]
const clay: MantineColorsTuple = [
  '#fcf2e9',
  '#f7e1cf',
  '#efc5a3',
  '#e3a678',
  '#d58a54',
  '#bd6c38',
  '#9c5226',
  '#85431d',
  '#6f381a',
  '#502711',
]
const sand: MantineColorsTuple = [
  '#f8f5ee',
  '#f1ece2',
  '#e8e0d3',
  '#dacfbf',
  '#bfb3a2',
  '#9a8f80',
  '#776c60',
  '#5b5249',
  '#3d3731',
  '#26221e',
]
const dusk: MantineColorsTuple = [
  '#ede6db',
  '#cfc6b9',
  '#ada396',
  '#7d746a',
  '#4b443d',
  '#37322d',
  '#25221e',
  '#1a1816',
  '#151311',
  '#0f0e0d',
]

export const theme = createTheme({
  colors: { pine, clay, gray: sand, dark: dusk },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  black: '#2a2521',
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
  fontFamily:
    "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
  headings: {
    fontFamily:
      "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', 'Book Antiqua', 'Noto Serif', 'Liberation Serif', Georgia, serif",
    fontWeight: '500',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.75rem, 1.45rem + 1.2vw, 2.35rem)', lineHeight: '1.15' },
      h2: { fontSize: '1.35rem', lineHeight: '1.25' },
      h3: { fontSize: '1.12rem', lineHeight: '1.3' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  // By name, not by import: a theme that imports the components would put all of them into the first load.
  components: {
    Button: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle', color: 'gray' } },
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Loader: { defaultProps: { type: 'dots' } },
  },
})

/** Mantine's quiet text is 3.3:1; here every text reaches 4.5:1 on paper and on cards, in both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {
    '--measure': '66ch',
    '--page-gutter': 'clamp(1rem, 4vw, 2.5rem)',
  },
  light: {
    '--mantine-color-body': '#faf7f1',
    '--mantine-color-dimmed': '#665c52',
    '--mantine-color-placeholder': '#71675d',
    '--mantine-color-error': '#a3261f',
    '--mantine-color-anchor': '#22534a',
    '--surface': '#fffdf9',
    '--surface-sunken': '#f3eee4',
    '--line': '#e6ddd0',
    '--line-strong': '#8f8476',
    '--control-line': '#978b7d',
    '--accent': '#8b4a1e',
    '--accent-soft': '#fbeedd',
    '--pine-soft': '#e6f0ec',
    '--pine-ink': '#22534a',
    '--lift': '0 1px 2px rgb(75 60 40 / 6%), 0 6px 20px rgb(75 60 40 / 5%)',
  },
  dark: {
    '--mantine-color-body': '#1a1816',
    '--mantine-color-dimmed': '#b3a99c',
    '--mantine-color-placeholder': '#a59b8e',
    '--mantine-color-error': '#ff9d92',
    '--mantine-color-anchor': '#9bcbbb',
    '--surface': '#23201d',
    '--surface-sunken': '#151311',
    '--line': '#39342e',
    '--line-strong': '#8a8074',
    '--control-line': '#7b7268',
    '--accent': '#eab486',
    '--accent-soft': '#3a2a1d',
    '--pine-soft': '#20342f',
    '--pine-ink': '#a6d3c5',
    '--mantine-color-pine-light': 'var(--pine-soft)',
    '--mantine-color-pine-light-hover': '#294139',
    '--mantine-color-pine-light-color': 'var(--pine-ink)',
    '--lift': '0 1px 2px rgb(0 0 0 / 30%)',
  },
})
